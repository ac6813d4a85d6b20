// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include <QObject>

#include "ui/chart/zoom_history.h"

namespace crossover {

class BaseChart;
class ChartView;

/// Which axes a zoom or pan changes.
enum class Along { Both, Sizes, Values };

/// Zooms and pans the charts, always within the data. Charts may share the range of sizes they show. Quick steps
/// of one kind, and everything between press and release of a drag, are one step of the zoom history. GUI thread only.
class ChartNavigator : public QObject {
    Q_OBJECT
public:
    ChartNavigator(const std::array<BaseChart*, chartCount>& charts, QObject* parent);

    void attend(ChartView* view, std::size_t chart); ///< carries out the view's requests

    /// Positions are in chart coordinates; `time` is the event's, in milliseconds.
    void zoom(std::size_t chart, double factor, const QPointF& about, Along along, std::uint64_t time);
    void zoomTo(std::size_t chart, const QRectF& band);                     ///< a thin band zooms only along its length
    void pan(std::size_t chart, const QPointF& shares, std::uint64_t time); ///< of the plot's width and height
    void beginDrag(std::size_t chart);
    void drag(const QPointF& pixels, Along along); ///< from the start of the drag
    void showAll();
    void back();
    void forward();
    void setLinked(bool linked, std::size_t leader); ///< the other charts take the leader's range of sizes
    void reset();                                    ///< for new data: shows everything, clears the history

    [[nodiscard]] bool isLinked() const { return m_linked; }
    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }
    [[nodiscard]] bool showsAll() const { return m_history.current() == PlotWindows{}; }
    [[nodiscard]] const PlotWindows& windows() const { return m_history.current(); }

signals:
    void changed();

private:
    enum class Step { Zoom, Pan, Drag, Other };
    struct StepKey {
        Step step = Step::Other;
        std::size_t chart = 0;
        bool operator==(const StepKey&) const = default;
    };
    void show(std::size_t chart, const PlotWindow& window, Step step, std::uint64_t time);
    void record(const PlotWindows& windows, const StepKey& key, std::uint64_t time);
    void apply();

    std::array<BaseChart*, chartCount> m_charts;
    ZoomHistory m_history;
    StepKey m_lastKey;
    std::uint64_t m_lastTime = 0;
    std::size_t m_dragged = 0;
    PlotWindow m_dragWindow;   ///< at the start of the drag
    PlotMapping m_dragMapping; ///< likewise
    bool m_linked = true;
};

} // namespace crossover
