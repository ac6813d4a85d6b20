// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/cost_chart.h"

#include <algorithm>
#include <cmath>

#include "core/model/units.h"
#include "core/report/number_words.h"
#include "ui/chart/loss_ticks.h"
#include "ui/chart/safe_bar.h"
#include "ui/chart/threshold_text.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr double lossMarkerPx = 8;
constexpr double leastLoss = 0.1;   // from end to end of the value axis: a flat curve stays a flat curve
constexpr double roomForBounds = 2; // the band may take as much of the axis as the line does
constexpr double largestLog = 20;   // beyond, factors are no numbers to draw

QString sizeWords(std::uint64_t bytes)
{
    return toQString(formatSize(static_cast<double>(bytes)));
}

QString lossWords(double logLoss)
{
    return toQString(formatLoss(std::min(logLoss, largestLog)));
}

/// The one that is too slow at the worst size.
Arm slowArm(const ThresholdLoss& loss)
{
    return loss.worst < loss.threshold ? Arm::Copy : Arm::ZeroCopy;
}

/// The thresholds to draw, ascending: `never` is no size.
std::vector<std::uint64_t> thresholdsOf(const LossCurve& losses, const std::optional<std::uint64_t>& recommended)
{
    auto thresholds = losses.candidates();
    std::erase(thresholds, never);
    const auto add = [&](std::uint64_t threshold) {
        const auto at = std::ranges::lower_bound(thresholds, threshold);
        const bool inside = at != thresholds.begin() && at != thresholds.end();
        if (inside && *at != threshold) thresholds.insert(at, threshold);
    };
    add(usualThreshold);
    if (recommended) add(*recommended);
    return thresholds;
}

/// "costs 1.8 % at worst (copy at 91 B)"; right below the threshold, the size would read like a measured one.
QString costWords(const ThresholdLoss& loss)
{
    const QString cost = lossWords(loss.logLoss);
    const QString arm = inSentence(term(slowArm(loss)).title);
    return loss.worst + 1 == loss.threshold
               ? CostChart::tr("costs %1 at worst (%2 just below it)").arg(cost, arm)
               : CostChart::tr("costs %1 at worst (%2 at %3)").arg(cost, arm, sizeWords(loss.worst));
}

BoundedPoint pointOf(const ThresholdLoss& loss)
{
    BoundedPoint point{static_cast<double>(loss.threshold), std::exp(std::min(loss.logLoss, largestLog)), 1, {}, {}};
    if (std::isfinite(loss.logBound)) {
        point.low = point.median;
        point.high = std::exp(std::min(std::max(loss.logLoss, loss.logBound), largestLog));
    }
    return point;
}

} // namespace

CostChart::CostChart()
{
    m_curve = new Spread(this, SpreadStyle::Band);
    m_recommended = addMedians(QScatterSeries::MarkerShapeCircle);
    m_usual = addMedians(QScatterSeries::MarkerShapeCircle);
    m_safeBar = new SafeBar(this);
    updateTexts();
}

void CostChart::setData(const ChartData& data)
{
    const auto* const analysis = analysisOf(data, m_metric);
    const bool drawable = analysis && analysis->losses.points().size() > 1; // thresholds lie between sizes
    show(drawable ? analysis->losses : LossCurve(), drawable ? analysis->recommendation : Recommendation());
}

void CostChart::clear()
{
    show({}, {});
}

void CostChart::setSubject(Metric metric, const ChartData& data)
{
    if (m_metric == metric) return;
    m_metric = metric;
    setData(data);
}

void CostChart::show(const LossCurve& losses, const Recommendation& recommendation)
{
    m_losses.clear();
    m_measured.clear();
    for (const auto& point : losses.points())
        m_measured.push_back(static_cast<double>(point.size));
    std::vector<BoundedPoint> points;
    for (const auto threshold : thresholdsOf(losses, recommendation.threshold)) {
        m_losses.push_back(losses.at(threshold));
        points.push_back(pointOf(m_losses.back()));
    }
    m_curve->setPoints(std::move(points));
    colorLine();
    m_safe = recommendation.safe;
    m_safeBar->update();
    showMarks(losses, recommendation.threshold);
    growValues();
    updateTexts();
}

/// In the colour of the arm that is too slow.
void CostChart::colorLine()
{
    std::vector<QColor> colors;
    for (const auto& loss : m_losses)
        colors.push_back(m_look.of(slowArm(loss)));
    m_curve->setLineColors(std::move(colors));
}

void CostChart::showMarks(const LossCurve& losses, const std::optional<std::uint64_t>& recommended)
{
    CrossoverMarks marks;
    m_recommended->clear();
    m_usual->clear();
    const auto mark = [&](CrossoverMarks::Kind kind, std::uint64_t threshold, const QString& label,
                          QScatterSeries* dot) {
        marks.lines.push_back({kind, static_cast<double>(threshold), label});
        const auto point = pointOf(losses.at(threshold));
        dot->replace({{point.size, point.median}});
    };
    if (recommended) mark(CrossoverMarks::Kind::Firm, *recommended, sizeWords(*recommended), m_recommended);
    const bool usualInside = !m_losses.empty() && usualThreshold >= m_losses.front().threshold &&
                             usualThreshold <= m_losses.back().threshold;
    if (usualInside && recommended != usualThreshold) {
        mark(CrossoverMarks::Kind::Open, usualThreshold,
             tr("%1 costs %2").arg(sizeWords(usualThreshold), lossWords(losses.at(usualThreshold).logLoss)), m_usual);
    }
    setMarks(marks);
}

void CostChart::setAnswerShown(bool shown)
{
    BaseChart::setAnswerShown(shown);
    m_safeBar->setVisible(shown);
    m_recommended->setVisible(shown);
    m_usual->setVisible(shown);
}

std::vector<Readable> CostChart::readable() const
{
    if (m_losses.empty()) return {};
    return {{m_curve, std::nullopt}};
}

/// The line decides; a band of bounds that say little must not flatten it.
void CostChart::growValues()
{
    if (m_losses.empty()) return setValueRange({});
    double largest = std::log1p(leastLoss);
    double bound = 0;
    for (const auto& loss : m_losses) {
        largest = std::max(largest, loss.logLoss);
        if (std::isfinite(loss.logBound)) bound = std::max(bound, loss.logBound);
    }
    const double top = std::min({std::max(largest, bound), roomForBounds * largest, largestLog});
    setValueRange({1, 1 + paddedFromZero({0, std::expm1(top)}).max});
}

void CostChart::applySpread(SpreadStyle style, bool /*rawSamples*/)
{
    m_curve->setStyle(style == SpreadStyle::None ? SpreadStyle::None : SpreadStyle::Band);
}

void CostChart::updateTexts()
{
    AxisTexts texts;
    texts.title = tr("Cost of a threshold");
    texts.shortTitle = tr("Cost");
    texts.unit = tr("at the worst size, %1").arg(inSentence(term(m_metric).title));
    texts.xTitle = tr("Threshold: zero-copy from this size on");
    if (m_losses.empty()) texts.message = emptyReason();
    setTexts(texts);
}

void CostChart::applyLook(const Theme& theme, double markScale)
{
    m_curve->setLook(theme.undecided, theme, markScale);
    m_look = theme;
    colorLine();
    setMedianLook(*m_recommended, theme.mark, theme, lossMarkerPx * markScale);
    setUnclaimedLook(*m_usual, theme.mark, theme, lossMarkerPx * markScale);
    m_safeBar->setTheme(theme);
}

QString CostChart::valueLabel(double value, int digits) const
{
    return lossLabel(value, digits);
}

Ticks CostChart::valueTicks(const AxisScale& values, const TickRoom& room) const
{
    return lossTicks(values.range, values.logarithmic, room);
}

const ThresholdLoss* CostChart::lossAt(double threshold) const
{
    const auto found = std::ranges::find_if(
        m_losses, [&](const ThresholdLoss& loss) { return static_cast<double>(loss.threshold) == threshold; });
    return found == m_losses.end() ? nullptr : &*found;
}

/// "Threshold 96 B", "costs 1.8 % at worst (copy at 91 B), at most 9 %"
QStringList CostChart::wordsAt(double size) const
{
    const auto* const loss = lossAt(size);
    if (!loss) return {};
    QStringList words{thresholdText(loss->threshold)};
    const QString estimate = loss->logLoss > 0 ? costWords(*loss) : tr("costs nothing at any size");
    if (!std::isfinite(loss->logBound)) {
        words << estimate << tr("too few trials to say what it costs at most");
    } else {
        words << tr("%1, at most %2").arg(estimate, lossWords(std::max(loss->logLoss, loss->logBound)));
    }
    if (m_safe && loss->threshold >= m_safe->low && loss->threshold <= m_safe->high) words << tr("in the safe range");
    return words;
}

double CostChart::measuredSize(double size) const
{
    const auto* const loss = lossAt(size);
    if (!loss) return size;
    // The worst size may lie between measured ones, beside the threshold.
    const auto worst = static_cast<double>(loss->worst);
    const auto away = [&](double bytes) { return std::abs(std::log(bytes / worst)); };
    return *std::ranges::min_element(m_measured, {}, away);
}

} // namespace crossover
