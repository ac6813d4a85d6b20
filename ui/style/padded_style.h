// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace crossover {

/// Gives the cells and titles of a table some air, so that a number on the right of its column does not touch the word
/// on the left of the next.
void padCells(QTableView& table);

} // namespace crossover
