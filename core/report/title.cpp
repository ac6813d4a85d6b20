// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/title.h"

#include <cctype>

#include <fmt/format.h>

namespace crossover {

std::string titleOf(const GroupKey& group, Metric metric)
{
    return fmt::format("{}{}", term(metric).title, group.release == Release::Copied ? ", copy against copy" : "");
}

std::string titled(const GroupKey& group, Metric metric, std::string sentence)
{
    if (!sentence.empty()) sentence[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(sentence[0])));
    return fmt::format("{}: {}", titleOf(group, metric), sentence);
}

std::string titled(const MetricAnalysis& analysis, std::string sentence)
{
    return titled(analysis.group, analysis.metric, std::move(sentence));
}

} // namespace crossover
