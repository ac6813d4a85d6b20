// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/sweep_form.h"

#include <algorithm>

#include "core/model/units.h"
#include "core/model/words.h"

namespace crossover {

namespace {

Result<void> check(const FormValues& values)
{
    if (values.sizesPerOctave > 0 && values.minSize > values.maxSize) {
        return usageError(Words::tr("the largest size must not be smaller than the smallest ({})",
                                    formatSize(static_cast<double>(values.minSize))));
    }
    return validate(toConfig(values));
}

/// The values with one setting put back to where it works by itself.
FormValues withDefault(FormValues values, FormItem item)
{
    const FormValues usual;
    switch (item) {
    case FormItem::Tests: values.config.tests = usual.config.tests; break;
    case FormItem::Transports: values.config.transports = usual.config.transports; break;
    case FormItem::WaitMode: values.config.wait = usual.config.wait; break;
    case FormItem::Releases: values.config.releases = usual.config.releases; break;
    case FormItem::Placements: values.config.placements = usual.config.placements; break;
    case FormItem::MinSize: values.minSize = 1; break;
    case FormItem::MaxSize: values.maxSize = std::max(usual.maxSize, values.minSize); break;
    case FormItem::SizesPerOctave: values.sizesPerOctave = usual.sizesPerOctave; break;
    case FormItem::Rounds: values.config.rounds = usual.config.rounds; break;
    case FormItem::TrialTime:
        values.config.trialTime = std::max(usual.config.trialTime, values.config.burstTime);
        break;
    case FormItem::BurstTime:
        values.config.burstTime = std::min(usual.config.burstTime, values.config.trialTime);
        break;
    case FormItem::Refine: values.config.refine = usual.config.refine; break;
    case FormItem::Sender: values.config.sender = usual.config.sender; break;
    case FormItem::Receiver: values.config.receiver = usual.config.receiver; break;
    case FormItem::Address: values.config.address = usual.config.address; break;
    case FormItem::Securities: values.config.securities = usual.config.securities; break;
    case FormItem::Target: values.config.target = usual.config.target; break;
    case FormItem::Budget: values.config.budget = usual.config.budget; break;
    case FormItem::NoiseFloor: break;
    case FormItem::InflightLimit: values.config.inflightLimit = 2 * values.maxSize; break;
    case FormItem::Seed: values.config.seed = usual.config.seed; break;
    }
    return values;
}

/// Would another value of this setting answer that complaint?
bool isToBlame(const FormValues& values, FormItem item, const std::string& sentence)
{
    const auto result = check(withDefault(values, item));
    return result || result.error().message != sentence;
}

} // namespace

FormValues toForm(const SweepConfig& config)
{
    FormValues values;
    values.config = config;
    values.sizesPerOctave = 0;
    if (config.sizes.empty()) return values;
    values.minSize = config.sizes.front();
    values.maxSize = config.sizes.back();
    values.sizesPerOctave = sizesPerOctave(config.sizes).value_or(0);
    return values;
}

SweepConfig toConfig(const FormValues& values)
{
    SweepConfig config = values.config;
    if (values.sizesPerOctave > 0) {
        config.sizes = sweepSizes(values.minSize, values.maxSize, values.sizesPerOctave);
    }
    return config;
}

std::optional<FormProblem> findProblem(const FormValues& values, std::optional<FormItem> lastEdited)
{
    const auto result = check(values);
    if (result) return std::nullopt;
    const auto& sentence = result.error().message;
    if (lastEdited && isToBlame(values, *lastEdited, sentence)) return FormProblem{*lastEdited, sentence};
    for (std::size_t at = 0; at < formItemCount; ++at) {
        const auto item = static_cast<FormItem>(at);
        if (isToBlame(values, item, sentence)) return FormProblem{item, sentence};
    }
    return FormProblem{FormItem::Tests, sentence};
}

} // namespace crossover
