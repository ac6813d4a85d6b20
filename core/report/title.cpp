// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/title.h"

#include <utility>

#include <fmt/format.h>

#include "core/model/words.h"

namespace crossover {

std::string titleOf(const GroupKey& group, Metric metric)
{
    const auto title = term(metric).title.text();
    return group.release == Release::Copied ? Words::tr("{}, copy against copy", title) : title;
}

std::string titled(const GroupKey& group, Metric metric, std::string sentence)
{
    return fmt::format("{}: {}", titleOf(group, metric), Words::afterColon(std::move(sentence)));
}

std::string titled(const MetricAnalysis& analysis, std::string sentence)
{
    return titled(analysis.group, analysis.metric, std::move(sentence));
}

} // namespace crossover
