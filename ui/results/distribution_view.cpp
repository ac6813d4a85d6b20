// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/distribution_view.h"

#include <algorithm>
#include <set>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/model/units.h"
#include "core/report/number_words.h"
#include "ui/style/text.h"
#include "ui/widgets/fact_table.h"

namespace crossover {

namespace {

QString latencyText(const RoundTrips& trips, double share)
{
    return toQString(formatSi(trips.quantileNs(share) * 0.5e-9, "s"));
}

QString percentileText(const RoundTrips& trips, const MetricTerm& metric)
{
    if (trips.count() >= metric.fewestRoundTrips()) return latencyText(trips, metric.share());
    return DistributionView::tr("needs %1 round trips").arg(metric.fewestRoundTrips());
}

/// A row of the table: a name, and what each of the compared arms has.
template <class Text>
FactTable::Row rowOf(const QString& name, const Distribution& distribution, const Text& text)
{
    FactTable::Row row{{name}};
    for (const auto arm : comparedArms) {
        const auto& trips = distribution[static_cast<std::size_t>(arm)];
        row.cells.push_back(trips.empty() ? DistributionView::tr("not measured") : text(trips));
    }
    return row;
}

} // namespace

std::vector<std::uint64_t> sizesWithRoundTrips(const ChartData& data)
{
    std::set<std::uint64_t> sizes;
    for (const auto& sample : data.samples) {
        if (!sample.roundTrips.empty()) sizes.insert(sample.size);
    }
    return {sizes.begin(), sizes.end()};
}

Distribution distributionAt(const ChartData& data, std::uint64_t size)
{
    Distribution distribution;
    for (const auto& sample : data.samples) {
        auto& trips = distribution[static_cast<std::size_t>(sample.arm)];
        if (sample.size == size) trips = trips.with(sample.roundTrips);
    }
    return distribution;
}

DistributionView::DistributionView(QWidget* parent)
    : QWidget(parent)
    , m_size(new QComboBox)
    , m_plot(new DistributionPlot)
    , m_table(new FactTable({tr("Latency"), tr("Copy"), tr("Zero-copy")}))
{
    m_size->setAccessibleName(tr("Message size of the distribution"));
    m_size->setToolTip(tr("The message size whose round trips are shown, of all trials together"));
    m_table->setAccessibleName(tr("Percentiles"));
    auto* label = new QLabel(tr("Message size"));
    label->setBuddy(m_size);
    auto* choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_size, 1);
    auto* numbers = new QVBoxLayout;
    numbers->addLayout(choice);
    numbers->addWidget(m_table, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->addWidget(m_plot, 3);
    layout->addLayout(numbers, 2);
    connect(m_size, &QComboBox::currentIndexChanged, this, &DistributionView::showSize);
    setTabOrder(m_size, m_table);
    showSize();
}

void DistributionView::refresh()
{
    m_stale = true;
    if (isVisible()) read();
}

/// The chosen size stays, if it is still there; at first it is the one in the middle.
void DistributionView::read()
{
    m_stale = false;
    if (!m_data) return;
    const auto sizes = sizesWithRoundTrips(m_data());
    const auto before = m_size->currentData();
    {
        const QSignalBlocker blocker(m_size);
        m_size->clear();
        for (const auto size : sizes)
            m_size->addItem(toQString(formatSize(static_cast<double>(size))), QVariant::fromValue<qulonglong>(size));
        const int kept = before.isValid() ? m_size->findData(before) : -1;
        m_size->setCurrentIndex(kept >= 0 ? kept : m_size->count() / 2);
    }
    showSize();
}

void DistributionView::showSize()
{
    const auto chosen = m_size->currentData();
    const auto distribution = chosen.isValid() ? distributionAt(m_data(), chosen.toULongLong()) : Distribution();
    m_size->setEnabled(chosen.isValid());
    m_plot->setDistribution(distribution);
    std::vector<FactTable::Row> rows;
    rows.push_back(rowOf(tr("Median"), distribution, [](const auto& trips) { return latencyText(trips, 0.5); }));
    for (const auto& percentile : percentiles) {
        rows.push_back(rowOf(toQString(percentile.title), distribution,
                             [&](const auto& trips) { return percentileText(trips, term(percentile.id)); }));
    }
    rows.push_back(rowOf(tr("Longest"), distribution, [](const auto& trips) { return latencyText(trips, 1); }));
    rows.push_back(
        rowOf(tr("Round trips"), distribution, [](const auto& trips) { return QString::number(trips.count()); }));
    m_table->setRows(rows);
}

void DistributionView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) read();
}

} // namespace crossover
