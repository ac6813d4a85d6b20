// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include <QObject>

#include "ui/chart/reading_overlay.h"

namespace crossover {

class ChartView;

/// Shows values in the charts: the point under the pointer (or chosen by key), the same size in all charts, two
/// cursors to compare, and the samples selected in the table. Positions are in chart coordinates. GUI thread only.
class Inspector : public QObject {
    Q_OBJECT
public:
    Inspector(const std::array<BaseChart*, chartCount>& charts, QObject* parent);

    void attend(ChartView* view, std::size_t chart); ///< carries out the view's requests

    void setData(const ChartData& data); ///< keeps the current reading; `data` must live until the next call
    void forget(std::size_t chart);      ///< removes its reading and cursors, before it shows something else
    void clear();                        ///< for new data: removes readings, cursors and selection

    void hover(std::size_t chart, const QPointF& position);
    void leave();
    void step(std::size_t chart, int sizes); ///< to the next median
    void switchCurve(std::size_t chart);
    void pick(std::size_t chart, const QPointF& position); ///< selects the point there, or none
    void pickReading();                                    ///< selects the current reading
    void setCursor(std::size_t chart, std::size_t which);  ///< 0: A, 1: B; at the current reading or the pointer
    void setCursorAt(std::size_t chart, std::size_t which, const QPointF& position);
    void clearCursors();
    /// Rows of ChartData::samples selected in the table: marked in every chart.
    void setSelectedSamples(std::vector<std::size_t> samples);

    [[nodiscard]] const OverlayState& overlay(std::size_t chart) const { return m_overlays[chart]->state(); }
    [[nodiscard]] const ReadingOverlay& overlayItem(std::size_t chart) const { return *m_overlays[chart]; }
    [[nodiscard]] std::optional<std::uint64_t> highlightedSize() const { return m_size; }

signals:
    void sizeHighlighted(std::optional<std::uint64_t> size); ///< of the current reading, in bytes
    void picked(const std::vector<std::size_t>& samples);    ///< rows of ChartData::samples
    void readByKey(std::size_t chart, const QString& words);

private:
    struct Cursor {
        std::size_t chart = 0;
        double size = 0;
        double value = 0;
    };
    void read(std::size_t chart, const std::optional<Reading>& reading);
    void readWithKey(std::size_t chart, const std::optional<Reading>& reading);
    [[nodiscard]] QStringList comparison() const;
    [[nodiscard]] std::vector<QPointF> selectedIn(std::size_t chart) const;
    void findSelected();
    void refresh();
    void describe(OverlayState& state, const BaseChart& chart) const;
    [[nodiscard]] OverlayState stateOf(std::size_t chart) const; ///< without the comparison of the cursors
    void show();

    std::array<BaseChart*, chartCount> m_charts;
    std::array<ReadingOverlay*, chartCount> m_overlays{};
    const ChartData* m_data = nullptr;
    std::size_t m_chart = 0; ///< the chart with the current reading or the pointer
    std::optional<PointKey> m_key;
    std::optional<QPointF> m_pointer;
    std::optional<std::uint64_t> m_size;
    std::array<std::optional<Cursor>, 2> m_cursors;
    std::vector<std::size_t> m_selected;
    std::array<std::vector<QPointF>, chartCount> m_selectedPoints; ///< by chart
};

} // namespace crossover
