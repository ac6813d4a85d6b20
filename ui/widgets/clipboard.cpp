// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clipboard.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>

namespace crossover {

void copySelection(const QAbstractItemView& view)
{
    auto cells = view.selectionModel()->selectedIndexes();
    if (cells.isEmpty()) return;
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        if (at > 0) text += cells[at].row() == cells[at - 1].row() ? QLatin1Char('\t') : QLatin1Char('\n');
        text += cells[at].data().toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace crossover
