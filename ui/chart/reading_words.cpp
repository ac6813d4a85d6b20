// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/reading_words.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

#include <QCoreApplication>

#include "core/analyze/statistics.h"
#include "core/model/units.h"
#include "ui/chart/axis_labels.h"
#include "ui/chart/base_chart.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

struct ReadingText {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

constexpr int digits = 4;

bool isRate(const BaseChart& chart, const Reading& reading)
{
    return reading.key.arm && !reading.key.place && term(chart.metric()).higherIsBetter;
}

QString valueText(const BaseChart& chart, const Reading& reading, double value)
{
    const QString label = chart.valueLabel(value, digits);
    return isRate(chart, reading) ? ReadingText::tr("%1 msg/s").arg(label) : label;
}

QString sizeText(double size, Detail detail)
{
    if (detail == Detail::Brief) return toQString(formatSize(size));
    const QString exact = toQString(formatBytes(static_cast<std::uint64_t>(std::llround(size))));
    return size < 1024 ? exact : ReadingText::tr("%1 (%2)").arg(toQString(formatSize(size)), exact);
}

/// "single pair, round 3, refine"; of a percentile that takes several trials, "trials from round 3 on".
QString trialText(const BaseChart& chart, const Reading& reading, const ChartData& data, Detail detail)
{
    QStringList facts{reading.samples.size() > 1 ? ReadingText::tr("single pair") : ReadingText::tr("single trial")};
    const auto row = reading.samples.empty() ? data.samples.size() : reading.samples.front();
    if (row < data.samples.size()) {
        const auto& sample = data.samples[row];
        const bool alone = sample.value(chart.metric()).has_value();
        if (!alone) facts = {ReadingText::tr("several trials together")};
        if (sample.round)
            facts << (alone ? ReadingText::tr("round %1") : ReadingText::tr("from round %1 on")).arg(*sample.round);
        if (sample.phase && detail == Detail::Full) facts << inSentence(term(*sample.phase).title);
    }
    if (reading.disturbed) facts << ReadingText::tr("disturbed");
    return facts.join(QStringLiteral(", "));
}

/// "after, copying · 4 KiB", "1.23x before [1.20 – 1.26]", "significant, at least 12 trials each"
QStringList changeWords(const BaseChart& chart, const ChangeCurve& curve, const Reading& reading, const ChartData& data,
                        Detail detail)
{
    const QString arm = inSentence(term(curve.arm).title);
    const QString title = ReadingText::tr("%1, %2 · %3").arg(curve.name, arm, sizeText(reading.key.size, detail));
    QString value = ReadingText::tr("%1 %2").arg(chart.valueLabel(reading.value, digits), data.baseline);
    if (detail == Detail::Brief) return {title, value};
    if (reading.low && reading.high) {
        value += ReadingText::tr(" [%1 – %2]")
                     .arg(chart.valueLabel(*reading.low, digits), chart.valueLabel(*reading.high, digits));
    }
    const auto change =
        std::ranges::find(curve.sizes, static_cast<std::uint64_t>(std::llround(reading.key.size)), &SizeChange::size);
    const bool significant = change != curve.sizes.end() && change->significant;
    const bool percentile = term(curve.metric).isPercentile(); // a value may be of several trials
    return {
        title, value,
        (percentile ? ReadingText::tr("%1, at least %2 values each") : ReadingText::tr("%1, at least %2 trials each"))
            .arg(significant ? ReadingText::tr("significant")
                             : ReadingText::tr("not significant, corrected for the number of sizes"))
            .arg(reading.count)};
}

QString countText(const BaseChart& chart, const Reading& reading, const ChartData& data)
{
    if (!reading.key.arm)
        return reading.count == 1 ? ReadingText::tr("one pair")
                                  : ReadingText::tr("median of %1 pairs").arg(reading.count);
    const auto trials = term(chart.metric()).isPercentile() ? samplesOf(chart, reading, data).size() : reading.count;
    if (trials > reading.count)
        return reading.count == 1
                   ? ReadingText::tr("one value, from %1 trials").arg(trials)
                   : ReadingText::tr("median of %1 values, from %2 trials").arg(reading.count).arg(trials);
    return reading.count == 1 ? ReadingText::tr("one trial")
                              : ReadingText::tr("median of %1 trials").arg(reading.count);
}

/// "Copy", "Speedup"; of a percentile "Copy, p99".
QString curveText(const BaseChart& chart, const Reading& reading)
{
    const QString curve = reading.key.arm ? toQString(term(*reading.key.arm).title) : ReadingText::tr("Speedup");
    const auto percentile = std::ranges::find(percentiles, chart.metric(), &Term<Metric>::id);
    if (percentile == percentiles.end()) return curve;
    return ReadingText::tr("%1, %2").arg(curve, toQString(percentile->title));
}

QString valueOf(const MetricAnalysis& analysis, Arm arm, std::uint64_t size)
{
    const auto& curve = analysis.curve(arm);
    const auto point = std::ranges::find(curve, size, &ArmPoint::size);
    return point == curve.end() ? QString() : metricLabel(analysis.metric, point->median, digits);
}

/// "Copy: 1.2 M msg/s", or nothing.
QString armText(const MetricAnalysis& analysis, Arm arm, std::uint64_t size)
{
    const QString value = valueOf(analysis, arm, size);
    return value.isEmpty() ? value : ReadingText::tr("%1: %2").arg(toQString(term(arm).title), value);
}

/// "Speedup: 1.35x [1.2 – 1.5]"
QString speedupText(const SizeSpeedup& size, Detail detail)
{
    const QString text = ReadingText::tr("Speedup: %1").arg(ratioLabel(size.speedup(), digits));
    if (detail == Detail::Brief || !std::isfinite(size.logLow) || !std::isfinite(size.logHigh)) return text;
    return ReadingText::tr("%1 [%2 – %3]")
        .arg(text, ratioLabel(std::exp(size.logLow), digits), ratioLabel(std::exp(size.logHigh), digits));
}

/// The measured size of both arms nearest to `size`, or null.
const SizeSpeedup* nearestSize(const MetricAnalysis* analysis, double size)
{
    if (!analysis || analysis->sizes.empty() || !(size > 0)) return nullptr;
    const auto away = [&](const SizeSpeedup& each) {
        return std::abs(std::log(static_cast<double>(each.size) / size));
    };
    return &*std::ranges::min_element(analysis->sizes, {}, away);
}

/// What the other medians of the same size are.
QStringList othersOf(const BaseChart& chart, const Reading& reading, const ChartData& data, Detail detail)
{
    const auto* const analysis = chart.comparesArms() ? analysisOf(data, chart.metric()) : nullptr;
    const auto* const nearest = nearestSize(analysis, reading.key.size);
    if (!nearest || static_cast<double>(nearest->size) != reading.key.size) return {};
    QStringList words;
    for (const auto arm : comparedArms) {
        if (reading.key.raw || reading.key.arm != arm) words << armText(*analysis, arm, nearest->size);
    }
    if (reading.key.raw || reading.key.arm) words << speedupText(*nearest, detail);
    words.removeAll(QString());
    return words;
}

/// The median of the receiving end's CPU times, of the rows that are read.
std::optional<double> receiverTime(const BaseChart& chart, const Reading& reading, const ChartData& data)
{
    std::vector<double> times;
    for (const auto row : samplesOf(chart, reading, data)) {
        if (row < data.samples.size() && data.samples[row].cpuReceiverUs)
            times.push_back(*data.samples[row].cpuReceiverUs);
    }
    return times.empty() ? std::nullopt : std::optional(median(std::move(times)));
}

/// "1.23 M msg/s [1.20 M – 1.26 M]"
QString withInterval(const BaseChart& chart, const Reading& reading, const QString& value)
{
    if (!reading.low || !reading.high) return value;
    return ReadingText::tr("%1 [%2 – %3]")
        .arg(value, chart.valueLabel(*reading.low, digits), chart.valueLabel(*reading.high, digits));
}

/// What else belongs to the value, and where it comes from.
QStringList factsOf(const BaseChart& chart, const Reading& reading, const ChartData& data)
{
    QStringList facts;
    if (isRate(chart, reading)) {
        const double gigabits = reading.value * reading.key.size * 8;
        facts << ReadingText::tr("%1 of payload").arg(siLabel(gigabits, QStringLiteral("b/s"), 3));
    }
    if (chart.metric() == Metric::Cpu && reading.key.arm) {
        if (const auto receiver = receiverTime(chart, reading, data))
            facts << ReadingText::tr("receiving end: %1").arg(chart.valueLabel(*receiver, digits));
    }
    facts << (reading.key.raw ? trialText(chart, reading, data, Detail::Full) : countText(chart, reading, data));
    return facts;
}

} // namespace

QStringList wordsOf(const BaseChart& chart, const Reading& reading, const ChartData& data, Detail detail)
{
    if (const auto* const curve = curveOf(chart, reading.key, data))
        return changeWords(chart, *curve, reading, data, detail);
    if (auto words = chart.wordsAt(reading.key.size); !words.isEmpty())
        return detail == Detail::Brief ? words.mid(1) : words;
    const QString curve = curveText(chart, reading);
    const QString value = valueText(chart, reading, reading.value);
    const QStringList others = othersOf(chart, reading, data, detail);
    if (detail == Detail::Brief) {
        const QStringList brief{ReadingText::tr("%1: %2").arg(curve, value)};
        return brief + (reading.key.raw ? QStringList{trialText(chart, reading, data, detail)} : others);
    }
    return QStringList{ReadingText::tr("%1 · %2").arg(curve, sizeText(reading.key.size, detail)),
                       withInterval(chart, reading, value)} +
           factsOf(chart, reading, data) + others;
}

QStringList armsAt(const BaseChart& chart, double size, const ChartData& data, Detail detail)
{
    const auto* const analysis = chart.comparesArms() ? analysisOf(data, chart.metric()) : nullptr;
    const auto* const nearest = nearestSize(analysis, size);
    if (!nearest) return {};
    const QString bytes = sizeText(static_cast<double>(nearest->size), detail);
    const bool brief = detail == Detail::Brief;
    QStringList words{brief ? ReadingText::tr("%1: %2").arg(bytes, ratioLabel(nearest->speedup(), digits)) : bytes};
    for (const auto arm : comparedArms)
        words << armText(*analysis, arm, nearest->size);
    if (!brief) words << speedupText(*nearest, detail);
    words.removeAll(QString());
    return words;
}

QString armValueAt(const BaseChart& chart, Arm arm, double size, const ChartData& data)
{
    const auto* const analysis = chart.comparesArms() ? analysisOf(data, chart.metric()) : nullptr;
    const auto* const nearest = nearestSize(analysis, size);
    return nearest ? valueOf(*analysis, arm, nearest->size) : QString();
}

} // namespace crossover
