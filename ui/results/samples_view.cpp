// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/samples_view.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include "ui/session/samples_model.h"
#include "ui/style/padded_style.h"
#include "ui/style/theme.h"
#include "ui/widgets/clipboard.h"

namespace crossover {

/// Tints the rows of the size that is being read in a chart.
class SizeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    std::optional<std::uint64_t> size;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!size) return;
        const auto rowSize = index.siblingAtColumn(SamplesModel::Size).data(SamplesModel::ValueRole).toULongLong();
        if (rowSize != *size) return;
        const auto& palette = option->palette;
        option->backgroundBrush = mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Base), 0.25);
    }
};

SamplesView::SamplesView(const Document* document, QWidget* parent)
    : QTableView(parent)
    , m_samples(new SamplesModel(document, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_delegate(new SizeDelegate(this))
{
    m_sorted->setSourceModel(m_samples);
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
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Samples"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setHighlightSections(false);
    fitColumns();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { emit rowsSelected(selectedRows()); });
    connect(m_sorted, &QAbstractItemModel::modelReset, this, [this] { emit rowsSelected({}); });
    connect(m_samples, &QAbstractItemModel::rowsAboutToBeInserted, this, &SamplesView::noteScrollPosition);
    // The view's own slots must have seen the rows before it can scroll to them.
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &SamplesView::followNewRows, Qt::QueuedConnection);
}

void SamplesView::selectRows(const std::vector<int>& rows)
{
    QItemSelection selection;
    for (const int row : rows) {
        const auto shown = m_sorted->mapFromSource(m_samples->index(row, 0));
        if (shown.isValid()) selection.select(shown, shown);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!selection.isEmpty()) scrollTo(selection.indexes().front(), PositionAtCenter);
}

std::vector<int> SamplesView::selectedRows() const
{
    std::vector<int> rows;
    for (const auto& index : selectionModel()->selectedRows())
        rows.push_back(m_sorted->mapToSource(index).row());
    std::ranges::sort(rows);
    return rows;
}

void SamplesView::setHighlightedSize(std::optional<std::uint64_t> size)
{
    if (m_delegate->size == size) return;
    m_delegate->size = size;
    viewport()->update();
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
