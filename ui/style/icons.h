// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace crossover {

enum class Symbol { Start, More, Pause, Stop, Export, Open, Save, Compare };

/// A toolbar symbol in the colours of this palette, visible on light and dark backgrounds.
QIcon iconOf(Symbol symbol, const QPalette& palette);

/// The icon of the program, as it is installed.
QIcon programIcon();

} // namespace crossover
