// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace crossover {

/// Puts the selected cells on the clipboard as a spreadsheet reads them: tabs between columns, lines between rows.
void copySelection(const QAbstractItemView& view);

} // namespace crossover
