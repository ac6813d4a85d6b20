// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_view.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/analyze/dataset_change.h"
#include "core/model/units.h"
#include "ui/datasets.h"
#include "ui/document.h"
#include "ui/elided_text.h"
#include "ui/fact_table.h"
#include "ui/text.h"

namespace crossover {

namespace {

QIcon swatchOf(const QColor& color)
{
    QPixmap swatch(12, 12);
    swatch.fill(color);
    return swatch;
}

/// "ipc, shared", "tcp, notified, poll"
QString groupText(const GroupKey& group)
{
    QStringList parts{toQString(nameOf(group.transport)),
                      group.release ? toQString(nameOf(*group.release)) : CompareView::tr("release unknown")};
    if (group.wait == Wait::Poll) parts << toQString(nameOf(group.wait));
    return parts.join(QStringLiteral(", "));
}

QString changeText(const MetricChange& change)
{
    if (!change.ratio) return QStringLiteral("–");
    return CompareView::tr("× %1").arg(toQString(formatRatio(*change.ratio)));
}

QString significanceText(MetricChange::Crossover crossover)
{
    switch (crossover) {
    case MetricChange::Crossover::Differs: return CompareView::tr("differs");
    case MetricChange::Crossover::NotShown: return CompareView::tr("no difference shown");
    case MetricChange::Crossover::Unknown: break;
    }
    return CompareView::tr("no interval");
}

/// "faster at 3, slower at 0 of 20"
QString armText(const std::vector<SizeChange>& changes)
{
    if (changes.empty()) return QStringLiteral("–");
    int faster = 0;
    int slower = 0;
    for (const auto& change : changes) {
        if (change.significant) ++(change.logMedian > 0 ? faster : slower);
    }
    return CompareView::tr("faster at %1, slower at %2 of %3").arg(faster).arg(slower).arg(changes.size());
}

QString ruleText()
{
    return CompareView::tr("Crossovers differ where their 95 % intervals do not overlap. Copying and zero-copy: at how "
                           "many sizes the arm is faster or slower than in the baseline (Mann-Whitney, 5 %, corrected "
                           "for the number of sizes).");
}

} // namespace

CompareView::CompareView(const Document* document, Datasets* datasets, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_datasets(datasets)
    , m_list(new QListWidget)
    , m_rule(new ElidedText)
    , m_table(new FactTable({tr("Dataset"), tr("Measured"), tr("Metric"), tr("Crossover"), tr("Baseline"), tr("Change"),
                             tr("Significant"), tr("Copying"), tr("Zero-copy")}))
{
    m_list->setAccessibleName(tr("Datasets to compare with"));
    m_list->setToolTip(tr("Ticked datasets are laid over the charts"));
    m_list->setMaximumWidth(240);
    m_table->setAccessibleName(tr("Comparison of datasets"));
    m_rule->setLines(2);
    m_rule->setToolTip(ruleText());
    for (QWidget* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_table)})
        part->setMinimumHeight(30); // a small window has little room for details
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 0);
    layout->setSpacing(4);
    layout->addLayout(buildButtons());
    auto* below = new QHBoxLayout;
    below->addWidget(m_list);
    below->addWidget(m_table, 1);
    layout->addLayout(below, 1);
    connect(m_list, &QListWidget::itemChanged, this, &CompareView::showTicks, Qt::QueuedConnection);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CompareView::compareNow);
    connect(datasets, &Datasets::changed, this, &CompareView::showDatasets);
    connect(document, &Document::replaced, this, &CompareView::compareSoon);
    showDatasets();
}

QLayout* CompareView::buildButtons()
{
    auto* buttons = new QHBoxLayout;
    const auto button = [&](const QString& text, const QString& tip) {
        auto* made = new QPushButton(text);
        made->setToolTip(tip);
        buttons->addWidget(made);
        return made;
    };
    auto* add = button(tr("A&dd..."), tr("Lay a session or a table over the charts"));
    auto* reference = button(tr("p&yzmq 17"), tr("Lay the measurement that came with pyzmq over the charts"));
    m_baseline = button(tr("&Baseline"), tr("Compare everything with the selected dataset"));
    m_remove = button(tr("Re&move"), tr("Close the selected dataset"));
    buttons->addWidget(m_rule, 1);
    connect(add, &QPushButton::clicked, this, &CompareView::addWanted);
    connect(reference, &QPushButton::clicked, this, &CompareView::addReferenceWanted);
    connect(m_baseline, &QPushButton::clicked, this,
            [this] { m_datasets->setBaseline(static_cast<std::size_t>(m_list->currentRow())); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_datasets->remove(static_cast<std::size_t>(m_list->currentRow())); });
    return buttons;
}

/// Comes after the list's own signal, which must not see the list filled anew.
void CompareView::showTicks()
{
    for (int row = 0; row < m_list->count(); ++row) {
        const bool ticked = m_list->item(row)->checkState() == Qt::Checked;
        if (m_datasets->entries()[static_cast<std::size_t>(row)].visible == ticked) continue;
        m_datasets->setVisible(static_cast<std::size_t>(row), ticked);
        return;
    }
}

void CompareView::showDatasets()
{
    const QSignalBlocker blocker(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    const auto* baseline = m_datasets->baseline();
    for (const auto& entry : m_datasets->entries()) {
        auto* item = new QListWidgetItem(swatchOf(entry.color),
                                         &entry == baseline ? tr("%1 (baseline)").arg(entry.name) : entry.name);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(entry.visible ? Qt::Checked : Qt::Unchecked);
        m_list->addItem(item);
    }
    if (m_list->count() > 0) m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    m_baseline->setEnabled(m_list->count() > 1);
    m_remove->setEnabled(m_list->count() > 0);
    compareSoon();
}

void CompareView::setMeasuring(bool measuring)
{
    m_measuring = measuring;
    if (!measuring) compareSoon();
}

void CompareView::compareSoon()
{
    m_stale = true;
    if (isVisible()) m_soon.start();
}

void CompareView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) m_soon.start();
}

void CompareView::compareNow()
{
    if (m_measuring) return;
    m_stale = false;
    const auto* baseline = m_datasets->baseline();
    std::vector<FactTable::Row> rows;
    const auto add = [&](const QString& name, const std::vector<Sample>& samples) {
        for (const auto& change : changesBetween(baseline->session->samples, samples)) {
            rows.push_back({{name, groupText(change.group), toQString(term(change.metric).title),
                             toQString(change.other.headline), toQString(change.baseline.headline), changeText(change),
                             significanceText(change.crossover), armText(change.copy), armText(change.zeroCopy)}});
        }
    };
    if (baseline && !m_document->isEmpty()) {
        add(m_document->title().isEmpty() ? tr("This window") : m_document->title(), m_document->samples());
    }
    for (const auto& entry : m_datasets->entries()) {
        if (&entry != baseline) add(entry.name, entry.session->samples);
    }
    m_table->setRows(rows);
    m_rule->setText(!baseline      ? tr("Add a session or a table: its curves are laid over the charts")
                    : rows.empty() ? tr("The baseline measured no such test, transport, wait and release")
                                   : ruleText());
}

} // namespace crossover
