// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content_words.h"

#include <cstdint>
#include <set>

#include <fmt/format.h>

#include "core/model/size_data.h"
#include "core/model/units.h"

namespace crossover {

namespace {

std::string sizesOf(std::span<const Sample> samples, const GroupKey& group)
{
    std::set<std::uint64_t> sizes;
    for (const auto& sample : samples) {
        if (sample.group == group) sizes.insert(sample.size);
    }
    const auto least = formatSize(static_cast<double>(*sizes.begin()));
    if (sizes.size() == 1) return least;
    return fmt::format("{} sizes from {} to {}", sizes.size(), least, formatSize(static_cast<double>(*sizes.rbegin())));
}

} // namespace

std::string contentText(std::span<const Sample> samples)
{
    std::string text;
    for (const auto& group : groupsOf(samples)) {
        text += fmt::format("{}  {}: {}, {}", text.empty() ? "" : "\n", wordsOf(group.combination()),
                            nameOf(group.test), sizesOf(samples, group));
    }
    return text.empty() ? "  no samples" : text;
}

} // namespace crossover
