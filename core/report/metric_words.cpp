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

enum class Effect { TimesAsFast, Gains, Loses, Saves, CostsMore, NeedsMore };

Effect effectOf(Metric metric, double logSpeedup)
{
    if (isCost(metric) && logSpeedup >= 0) return Effect::Saves;
    if (isCost(metric)) return metric == Metric::Memory ? Effect::NeedsMore : Effect::CostsMore;
    if (logSpeedup >= std::log(2.0)) return Effect::TimesAsFast;
    return logSpeedup >= 0 ? Effect::Gains : Effect::Loses;
}

/// "35 %"; of times as fast "61"; of what needs more "14 % more" or "2.5 times as much".
std::string amountOf(Effect effect, double logSpeedup)
{
    switch (effect) {
    case Effect::TimesAsFast: return formatRoughFactor(std::exp(logSpeedup));
    case Effect::Gains: return formatRoughPercent(std::expm1(logSpeedup));
    case Effect::Saves: return formatRoughPercent(-std::expm1(-logSpeedup));
    case Effect::CostsMore: return formatRoughPercent(std::expm1(-logSpeedup));
    case Effect::NeedsMore: return moreWords(std::exp(-logSpeedup));
    case Effect::Loses: break;
    }
    return formatRoughPercent(-std::expm1(logSpeedup));
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
    const auto effect = effectOf(metric, logSpeedup);
    const auto amount = amountOf(effect, logSpeedup);
    switch (effect) {
    case Effect::TimesAsFast: return Words::tr("is {} times as fast", amount);
    case Effect::Gains: return Words::tr("gains {}", amount);
    case Effect::Saves: return Words::tr("saves {}", amount);
    case Effect::CostsMore: return Words::tr("costs {} more", amount);
    case Effect::NeedsMore: return Words::tr("needs {}", amount);
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
    case Effect::NeedsMore: return Words::tr("Zero-copy needs {} at {} and {} at {}", amount, at, amountAtLast, atLast);
    case Effect::Loses: break;
    }
    return Words::tr("Zero-copy loses {} at {} and {} at {}", amount, at, amountAtLast, atLast);
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
