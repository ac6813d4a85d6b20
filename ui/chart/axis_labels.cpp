// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/axis_labels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace crossover {

namespace {

/// Significant digits without trailing zeros or exponent.
QString number(double value, int digits)
{
    if (value == 0) return QStringLiteral("0");
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-12));
    QString text = QString::number(value, 'f', std::max(0, digits - 1 - magnitude));
    if (!text.contains(QLatin1Char('.'))) return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.'))) text.chop(1);
    return text;
}

} // namespace

QString siLabel(double value, const QString& unit, int digits)
{
    static const std::array<QString, 8> prefixes{QStringLiteral("n"), QStringLiteral("µ"), QStringLiteral("m"),
                                                 QString(),           QStringLiteral("k"), QStringLiteral("M"),
                                                 QStringLiteral("G"), QStringLiteral("T")};
    constexpr int none = 3;
    // What would be rounded to "1000 k" goes on to the next prefix.
    const double almost = 1 - 0.5 * std::pow(10.0, -digits);
    const int power = value == 0 ? 0 : static_cast<int>(std::floor(std::log10(std::abs(value) / almost) / 3));
    const int prefix = std::clamp(power + none, 0, static_cast<int>(prefixes.size()) - 1);
    QString text = number(value / std::pow(1000.0, prefix - none), digits);
    const QString suffix = prefixes[static_cast<std::size_t>(prefix)] + unit;
    if (!suffix.isEmpty()) text += QLatin1Char(' ') + suffix;
    return text;
}

QString sizeLabel(double bytes, int digits)
{
    const int power = bytes < 1024 ? 0 : static_cast<int>(std::floor(std::log2(bytes) / 10 + 1e-9));
    return sizeLabelIn(bytes, power, digits);
}

QString sizeLabelIn(double bytes, int power, int digits)
{
    static const std::array<QString, 5> prefixes{QStringLiteral("B"), QStringLiteral("KiB"), QStringLiteral("MiB"),
                                                 QStringLiteral("GiB"), QStringLiteral("TiB")};
    power = std::clamp(power, 0, static_cast<int>(prefixes.size()) - 1);
    return number(bytes / std::pow(1024.0, power), digits) + QLatin1Char(' ') +
           prefixes[static_cast<std::size_t>(power)];
}

QString ratioLabel(double ratio, int digits)
{
    return number(ratio, digits) + QStringLiteral("×");
}

QString percentLabel(double share, int digits)
{
    constexpr double nothing = 1e-9; // what rounding leaves of 0
    return number(std::abs(share) < nothing ? 0 : share * 100, digits) + QStringLiteral(" %");
}

QString metricLabel(Metric metric, double value, int digits)
{
    if (metric == Metric::Memory) return sizeLabel(value, digits);
    // A time carries its unit in every label: a pure prefix ("20 k") would read as 20 000 µs.
    return term(metric).higherIsBetter ? siLabel(value, {}, digits) + QStringLiteral(" msg/s")
                                       : siLabel(value * 1e-6, QStringLiteral("s"), digits);
}

} // namespace crossover
