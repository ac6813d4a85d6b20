// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/model/sweep_config.h"

namespace crossover {

class SweepPanel;

// Configurations in the window's settings, as text of a session without samples: one format, and older ones convert.

QString setupText(const SweepConfig& config);

/// None when the text is damaged, of a newer program, or no configuration that could be measured.
std::optional<SweepConfig> setupFrom(const QString& text);

// The form as it was when the window was closed: the seed, too, if one was fixed.

void restoreSetup(SweepPanel& panel);    ///< leaves the form alone when there is nothing to restore
void saveSetup(const SweepPanel& panel); ///< keeps the setup saved before when this one cannot work

} // namespace crossover
