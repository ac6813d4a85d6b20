// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/threshold_text.h"

#include <QCoreApplication>

#include "core/model/units.h"
#include "ui/style/text.h"

namespace crossover {

QString thresholdText(std::optional<std::uint64_t> threshold)
{
    const auto translated = [](const char* text) { return QCoreApplication::translate("ThresholdText", text); };
    if (!threshold) return translated("No threshold");
    return translated("Threshold %1").arg(toQString(formatSize(static_cast<double>(*threshold))));
}

} // namespace crossover
