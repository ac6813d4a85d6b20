// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/model/sweep_config.h"

namespace crossover {

class SweepPanel;

// Configurations in the window's settings, stored as the text of a session without samples, so that older formats
// convert.

QString setupText(const SweepConfig& config);

/// None if the text is damaged, from a newer program, or not a valid configuration.
std::optional<SweepConfig> setupFrom(const QString& text);

// The setup form as it was when the window closed, with the seed if one was fixed.

void restoreSetup(SweepPanel& panel);    ///< does nothing if there is nothing to restore
void saveSetup(const SweepPanel& panel); ///< keeps the setup saved before if this one is not valid

} // namespace crossover
