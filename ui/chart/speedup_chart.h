// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "ui/chart/base_chart.h"
#include "ui/chart/change_marks.h"
#include "ui/chart/chart_points.h"
#include "ui/chart/overlay_curves.h"
#include "ui/chart/spread.h"

namespace crossover {

class SpeedupGround;

/// Zero-copy ÷ copying by message size: above 1, zero-copy is faster. The sign at a size shows whether its interval is
/// above 1 (triangle), below 1 (circle) or contains 1 (square); it is filled where the verdict claims which arm is
/// faster, or that both are alike. What is laid over has a line. Or an arm of other sessions ÷ the same arm of the
/// baseline.
class SpeedupChart : public BaseChart {
    Q_OBJECT
public:
    SpeedupChart();

    /// Like MetricChart::setData, for the chosen metric.
    void setData(const ChartData& data);
    void clear();

    void setSubject(Metric metric, SpeedupOf of, const ChartData& data);
    [[nodiscard]] Metric metric() const override { return m_metric; }
    [[nodiscard]] SpeedupOf speedupOf() const { return m_of; }
    [[nodiscard]] bool comparesArms() const override { return m_of == SpeedupOf::Arms; }
    [[nodiscard]] const ChangeMarks& changeMarks() const { return *m_changeMarks; }
    [[nodiscard]] const QString& baseline() const { return m_baseline; }
    [[nodiscard]] std::vector<Readable> readable() const override;
    [[nodiscard]] const Spread& spread() const { return *m_spread; }
    [[nodiscard]] std::vector<double> filledSizes() const; ///< in bytes, ascending
    [[nodiscard]] const OverlayCurves& overlays() const { return *m_overlays; }
    [[nodiscard]] const SpeedupGround& ground() const { return *m_ground; }
    [[nodiscard]] QString valueLabel(double value, int digits) const override;
    [[nodiscard]] bool reaches(const QRectF& plot) const override;
    [[nodiscard]] std::vector<QRectF> markBoxes() const override;

protected:
    void applyLook(const Theme& theme, double markScale) override;
    void growValues() override;
    void applySpread(SpreadStyle style, bool rawSamples) override;
    void updateTexts() override;

private:
    enum Outcome : std::size_t { ZeroCopyBetter, CopyBetter, Undecided };
    static Outcome outcomeOf(const BoundedPoint& point);
    void showArms(const ChartData& data);
    void showChanges(const ChartData& data);
    void showPoints(std::vector<BoundedPoint> points);
    void showCurves(std::vector<ChangeCurve> curves);
    bool showOverlays(const std::vector<Overlay>& overlays);
    void colorBars();
    void lookAtCurves();

    Metric m_metric = Metric::Throughput;
    SpeedupOf m_of = SpeedupOf::Arms;
    QString m_baseline;
    struct Signs {
        QScatterSeries* filled = nullptr;
        QScatterSeries* open = nullptr;
    };
    std::array<Signs, 3> m_medians; ///< by outcome
    std::vector<double> m_claimed;  ///< sizes at which the verdict says something
    Spread* m_spread;
    std::vector<Spread*> m_changes; ///< intervals of the sessions' curves; kept for reuse
    SpreadStyle m_changeStyle = SpreadStyle::Bars;
    ChangeMarks* m_changeMarks;
    OverlayCurves* m_overlays;
    SpeedupGround* m_ground;
    Theme m_look;
    double m_markScale = 1;
    std::array<QColor, 3> m_colors; ///< by outcome
};

} // namespace crossover
