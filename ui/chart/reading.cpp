// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/reading.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QCoreApplication>

#include "core/analyze/statistics.h"
#include "core/model/units.h"
#include "ui/chart/axis_labels.h"
#include "ui/chart/base_chart.h"
#include "ui/chart/chart_points.h"
#include "ui/chart/spread.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

struct ReadingText {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

constexpr double preferMedian = 5; // pixels by which a median counts as nearer than it is
constexpr int digits = 4;

double distance(const QPointF& first, const QPointF& second)
{
    return std::hypot(first.x() - second.x(), first.y() - second.y());
}

bool isOf(const Readable& curve, const PointKey& key)
{
    return curve.arm == key.arm && curve.place == key.place;
}

/// The curve of a session that is read, or null.
const ChangeCurve* curveOf(const BaseChart& chart, const PointKey& key, const ChartData& data)
{
    const auto fits = [&](const ChangeCurve& curve) {
        return curve.place == key.place && curve.arm == key.arm && curve.metric == chart.metric();
    };
    const auto found = std::ranges::find_if(data.changeCurves, fits);
    return key.place && found != data.changeCurves.end() ? &*found : nullptr;
}

Reading ofMedian(const Readable& curve, const BoundedPoint& point)
{
    Reading reading;
    reading.key = {curve.arm, point.size, {}, curve.place};
    reading.value = point.median;
    reading.low = point.low;
    reading.high = point.high;
    reading.count = point.count;
    reading.position = curve.spread->positionOf(point);
    return reading;
}

Reading ofRaw(const Readable& curve, std::size_t index)
{
    const auto& point = curve.spread->raw()[index];
    Reading reading;
    reading.key = {curve.arm, point.size, index, curve.place};
    reading.value = point.value;
    reading.samples = {point.sample};
    if (point.partner) reading.samples.push_back(*point.partner);
    reading.disturbed = point.disturbed;
    reading.position = curve.spread->positionOf(point);
    return reading;
}

bool isRate(const BaseChart& chart, const Reading& reading)
{
    return reading.key.arm && !reading.key.place && term(chart.metric()).higherIsBetter;
}

QString valueText(const BaseChart& chart, const Reading& reading, double value)
{
    const QString label = chart.valueLabel(value, digits);
    return isRate(chart, reading) ? ReadingText::tr("%1 msg/s").arg(label) : label;
}

QString sizeText(double size)
{
    const QString exact = toQString(formatBytes(static_cast<std::uint64_t>(std::llround(size))));
    return size < 1024 ? exact : ReadingText::tr("%1 (%2)").arg(toQString(formatSize(size)), exact);
}

/// "single pair, round 3, refine"; of a percentile that takes several trials, "trials from round 3 on".
QString trialText(const BaseChart& chart, const Reading& reading, const ChartData& data)
{
    QStringList facts{reading.samples.size() > 1 ? ReadingText::tr("single pair") : ReadingText::tr("single trial")};
    const auto row = reading.samples.empty() ? data.samples.size() : reading.samples.front();
    if (row < data.samples.size()) {
        const auto& sample = data.samples[row];
        const bool alone = sample.value(chart.metric()).has_value();
        if (!alone) facts = {ReadingText::tr("several trials together")};
        if (sample.round)
            facts << (alone ? ReadingText::tr("round %1") : ReadingText::tr("from round %1 on")).arg(*sample.round);
        if (sample.phase) facts << inSentence(term(*sample.phase).title);
    }
    if (reading.disturbed) facts << ReadingText::tr("disturbed");
    return facts.join(QStringLiteral(", "));
}

/// "after, copying · 4 KiB", "1.23x before [1.20 – 1.26]", "significant, at least 12 trials each"
QStringList changeWords(const BaseChart& chart, const ChangeCurve& curve, const Reading& reading, const ChartData& data)
{
    const QString arm = inSentence(term(curve.arm).title);
    QString value = ReadingText::tr("%1 %2").arg(chart.valueLabel(reading.value, digits), data.baseline);
    if (reading.low && reading.high) {
        value += ReadingText::tr(" [%1 – %2]")
                     .arg(chart.valueLabel(*reading.low, digits), chart.valueLabel(*reading.high, digits));
    }
    const auto change =
        std::ranges::find(curve.sizes, static_cast<std::uint64_t>(std::llround(reading.key.size)), &SizeChange::size);
    const bool significant = change != curve.sizes.end() && change->significant;
    const bool percentile = term(curve.metric).isPercentile(); // a value may be of several trials
    return {
        ReadingText::tr("%1, %2 · %3").arg(curve.name, arm, sizeText(reading.key.size)), value,
        (percentile ? ReadingText::tr("%1, at least %2 values each") : ReadingText::tr("%1, at least %2 trials each"))
            .arg(significant ? ReadingText::tr("significant")
                             : ReadingText::tr("not significant, corrected for the number of sizes"))
            .arg(reading.count)};
}

/// Whether the medians of this size are of a threshold check, for want of other trials.
bool isOfCheck(const BaseChart& chart, double bytes, const ChartData& data)
{
    const auto* const analysis = analysisOf(data, chart.metric());
    if (!analysis) return false;
    for (const auto& size : collect(data.samples, analysis->group, chart.metric())) {
        if (static_cast<double>(size.size) == bytes) return size.checked;
    }
    return false;
}

/// Several trials together may have a percentile that each of them alone has not.
bool countsFor(const Sample& sample, Metric metric)
{
    return sample.value(metric) || (term(metric).isPercentile() && !sample.roundTrips.empty());
}

/// The rows a median is of.
std::vector<std::size_t> rowsOfMedian(const BaseChart& chart, const Reading& reading, const ChartData& data)
{
    const double size = chart.measuredSize(reading.key.size);
    const bool ofCheck = reading.key.arm == Arm::Hybrid || isOfCheck(chart, size, data);
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < data.samples.size(); ++i) {
        const auto& sample = data.samples[i];
        if (static_cast<double>(sample.size) != size || !countsFor(sample, chart.metric())) continue;
        const bool sameArm = reading.key.arm ? sample.arm == *reading.key.arm : sample.arm != Arm::Hybrid;
        if (sameArm && (sample.phase == Phase::Check) == ofCheck) rows.push_back(i);
    }
    return rows;
}

QString countText(const BaseChart& chart, const Reading& reading, const ChartData& data)
{
    if (!reading.key.arm)
        return reading.count == 1 ? ReadingText::tr("one pair")
                                  : ReadingText::tr("median of %1 pairs").arg(reading.count);
    const auto trials = term(chart.metric()).isPercentile() ? rowsOfMedian(chart, reading, data).size() : reading.count;
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
QString speedupText(const SizeSpeedup& size)
{
    const QString text = ReadingText::tr("Speedup: %1").arg(ratioLabel(size.speedup(), digits));
    if (!std::isfinite(size.logLow) || !std::isfinite(size.logHigh)) return text;
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
QStringList othersOf(const BaseChart& chart, const Reading& reading, const ChartData& data)
{
    const auto* const analysis = chart.comparesArms() ? analysisOf(data, chart.metric()) : nullptr;
    const auto* const nearest = nearestSize(analysis, reading.key.size);
    if (!nearest || static_cast<double>(nearest->size) != reading.key.size) return {};
    QStringList words;
    for (const auto arm : comparedArms) {
        if (reading.key.raw || reading.key.arm != arm) words << armText(*analysis, arm, nearest->size);
    }
    if (reading.key.raw || reading.key.arm) words << speedupText(*nearest);
    words.removeAll(QString());
    return words;
}

/// The median of the receiving end's CPU times, of the rows that are read.
std::optional<double> receiverTime(const BaseChart& chart, const Reading& reading, const ChartData& data)
{
    std::vector<double> times;
    for (const auto row : reading.key.raw ? reading.samples : rowsOfMedian(chart, reading, data)) {
        if (row < data.samples.size() && data.samples[row].cpuReceiverUs)
            times.push_back(*data.samples[row].cpuReceiverUs);
    }
    return times.empty() ? std::nullopt : std::optional(median(std::move(times)));
}

} // namespace

std::optional<Reading> nearestReading(const BaseChart& chart, const QPointF& position, double reach)
{
    const QRectF& plot = chart.mapping().plot;
    std::optional<Reading> nearest;
    double least = reach;
    for (const auto& curve : chart.readable()) {
        for (const auto& point : curve.spread->points()) {
            const QPointF at = curve.spread->positionOf(point);
            const double away = distance(at, position);
            if (!plot.contains(at) || away > reach || away - preferMedian > least) continue;
            least = away - preferMedian;
            nearest = ofMedian(curve, point);
        }
        if (!curve.spread->showsRaw()) continue;
        for (std::size_t i = 0; i < curve.spread->raw().size(); ++i) {
            const QPointF at = curve.spread->positionOf(curve.spread->raw()[i]);
            const double away = distance(at, position);
            if (away >= least || !plot.contains(at)) continue;
            least = away;
            nearest = ofRaw(curve, i);
        }
    }
    return nearest;
}

std::optional<Reading> readingOf(const BaseChart& chart, const PointKey& key)
{
    for (const auto& curve : chart.readable()) {
        if (!isOf(curve, key)) continue;
        if (key.raw) {
            const bool there = curve.spread->showsRaw() && *key.raw < curve.spread->raw().size() &&
                               curve.spread->raw()[*key.raw].size == key.size;
            return there ? std::optional(ofRaw(curve, *key.raw)) : std::nullopt;
        }
        const auto found = std::ranges::find(curve.spread->points(), key.size, &BoundedPoint::size);
        if (found != curve.spread->points().end()) return ofMedian(curve, *found);
    }
    return std::nullopt;
}

std::optional<Reading> neighbourReading(const BaseChart& chart, const std::optional<PointKey>& key, int step)
{
    for (const auto& curve : chart.readable()) {
        if (key && !isOf(curve, *key)) continue;
        const auto& points = curve.spread->points();
        const double from = key ? key->size : step > 0 ? 0 : std::numeric_limits<double>::infinity();
        if (step > 0) {
            const auto next = std::ranges::upper_bound(points, from, {}, &BoundedPoint::size);
            return next == points.end() ? std::nullopt : std::optional(ofMedian(curve, *next));
        }
        const auto next = std::ranges::lower_bound(points, from, {}, &BoundedPoint::size);
        return next == points.begin() ? std::nullopt : std::optional(ofMedian(curve, *std::prev(next)));
    }
    return std::nullopt;
}

std::optional<Reading> otherCurveReading(const BaseChart& chart, const PointKey& key)
{
    const auto curves = chart.readable();
    const auto current = std::ranges::find_if(curves, [&](const Readable& curve) { return isOf(curve, key); });
    if (current == curves.end()) return std::nullopt;
    const auto& next = std::next(current) == curves.end() ? curves.front() : *std::next(current);
    return readingOf(chart, {next.arm, key.size, {}, next.place});
}

QStringList wordsOf(const BaseChart& chart, const Reading& reading, const ChartData& data)
{
    if (const auto* const curve = curveOf(chart, reading.key, data)) return changeWords(chart, *curve, reading, data);
    if (auto words = chart.wordsAt(reading.key.size); !words.isEmpty()) return words;
    QString value = valueText(chart, reading, reading.value);
    if (reading.low && reading.high) {
        value = ReadingText::tr("%1 [%2 – %3]")
                    .arg(value, chart.valueLabel(*reading.low, digits), chart.valueLabel(*reading.high, digits));
    }
    QStringList words{ReadingText::tr("%1 · %2").arg(curveText(chart, reading), sizeText(reading.key.size)), value};
    if (isRate(chart, reading)) {
        const double gigabits = reading.value * reading.key.size * 8;
        words << ReadingText::tr("%1 of payload").arg(siLabel(gigabits, QStringLiteral("b/s"), 3));
    }
    if (chart.metric() == Metric::Cpu && reading.key.arm) {
        if (const auto receiver = receiverTime(chart, reading, data))
            words << ReadingText::tr("receiving end: %1").arg(chart.valueLabel(*receiver, digits));
    }
    words << (reading.key.raw ? trialText(chart, reading, data) : countText(chart, reading, data));
    return words + othersOf(chart, reading, data);
}

QStringList armsAt(const BaseChart& chart, double size, const ChartData& data)
{
    const auto* const analysis = chart.comparesArms() ? analysisOf(data, chart.metric()) : nullptr;
    const auto* const nearest = nearestSize(analysis, size);
    if (!nearest) return {};
    QStringList words{sizeText(static_cast<double>(nearest->size))};
    for (const auto arm : comparedArms)
        words << armText(*analysis, arm, nearest->size);
    words << speedupText(*nearest);
    words.removeAll(QString());
    return words;
}

QString armValueAt(const BaseChart& chart, Arm arm, double size, const ChartData& data)
{
    const auto* const analysis = chart.comparesArms() ? analysisOf(data, chart.metric()) : nullptr;
    const auto* const nearest = nearestSize(analysis, size);
    return nearest ? valueOf(*analysis, arm, nearest->size) : QString();
}

std::vector<std::size_t> samplesOf(const BaseChart& chart, const Reading& reading, const ChartData& data)
{
    if (reading.key.raw) return reading.samples;
    const auto* const curve = curveOf(chart, reading.key, data);
    if (curve && !curve->ofSamples) return {}; // both sides are of other sessions
    return rowsOfMedian(chart, reading, data);
}

} // namespace crossover
