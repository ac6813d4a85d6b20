// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Labels of ticks: like core/model/units.h, but with as many digits as the distance between two ticks needs.

#include <QString>

#include "core/model/terms.h"

namespace crossover {

/// A number with an SI prefix: siLabel(1'234'000, "", 4) is "1.234 M". Trailing zeros are removed.
QString siLabel(double value, const QString& unit, int digits);

/// Bytes in B, KiB, MiB ...: sizeLabel(12'278, 4) is "11.99 KiB".
QString sizeLabel(double bytes, int digits);

/// Bytes in a given power of 1024, so that neighbours have the same unit: sizeLabelIn(1'075'200, 1, 4) is "1050 KiB".
QString sizeLabelIn(double bytes, int power, int digits);

/// "1.25×"
QString ratioLabel(double ratio, int digits);

/// "18.4 %"
QString percentLabel(double share, int digits);

/// A value of a metric with its unit: "1.234 M msg/s", "12.3 µs".
QString metricLabel(Metric metric, double value, int digits);

} // namespace crossover
