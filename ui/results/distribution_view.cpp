// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/distribution_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include "core/model/units.h"
#include "ui/style/text.h"
#include "ui/widgets/fact_table.h"

namespace crossover {

namespace {

bool hasEnough(const RoundTrips& trips, const MetricTerm& metric)
{
    return trips.count() >= metric.fewestRoundTrips();
}

const RoundTrips& tripsOf(const Distribution& distribution, Arm arm)
{
    return distribution[static_cast<std::size_t>(arm)];
}

/// A row of the table: a name, and what each of the compared arms has.
template <class Text>
FactTable::Row rowOf(const QString& name, const Distribution& distribution, const Text& text)
{
    FactTable::Row row{{name}};
    for (const auto arm : comparedArms) {
        const auto& trips = tripsOf(distribution, arm);
        row.cells.push_back(trips.empty() ? DistributionView::tr("not measured") : text(trips));
    }
    return row;
}

FactTable::Row rowOf(const Term<Metric>& percentile, const Distribution& distribution)
{
    const auto& metric = term(percentile.id);
    auto row = rowOf(toQString(percentile.title), distribution, [&](const RoundTrips& trips) {
        return hasEnough(trips, metric) ? latencyText(trips, metric.share()) : DistributionView::tr("too few");
    });
    row.tips.push_back(toQString(percentile.meaning));
    for (const auto arm : comparedArms) {
        const auto& trips = tripsOf(distribution, arm);
        const bool lacks = !trips.empty() && !hasEnough(trips, metric);
        row.tips.push_back(lacks ? DistributionView::tr("%1 needs %2 round trips; there are %3")
                                       .arg(row.cells.front())
                                       .arg(metric.fewestRoundTrips())
                                       .arg(trips.count())
                                 : QString());
    }
    return row;
}

} // namespace

DistributionView::DistributionView(QWidget* parent)
    : QWidget(parent)
    , m_size(new QComboBox)
    , m_plot(new DistributionPlot)
    , m_table(new FactTable({tr("Latency"), tr("Copy"), tr("Zero-copy")}))
{
    m_size->setAccessibleName(tr("Message size of the distribution"));
    m_size->setToolTip(tr("The message size whose round trips are shown, of all trials together"));
    m_table->setAccessibleName(tr("Percentiles"));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // its least width shows all columns
    m_size->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_plot->setControls(m_size);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->addWidget(m_plot, 3);
    layout->addWidget(m_table, 2);
    connect(m_size, &QComboBox::currentIndexChanged, this, &DistributionView::showSize);
    setTabOrder(m_size, m_table);
    showSize();
}

void DistributionView::refresh()
{
    m_stale = true;
    if (isVisible()) read();
}

std::uint64_t DistributionView::size() const
{
    return m_size->currentData().toULongLong(); // 0 without a choice
}

/// The chosen size stays, if it is still there.
void DistributionView::read()
{
    m_stale = false;
    if (!m_data) return;
    const auto sizes = sizesWithRoundTrips(m_data());
    const auto before = size();
    {
        const QSignalBlocker blocker(m_size);
        m_size->clear();
        for (const auto each : sizes)
            m_size->addItem(tr("Latency at %1").arg(toQString(formatSize(static_cast<double>(each)))),
                            QVariant::fromValue<qulonglong>(each));
        m_size->setCurrentIndex(m_size->findData(QVariant::fromValue<qulonglong>(distributionSize(m_data(), before))));
    }
    showSize();
}

void DistributionView::showSize()
{
    const auto chosen = size();
    const auto distribution = chosen > 0 ? distributionAt(m_data(), chosen) : Distribution();
    m_size->setVisible(chosen > 0);
    m_plot->setDrawing({distribution, chosen});
    std::vector<FactTable::Row> rows;
    rows.push_back(rowOf(tr("Median"), distribution, [](const auto& trips) { return latencyText(trips, 0.5); }));
    for (const auto& percentile : percentiles)
        rows.push_back(rowOf(percentile, distribution));
    rows.push_back(rowOf(tr("Longest"), distribution, [](const auto& trips) { return latencyText(trips, 1); }));
    rows.push_back(
        rowOf(tr("Round trips"), distribution, [](const auto& trips) { return QString::number(trips.count()); }));
    m_table->setRows(rows);
    m_table->setMinimumWidth(m_table->wholeWidth());
}

void DistributionView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) read();
}

} // namespace crossover
