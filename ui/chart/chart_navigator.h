// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include <QObject>

#include "ui/chart/zoom_history.h"

namespace crossover {

class BaseChart;
class ChartView;

/// Which axes a movement concerns.
enum class Along { Both, Sizes, Values };

/// Moves about in the four charts: zooms, drags and steps, always inside of what there is to see. Charts may share the
/// part of the sizes they show. Steps of one kind in quick succession, and everything between press and release of a
/// drag, are taken back as one. GUI thread only.
class ChartNavigator : public QObject {
    Q_OBJECT
public:
    ChartNavigator(const std::array<BaseChart*, 4>& charts, QObject* parent);

    void attend(ChartView* view, std::size_t chart); ///< does what is asked for there

    /// Positions are in the chart's coordinates; `time` is that of the event, in milliseconds.
    void zoom(std::size_t chart, double factor, const QPointF& about, Along along, std::uint64_t time);
    void zoomTo(std::size_t chart, const QRectF& band); ///< a thin band zooms along its length alone
    void pan(std::size_t chart, const QPointF& shares, std::uint64_t time); ///< of the plot's width and height
    void beginDrag(std::size_t chart);
    void drag(const QPointF& pixels, Along along); ///< from where it began
    void showAll();
    void back();
    void forward();
    void setLinked(bool linked, std::size_t leader); ///< the others take over the leader's sizes
    void reset();                                    ///< other data: everything, without a past

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

    std::array<BaseChart*, 4> m_charts;
    ZoomHistory m_history;
    StepKey m_lastKey;
    std::uint64_t m_lastTime = 0;
    std::size_t m_dragged = 0;
    PlotWindow m_dragWindow;   ///< where the drag began
    PlotMapping m_dragMapping; ///< likewise
    bool m_linked = true;
};

} // namespace crossover
