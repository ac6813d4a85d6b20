// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "core/analyze/session_change.h"
#include "ui/widgets/fact_table.h"

// What the Compare tab writes: the titles of its two tables, a row of each, and the rule beneath.

namespace crossover {

QStringList crossoverTitles();
FactTable::Row crossoverRow(const QString& name, const MetricChange& change);
QString crossoverRule();

QStringList sizeTitles();
void addSizeRows(std::vector<FactTable::Row>& rows, const QString& name, const MetricChange& change);
QString sizeRule();

} // namespace crossover
