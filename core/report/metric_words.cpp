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

enum class Effect { TimesAsFast, Gains, Loses, Saves, CostsMore };

Effect effectOf(Metric metric, double logSpeedup)
{
    if (isCost(metric)) return logSpeedup >= 0 ? Effect::Saves : Effect::CostsMore;
    if (logSpeedup >= std::log(2.0)) return Effect::TimesAsFast;
    return logSpeedup >= 0 ? Effect::Gains : Effect::Loses;
}

/// "35 %"; of times as fast "61".
std::string amountOf(Effect effect, double logSpeedup)
{
    switch (effect) {
    case Effect::TimesAsFast: return formatRoughFactor(std::exp(logSpeedup));
    case Effect::Gains: return formatRoughPercent(std::expm1(logSpeedup));
    case Effect::Saves: return formatRoughPercent(-std::expm1(-logSpeedup));
    case Effect::CostsMore: return formatRoughPercent(std::expm1(-logSpeedup));
    case Effect::Loses: break;
    }
    return formatRoughPercent(-std::expm1(logSpeedup));
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
    const auto effect = effectOf(metric, logSpeedup);
    const auto amount = amountOf(effect, logSpeedup);
    switch (effect) {
    case Effect::TimesAsFast: return Words::tr("is {} times as fast", amount);
    case Effect::Gains: return Words::tr("gains {}", amount);
    case Effect::Saves: return Words::tr("saves {}", amount);
    case Effect::CostsMore: return Words::tr("costs {} more", amount);
    case Effect::Loses: break;
    }
    return Words::tr("loses {}", amount);
}

std::string effectsSentence(Metric metric, const EffectAt& first, const EffectAt& last)
{
    const auto effect = effectOf(metric, first.logSpeedup);
    const auto at = formatSize(static_cast<double>(first.size));
    const auto atLast = formatSize(static_cast<double>(last.size));
    if (effect != effectOf(metric, last.logSpeedup))
        return Words::tr("Zero-copy {} at {} and {} at {}", effectWords(metric, first.logSpeedup), at,
                         effectWords(metric, last.logSpeedup), atLast);
    const auto amount = amountOf(effect, first.logSpeedup);
    const auto amountAtLast = amountOf(effect, last.logSpeedup);
    switch (effect) {
    case Effect::TimesAsFast:
        return Words::tr("Zero-copy is {} times as fast at {} and {} times at {}", amount, at, amountAtLast, atLast);
    case Effect::Gains: return Words::tr("Zero-copy gains {} at {} and {} at {}", amount, at, amountAtLast, atLast);
    case Effect::Saves: return Words::tr("Zero-copy saves {} at {} and {} at {}", amount, at, amountAtLast, atLast);
    case Effect::CostsMore:
        return Words::tr("Zero-copy costs {} more at {} and {} more at {}", amount, at, amountAtLast, atLast);
    case Effect::Loses: break;
    }
    return Words::tr("Zero-copy loses {} at {} and {} at {}", amount, at, amountAtLast, atLast);
}

std::string worseBy(Metric metric, double ratio)
{
    return isCost(metric) ? Words::tr("{} more expensive", formatRoughPercent(ratio - 1)) : formatSlowdown(ratio);
}

} // namespace crossover
