// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace crossover {

/// Adds padding to the cells and headers of a table, so that a right-aligned number does not touch the left-aligned
/// word in the next column.
void padCells(QTableView& table);

} // namespace crossover
