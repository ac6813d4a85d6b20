// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace crossover {

/// Copies the selected cells to the clipboard as text for spreadsheets: tabs between columns, newlines between rows.
void copySelection(const QAbstractItemView& view);

} // namespace crossover
