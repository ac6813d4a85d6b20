// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace crossover {

enum class Symbol { Start, Pause, Stop, Export, Open, Save, Compare };

/// A symbol of the toolbar in the colours of this palette, so that it can be seen on light and on dark ground.
QIcon iconOf(Symbol symbol, const QPalette& palette);

} // namespace crossover
