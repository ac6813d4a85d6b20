// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/distribution_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/model/units.h"
#include "ui/style/text.h"
#include "ui/widgets/fact_table.h"

namespace crossover {

namespace {

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
            m_size->addItem(toQString(formatSize(static_cast<double>(each))), QVariant::fromValue<qulonglong>(each));
        m_size->setCurrentIndex(m_size->findData(QVariant::fromValue<qulonglong>(distributionSize(m_data(), before))));
    }
    showSize();
}

void DistributionView::showSize()
{
    const auto chosen = size();
    const auto distribution = chosen > 0 ? distributionAt(m_data(), chosen) : Distribution();
    m_size->setEnabled(chosen > 0);
    m_plot->setDrawing({distribution, chosen});
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
