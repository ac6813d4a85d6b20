// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/noise.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QStringList>

#include "core/measure/machine_watch.h"

namespace crossover {

namespace {

constexpr double mostDisturbed = 0.1; // of the trials: a single one now and then is no reason for alarm

struct NoiseText {
    Q_DECLARE_TR_FUNCTIONS(NoiseText)
};

QString percent(double share)
{
    return QString::number(100 * share, 'f', share < 0.0995 ? 1 : 0);
}

bool isSecondArm(const Sample& first, const Sample& second)
{
    return first.trial && first.trial == second.trial && first.size == second.size && first.group == second.group;
}

} // namespace

Noise Noise::of(std::span<const Sample> samples, std::optional<std::size_t> most)
{
    Noise noise;
    for (std::size_t at = samples.size(); at > 0 && (!most || noise.trials < *most); --at) {
        const auto& sample = samples[at - 1];
        if (!sample.covariates || (at > 1 && isSecondArm(samples[at - 2], sample))) continue;
        ++noise.trials;
        noise.repeated += sample.repeats.value_or(0);
        if (sample.disturbed.value_or(false) || sample.repeats.value_or(0) > 0) ++noise.disturbed;
        noise.stealShare += sample.covariates->stealShare;
        noise.othersShare += sample.covariates->othersShare;
        noise.majorFaults += static_cast<double>(sample.covariates->majorFaults);
        noise.involuntarySwitches += static_cast<double>(sample.covariates->involuntarySwitches);
    }
    const auto trials = static_cast<double>(std::max<std::size_t>(1, noise.trials));
    for (double* mean : {&noise.stealShare, &noise.othersShare, &noise.majorFaults, &noise.involuntarySwitches})
        *mean /= trials;
    return noise;
}

bool Noise::isDisturbed() const
{
    return static_cast<double>(disturbed) > mostDisturbed * static_cast<double>(trials);
}

QString Noise::reason() const
{
    const CovariateLimits limits;
    const std::array<double, 3> weights{othersShare / limits.othersShare, stealShare / limits.stealShare,
                                        majorFaults / static_cast<double>(limits.majorFaults)};
    switch (std::ranges::max_element(weights) - weights.begin()) {
    case 0: return NoiseText::tr("other programs use %1 % of the CPU").arg(percent(othersShare));
    case 1: return NoiseText::tr("the hypervisor takes %1 % of the CPU").arg(percent(stealShare));
    default: return NoiseText::tr("%1 pages per trial are read from disk").arg(std::lround(majorFaults));
    }
}

QString Noise::summary() const
{
    const QString machine = isDisturbed() ? NoiseText::tr("The machine was disturbed: %1").arg(reason())
                                          : NoiseText::tr("The machine was quiet");
    return NoiseText::tr("%1. Disturbed trials: %2 of %3; repeated trials: %4")
        .arg(machine)
        .arg(disturbed)
        .arg(trials)
        .arg(repeated);
}

QString Noise::details() const
{
    return QStringList{
        NoiseText::tr("Disturbed trials: %1 of %2; repeated trials: %3").arg(disturbed).arg(trials).arg(repeated),
        NoiseText::tr("CPU used by other programs: %1 %").arg(percent(othersShare)),
        NoiseText::tr("CPU taken by the hypervisor (steal): %1 %").arg(percent(stealShare)),
        NoiseText::tr("Pages read from disk: %1 per trial").arg(majorFaults, 0, 'f', 1),
        NoiseText::tr("Forced context switches: %1 per trial").arg(involuntarySwitches, 0, 'f', 1),
    }
        .join(QLatin1Char('\n'));
}

} // namespace crossover
