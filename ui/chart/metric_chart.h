// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "ui/chart/bandwidth_lines.h"
#include "ui/chart/base_chart.h"
#include "ui/chart/chart_points.h"
#include "ui/chart/legend.h"
#include "ui/chart/overlay_curves.h"
#include "ui/chart/spread.h"

namespace crossover {

/// One metric of every arm by message size. Copy and zero-copy always have an entry; the hybrid arm has one if the data
/// contain it.
class MetricChart : public BaseChart {
    Q_OBJECT
public:
    explicit MetricChart(Metric metric);

    /// Shows another percentile of latency, or its median, from now on: nothing before there are data again.
    void setMetric(Metric metric);
    /// Shows this metric of the data; repaints only if it has changed. The value axis grows with the data and does not
    /// shrink until clear(). Samples before row `first` are shown already.
    void setData(const ChartData& data, std::size_t first = 0);
    void clear();

    void setBandwidthShown(bool shown);
    void setArmVisible(Arm arm, bool visible);
    [[nodiscard]] bool isArmVisible(Arm arm) const;
    [[nodiscard]] Metric metric() const override { return m_metric; }
    [[nodiscard]] const OverlayCurves& overlays() const { return *m_overlays; }
    [[nodiscard]] const Legend& armLegend() const { return *m_legend; }
    [[nodiscard]] std::vector<Readable> readable() const override;
    [[nodiscard]] const QScatterSeries& medians(Arm arm) const { return *part(arm).medians; }
    [[nodiscard]] QString valueLabel(double value, int digits) const override;
    [[nodiscard]] bool reaches(const QRectF& plot) const override;

protected:
    void applyLook(const Theme& theme, double markScale) override;
    [[nodiscard]] double headerReserve() const override;
    [[nodiscard]] Ticks valueTicks(const AxisScale& values, const TickRoom& room) const override;
    void growValues() override;
    void applySpread(SpreadStyle style, bool rawSamples) override;
    void updateTexts() override;

private:
    struct Part {
        QScatterSeries* medians = nullptr;
        Spread* spread = nullptr;
    };
    Part& part(Arm arm) { return m_parts[static_cast<std::size_t>(arm)]; }
    [[nodiscard]] const Part& part(Arm arm) const { return m_parts[static_cast<std::size_t>(arm)]; }
    bool showRaw(Arm arm, std::vector<RawPoint> raw);
    bool addRaw(Arm arm, const std::vector<RawPoint>& raw);
    bool showMedians(Arm arm, std::vector<BoundedPoint> points);
    bool showOverlays(const std::vector<Overlay>& overlays);
    void updateLegend();
    [[nodiscard]] bool hasData(Arm arm) const;

    Metric m_metric;
    std::array<Part, arms.size()> m_parts;
    OverlayCurves* m_overlays;
    Legend* m_legend;
    BandwidthLines* m_bandwidth = nullptr; ///< only in rate charts
};

} // namespace crossover
