// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/metric_words.h"

#include <cmath>

#include <fmt/format.h>

#include "core/model/units.h"
#include "core/report/number_words.h"

namespace crossover {

namespace {

bool isCost(Metric metric)
{
    return metric == Metric::Cpu;
}

} // namespace

std::string measuredText(double value, Metric metric)
{
    if (term(metric).unit == "µs") return formatSi(value * 1e-6, "s");
    return formatSi(value, term(metric).unit);
}

std::string_view betterWord(Metric metric)
{
    return isCost(metric) ? "cheaper" : "faster";
}

std::string_view worseWord(Metric metric)
{
    return isCost(metric) ? "more expensive" : "slower";
}

std::string effectWords(Metric metric, double logSpeedup)
{
    if (isCost(metric)) {
        return logSpeedup >= 0 ? "saves " + formatRoughPercent(-std::expm1(-logSpeedup))
                               : fmt::format("costs {} more", formatRoughPercent(std::expm1(-logSpeedup)));
    }
    if (logSpeedup >= std::log(2.0)) return fmt::format("is {} times as fast", formatRoughFactor(std::exp(logSpeedup)));
    return logSpeedup >= 0 ? "gains " + formatRoughPercent(std::expm1(logSpeedup))
                           : "loses " + formatRoughPercent(-std::expm1(logSpeedup));
}

std::string worseBy(Metric metric, double ratio)
{
    return isCost(metric) ? fmt::format("{} more expensive", formatRoughPercent(ratio - 1)) : formatSlowdown(ratio);
}

} // namespace crossover
