// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/metric_words.h"

#include <cmath>

#include <fmt/format.h>

#include "core/model/units.h"
#include "core/model/words.h"
#include "core/report/number_words.h"

namespace crossover {

namespace {

bool isCost(Metric metric)
{
    return metric == Metric::Cpu || metric == Metric::Memory;
}

/// "14 % more", "2.5 times as much"
std::string moreWords(double ratio)
{
    return ratio < 2 ? Words::tr("{} more", formatRoughPercent(ratio - 1))
                     : Words::tr("{} times as much", formatRoughFactor(ratio));
}

} // namespace

std::string measuredText(double value, Metric metric)
{
    if (term(metric).unit == "µs") return formatSi(value * 1e-6, "s");
    if (metric == Metric::Memory) return formatSize(value);
    return formatSi(value, term(metric).unit);
}

std::string betterWord(Metric metric)
{
    if (metric == Metric::Memory) return Words::tr("lighter");
    return isCost(metric) ? Words::tr("cheaper") : Words::tr("faster");
}

std::string worseWord(Metric metric)
{
    if (metric == Metric::Memory) return Words::tr("heavier");
    return isCost(metric) ? Words::tr("more expensive") : Words::tr("slower");
}

std::string spokenName(Metric metric)
{
    switch (metric) {
    case Metric::Throughput: return Words::tr("throughput");
    case Metric::SendRate: return Words::tr("sends");
    case Metric::Latency: return Words::tr("latency");
    case Metric::Cpu: return Words::tr("cpu");
    case Metric::Memory: return Words::tr("memory");
    default: return std::string(nameOf(metric));
    }
}

std::string spokenName(Test test)
{
    return test == Test::Throughput ? Words::tr("throughput") : Words::tr("latency");
}

std::string effectWords(Metric metric, double logSpeedup)
{
    if (metric == Metric::Memory && logSpeedup < 0) return Words::tr("needs {}", moreWords(std::exp(-logSpeedup)));
    if (isCost(metric)) {
        return logSpeedup >= 0 ? Words::tr("saves {}", formatRoughPercent(-std::expm1(-logSpeedup)))
                               : Words::tr("costs {} more", formatRoughPercent(std::expm1(-logSpeedup)));
    }
    if (logSpeedup >= std::log(2.0)) return Words::tr("is {} times as fast", formatRoughFactor(std::exp(logSpeedup)));
    return logSpeedup >= 0 ? Words::tr("gains {}", formatRoughPercent(std::expm1(logSpeedup)))
                           : Words::tr("loses {}", formatRoughPercent(-std::expm1(logSpeedup)));
}

std::string worseBy(Metric metric, double ratio)
{
    if (metric == Metric::Memory) {
        return ratio < 2 ? Words::tr("{} heavier", formatRoughPercent(ratio - 1))
                         : Words::tr("{} times as heavy", formatRoughFactor(ratio));
    }
    return isCost(metric) ? Words::tr("{} more expensive", formatRoughPercent(ratio - 1)) : formatSlowdown(ratio);
}

std::string betterBy(Metric metric, double ratio)
{
    const double share = isCost(metric) ? 1 - 1 / ratio : ratio - 1;
    return fmt::format("{} {}", formatRoughPercent(share), betterWord(metric));
}

} // namespace crossover
