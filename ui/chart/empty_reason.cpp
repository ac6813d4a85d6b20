// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/empty_reason.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/report/unjudged_words.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

struct Reason {
    Q_DECLARE_TR_FUNCTIONS(Reason)
};

} // namespace

QString emptyReason(const ChartData& data, std::span<const Test> expected, Metric metric)
{
    if (const auto usual = term(metric).inPlaceOf; usual && analysisOf(data, *usual))
        return toQString(unjudgedSentence(data.samples, metric));
    const bool isExpected = std::ranges::find(expected, term(metric).test) != expected.end();
    if (isExpected || (data.samples.empty() && data.analyses.empty())) return Reason::tr("No samples yet");
    return Reason::tr("%1 was not measured").arg(toQString(term(metric).title));
}

QString emptyCostReason(const ChartData& data, std::span<const Test> expected, Metric metric)
{
    const QString what = Reason::tr("Shows how much each threshold would cost.\n%1");
    const auto* const analysis = analysisOf(data, metric);
    if (analysis && analysis->losses.points().size() == 1)
        return what.arg(Reason::tr("It takes two sizes with both copying and zero-copy; there is one"));
    const bool toCome = std::ranges::find(expected, term(metric).test) != expected.end();
    if (analysis && toCome) return what.arg(Reason::tr("Still missing: one size with both copying and zero-copy"));
    return what.arg(emptySpeedupReason(data, expected, metric));
}

QString emptySpeedupReason(const ChartData& data, std::span<const Test> expected, Metric metric)
{
    const auto* const analysis = analysisOf(data, metric);
    const bool oneArm = analysis && (analysis->copy.empty() != analysis->zeroCopy.empty());
    if (!oneArm || !expected.empty()) return emptyReason(data, expected, metric);
    return analysis->copy.empty() ? Reason::tr("Copying was not measured: nothing to compare")
                                  : Reason::tr("Zero-copy was not measured: nothing to compare");
}

} // namespace crossover
