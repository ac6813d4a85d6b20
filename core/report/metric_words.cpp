// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/metric_words.h"

#include <cmath>

#include "core/model/units.h"
#include "core/model/words.h"
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

std::string betterWord(Metric metric)
{
    return isCost(metric) ? Words::tr("cheaper") : Words::tr("faster");
}

std::string worseWord(Metric metric)
{
    return isCost(metric) ? Words::tr("more expensive") : Words::tr("slower");
}

std::string spokenName(Metric metric)
{
    switch (metric) {
    case Metric::Throughput: return Words::tr("throughput");
    case Metric::SendRate: return Words::tr("sends");
    case Metric::Latency: return Words::tr("latency");
    case Metric::Cpu: return Words::tr("cpu");
    default: return std::string(nameOf(metric));
    }
}

std::string spokenName(Test test)
{
    return test == Test::Throughput ? Words::tr("throughput") : Words::tr("latency");
}

std::string effectWords(Metric metric, double logSpeedup)
{
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
    return isCost(metric) ? Words::tr("{} more expensive", formatRoughPercent(ratio - 1)) : formatSlowdown(ratio);
}

} // namespace crossover
