// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/threshold_text.h"

#include <QCoreApplication>

#include "core/model/units.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

struct ThresholdText {
    Q_DECLARE_TR_FUNCTIONS(ThresholdText)
};

} // namespace

QString thresholdText(std::optional<std::uint64_t> threshold)
{
    if (!threshold) return ThresholdText::tr("No threshold");
    return ThresholdText::tr("Threshold %1").arg(toQString(formatSize(static_cast<double>(*threshold))));
}

} // namespace crossover
