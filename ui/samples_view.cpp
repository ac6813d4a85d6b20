// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samples_view.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include "ui/clipboard.h"
#include "ui/padded_style.h"
#include "ui/samples_model.h"

namespace crossover {

SamplesView::SamplesView(SamplesModel* model, QWidget* parent)
    : QTableView(parent), m_samples(model), m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(model);
    m_sorted->setSortRole(SamplesModel::ValueRole);
    setModel(m_sorted);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // in order of arrival until a header is clicked
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    padCells(*this);
    setAccessibleName(tr("Samples"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setHighlightSections(false);
    fitColumns();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { emit selectionChangedTo(selectionModel()->hasSelection()); });
    connect(m_samples, &QAbstractItemModel::modelReset, this, [this] { emit selectionChangedTo(false); });
    connect(m_samples, &QAbstractItemModel::rowsAboutToBeInserted, this, &SamplesView::noteScrollPosition);
    // The view's own slots must have seen the rows before it can scroll to them.
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &SamplesView::followNewRows, Qt::QueuedConnection);
}

std::vector<Sample> SamplesView::selectedSamples() const
{
    std::vector<int> rows;
    for (const auto& index : selectionModel()->selectedRows())
        rows.push_back(m_sorted->mapToSource(index).row());
    std::sort(rows.begin(), rows.end());
    std::vector<Sample> samples;
    for (const int row : rows)
        samples.push_back(m_samples->samples()[static_cast<std::size_t>(row)]);
    return samples;
}

void SamplesView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection(*this);
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Once, for values as wide as they get: measuring all cells after every trial would take longer than the trial.
void SamplesView::fitColumns()
{
    const QFontMetrics text = fontMetrics();
    const int padding = text.horizontalAdvance(QStringLiteral("MMM"));
    for (int column = 0; column < m_samples->columnCount(); ++column) {
        const QString title = m_samples->headerData(column, Qt::Horizontal).toString();
        const QString widest = SamplesModel::isWord(column) ? QStringLiteral("throughput") : QStringLiteral("888 888");
        const int content = std::max(text.horizontalAdvance(title), text.horizontalAdvance(widest));
        horizontalHeader()->resizeSection(column, content + padding);
    }
}

void SamplesView::noteScrollPosition()
{
    m_atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
}

void SamplesView::followNewRows()
{
    const bool sorted = horizontalHeader()->sortIndicatorSection() >= 0;
    if (m_atEnd && !sorted) scrollToBottom();
}

} // namespace crossover
