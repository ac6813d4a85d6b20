// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/typed_values.h"

#include <cmath>
#include <optional>

#include "core/model/units.h"
#include "core/model/words.h"

namespace crossover {

namespace {

/// Of "5%", "5 %" or "0.05".
std::optional<double> shareOf(std::string_view text)
{
    const bool percent = text.ends_with('%');
    if (percent) text = text.substr(0, text.find_last_not_of(" %") + 1);
    double number = 0;
    const auto* const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    if (error != std::errc{} || end != last) return std::nullopt;
    return percent ? number / 100 : number;
}

} // namespace

std::vector<std::string> elementsOf(std::string_view list)
{
    std::vector<std::string> elements;
    for (auto comma = list.find(','); comma != std::string_view::npos; comma = list.find(',')) {
        elements.emplace_back(list.substr(0, comma));
        list.remove_prefix(comma + 1);
    }
    elements.emplace_back(list);
    return elements;
}

Result<std::chrono::microseconds> Duration::operator()(const std::string& typed) const
{
    const auto seconds = parseDuration(typed, std::chrono::duration<double>(bareUnit).count());
    if (!seconds) return tl::unexpected(seconds.error());
    if (*seconds >= 1e6) return usageError(Words::tr("'{}' is too long", typed));
    return std::chrono::microseconds(std::llround(*seconds * 1e6));
}

Result<double> Share::operator()(const std::string& typed) const
{
    const auto share = shareOf(typed);
    if (share && *share >= least && *share < end) return *share;
    return usageError(Words::tr("'{}' is not a share such as 5% or 0.05, from {} and below {}", typed, least, end));
}

Result<double> percentage(const std::string& typed)
{
    auto share = shareOf(typed);
    if (share && *share >= 1 && !typed.ends_with('%')) *share /= 100;
    if (share && *share > 0 && *share <= 1) return *share;
    return usageError(Words::tr("'{}' is not a share such as 10%", typed));
}

} // namespace crossover
