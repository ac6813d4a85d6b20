// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_table.h"

#include <algorithm>

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include "ui/style/padded_style.h"
#include "ui/widgets/clipboard.h"

namespace crossover {

FactTable::FactTable(const QStringList& titles, QWidget* parent)
    : QTableWidget(0, static_cast<int>(titles.size()), parent)
{
    setHorizontalHeaderLabels(titles);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setFrameShape(NoFrame);
    padCells(*this);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
}

void FactTable::setRows(const std::vector<Row>& rows)
{
    setRowCount(static_cast<int>(rows.size()));
    QFont bold = font();
    bold.setBold(true);
    for (int at = 0; at < rowCount(); ++at) {
        const auto& row = rows[static_cast<std::size_t>(at)];
        for (int column = 0; column < columnCount(); ++column) {
            auto* cell = new QTableWidgetItem(row.cells.value(column));
            const QString tip = row.tips.value(column);
            cell->setToolTip(tip.isEmpty() ? cell->text() : tip);
            if (row.emphasis) cell->setFont(bold);
            setItem(at, column, cell);
        }
    }
    for (int column = 0; column + 1 < columnCount(); ++column)
        resizeColumnToContents(column);
}

int FactTable::wholeWidth() const
{
    const auto* const header = horizontalHeader();
    const int last = columnCount() - 1; // takes what is left
    int width = 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < last; ++column)
        width += columnWidth(column);
    return width + std::max({sizeHintForColumn(last), header->sectionSizeHint(last), header->minimumSectionSize()});
}

void FactTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection(*this);
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace crossover
