// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

class QWidget;

namespace crossover {

struct History;
class HistoryPlot;

// Each asks for a file, returns at once, and calls `tell` with a sentence when the file is written or could not be.

/// PNG, SVG or PDF, in the colours of prints. `name`: offered, without suffix.
void exportHistoryChart(const HistoryPlot* plot, const QString& name, std::function<void(const QString&)> tell);

/// CSV with every series.
void exportHistoryTable(QWidget* window, const History& history, std::function<void(const QString&)> tell);

} // namespace crossover
