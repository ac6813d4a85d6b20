// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the user reads in a chart, in words: one fact per line.

#include <QString>
#include <QStringList>

#include "ui/chart/reading.h"

namespace crossover {

/// All that is known, or what a small chart has room for: values alone.
enum class Detail { Full, Brief };

/// Arm and size, the value with its interval, the number of trials or the round, and what the other medians of the size
/// are. In brief, without the size, which stands at the axis.
QStringList wordsOf(const BaseChart& chart, const Reading& reading, const ChartData& data, Detail detail);

/// The medians of both arms at the measured size nearest to `size`, and their speedup, after the size; in brief, the
/// speedup stands beside the size. Empty where the chart does not compare arms or has no such size.
QStringList armsAt(const BaseChart& chart, double size, const ChartData& data, Detail detail);

/// The median of an arm at the measured size nearest to `size`, with its unit; empty without one.
QString armValueAt(const BaseChart& chart, Arm arm, double size, const ChartData& data);

} // namespace crossover
