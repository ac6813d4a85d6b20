// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_rows.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <QCoreApplication>

#include "core/model/units.h"
#include "core/report/metric_words.h"
#include "core/report/verdict_words.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

struct Rows {
    Q_DECLARE_TR_FUNCTIONS(Rows)
};

QString changeText(const MetricChange& change)
{
    if (!change.ratio) return QStringLiteral("–");
    return Rows::tr("× %1").arg(toQString(formatRatio(*change.ratio)));
}

QString significanceText(MetricChange::Crossover crossover)
{
    switch (crossover) {
    case MetricChange::Crossover::Differs: return Rows::tr("differs");
    case MetricChange::Crossover::NotShown: return Rows::tr("not significant");
    case MetricChange::Crossover::Unknown: break;
    }
    return Rows::tr("no interval");
}

/// "faster at 3, slower at 0 of 20"; of CPU time "cheaper", "more expensive"
QString armText(Metric metric, const std::vector<SizeChange>& changes)
{
    if (changes.empty()) return QStringLiteral("–");
    int faster = 0;
    int slower = 0;
    for (const auto& change : changes) {
        if (change.significant) ++(change.logMedian > 0 ? faster : slower);
    }
    return Rows::tr("%1 at %2, %3 at %4 of %5 sizes")
        .arg(toQString(betterWord(metric)))
        .arg(faster)
        .arg(toQString(worseWord(metric)))
        .arg(slower)
        .arg(changes.size());
}

/// "× 1.23 [1.20 – 1.26]", and whether that is more than chance: two cells.
QStringList sizeCells(const std::vector<SizeChange>& changes, std::uint64_t size)
{
    const auto found = std::ranges::find(changes, size, &SizeChange::size);
    if (found == changes.end()) return {QStringLiteral("–"), {}};
    QString ratio = Rows::tr("× %1").arg(toQString(formatRatio(found->speedup())));
    if (std::isfinite(found->logLow) && std::isfinite(found->logHigh)) {
        ratio +=
            Rows::tr(" [%1 – %2]")
                .arg(toQString(formatRatio(std::exp(found->logLow))), toQString(formatRatio(std::exp(found->logHigh))));
    }
    const QString p = QString::number(found->p, 'g', 2);
    return {ratio, found->significant ? Rows::tr("yes, p %1").arg(p) : Rows::tr("no")};
}

} // namespace

QStringList crossoverTitles()
{
    return {Rows::tr("Session"),     Rows::tr("Combination"), Rows::tr("Metric"),
            Rows::tr("Crossover"),   Rows::tr("Baseline"),    Rows::tr("Change"),
            Rows::tr("Significant"), Rows::tr("Copying"),     Rows::tr("Zero-copy")};
}

QStringList sizeTitles()
{
    return {Rows::tr("Session"), Rows::tr("Combination"), Rows::tr("Metric"),    Rows::tr("Size"),
            Rows::tr("Copying"), Rows::tr("Significant"), Rows::tr("Zero-copy"), Rows::tr("Significant")};
}

void addSizeRows(std::vector<FactTable::Row>& rows, const QString& name, const MetricChange& change)
{
    std::set<std::uint64_t> sizes;
    for (const auto arm : comparedArms) {
        for (const auto& size : change.curve(arm))
            sizes.insert(size.size);
    }
    for (const auto size : sizes) {
        const QStringList what{name, toQString(wordsOf(change.group())), toQString(term(change.metric()).title),
                               toQString(formatBytes(size))};
        rows.push_back({what + sizeCells(change.copy, size) + sizeCells(change.zeroCopy, size)});
    }
}

FactTable::Row crossoverRow(const QString& name, const MetricChange& change)
{
    return {{name, toQString(wordsOf(change.group())), toQString(term(change.metric()).title),
             toQString(headlineOf(change.other)), toQString(headlineOf(change.baseline)), changeText(change),
             significanceText(change.crossover), armText(change.metric(), change.copy),
             armText(change.metric(), change.zeroCopy)}};
}

QString crossoverRule()
{
    return Rows::tr(
        "Crossovers differ significantly if their 95 % intervals do not overlap. Copying, zero-copy: number "
        "of sizes at which the arm is better or worse than the baseline (Mann-Whitney, 5 %, corrected for "
        "the number of sizes).");
}

QString sizeRule()
{
    return Rows::tr(
        "Each arm relative to the baseline, above 1 better, with 95 % confidence intervals (Hodges-Lehmann). "
        "Significant: Mann-Whitney, 5 %, corrected for the number of sizes.");
}

} // namespace crossover
