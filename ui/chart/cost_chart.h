// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "ui/chart/base_chart.h"
#include "ui/chart/spread.h"

namespace crossover {

class SafeBar;

/// What each threshold costs at its worst size, by threshold: the estimate as a line in the colour of the arm that is
/// too slow there, a band up to the proven bound, the safe range, the recommended threshold, and the usual one to
/// compare with. Values are factors from 1 on, labelled as percentages: 1.18 is a loss of 18 %.
class CostChart : public BaseChart {
    Q_OBJECT
public:
    CostChart();

    /// Shows the chosen metric of the data. The axis fits what is shown: first estimates can be far too high.
    void setData(const ChartData& data);
    void clear();

    void setSubject(Metric metric, const ChartData& data);
    [[nodiscard]] Metric metric() const override { return m_metric; }
    [[nodiscard]] std::vector<Readable> readable() const override;
    [[nodiscard]] const Spread& curve() const { return *m_curve; }
    [[nodiscard]] const QScatterSeries& recommended() const { return *m_recommended; }
    [[nodiscard]] const QScatterSeries& usual() const { return *m_usual; } ///< threshold, to compare with
    [[nodiscard]] const std::optional<SafeRange>& safe() const { return m_safe; }
    [[nodiscard]] const SafeBar& safeBar() const { return *m_safeBar; }
    [[nodiscard]] QString valueLabel(double value, int digits) const override;
    [[nodiscard]] QStringList wordsAt(double size) const override;
    [[nodiscard]] bool comparesArms() const override { return false; }
    [[nodiscard]] double measuredSize(double size) const override;
    void setAnswerShown(bool shown) override;

protected:
    void applyLook(const Theme& theme, double markScale) override;
    void growValues() override;
    void applySpread(SpreadStyle style, bool rawSamples) override;
    void updateTexts() override;
    [[nodiscard]] Ticks valueTicks(const AxisScale& values, const TickRoom& room) const override;

private:
    void show(const LossCurve& losses, const Recommendation& recommendation);
    void colorLine();
    void showMarks(const LossCurve& losses, const std::optional<std::uint64_t>& recommended);
    [[nodiscard]] const ThresholdLoss* lossAt(double threshold) const; ///< null: not one of those drawn

    Metric m_metric = Metric::Throughput;
    std::vector<ThresholdLoss> m_losses; ///< of the points of the curve, ascending
    std::vector<double> m_measured;      ///< sizes, ascending
    std::optional<SafeRange> m_safe;
    Spread* m_curve;
    QScatterSeries* m_recommended;
    QScatterSeries* m_usual;
    SafeBar* m_safeBar;
    Theme m_look;
};

} // namespace crossover
