// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/file_name.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <set>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/model/printable.h"
#include "core/model/size_data.h"

namespace crossover {

namespace {

constexpr std::size_t mostNamed = 3; // more of a kind are counted
constexpr std::size_t longestSender = 20;
constexpr std::size_t longestTitleInName = 80; // bytes

/// What is different among the combinations: "shared-pooled", or "4-releases".
template <typename Name>
void addNames(std::vector<std::string>& parts, const std::vector<Combination>& all, std::string_view plural, Name name)
{
    std::vector<std::string> names;
    for (const auto& combination : all) {
        const std::string one = name(combination);
        if (!one.empty() && std::ranges::find(names, one) == names.end()) names.push_back(one);
    }
    if (names.size() > mostNamed) {
        parts.push_back(fmt::format("{}-{}", names.size(), plural));
    } else {
        parts.insert(parts.end(), names.begin(), names.end());
    }
}

/// "pyzmq", or the program of a command: "worker.py" of "python3 ./worker.py"; nothing for the usual thread.
std::string shortNameOf(const Who& who)
{
    if (who.isThread()) return {};
    auto name = std::filesystem::path(who.text()).filename().string().substr(0, longestSender);
    std::ranges::replace_if(
        name, [](unsigned char c) { return c >= 0x80 || (std::isalnum(c) == 0 && c != '.' && c != '_'); }, '-');
    const auto bothDashes = [](char a, char b) { return a == '-' && b == '-'; };
    name.erase(std::unique(name.begin(), name.end(), bothDashes), name.end());
    return name;
}

/// Without what file systems refuse, and not hidden.
std::string fileNameOfTitle(std::string_view title)
{
    std::string name = printable(title);
    for (char& c : name) {
        if (std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos) c = '-';
    }
    if (name.size() > longestTitleInName) {
        auto end = longestTitleInName;
        while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
            --end; // not within a character
        name.resize(end);
    }
    name.erase(0, std::min(name.find_first_not_of(". "), name.size()));
    name.erase(name.find_last_not_of(' ') + 1);
    return name;
}

} // namespace

std::string measuredName(const Session& session)
{
    const auto all = combinationsOf(groupsOf(session.samples));
    std::vector<std::string> parts;
    addNames(parts, all, "transports", [](const auto& c) { return std::string(nameOf(c.transport)); });
    addNames(parts, all, "releases", [](const auto& c) { return std::string(c.release ? nameOf(*c.release) : ""); });
    addNames(parts, all, "", [](const auto& c) { return std::string(c.security == Security::Curve ? "curve" : ""); });
    addNames(parts, all, "senders", [](const auto& c) { return shortNameOf(c.sender); });
    addNames(parts, all, "receivers", [](const auto& c) { return shortNameOf(c.receiver); });
    return fmt::format("{}", fmt::join(parts, "-"));
}

std::string fileNameOf(const Session& session)
{
    if (auto name = fileNameOfTitle(session.title); !name.empty()) return name;
    auto name = measuredName(session);
    if (name.empty()) return "sweep";
    return session.measured.empty() ? name : name + '-' + session.measured.substr(0, 10);
}

} // namespace crossover
