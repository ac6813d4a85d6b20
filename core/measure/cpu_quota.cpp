// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/cpu_quota.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <sstream>
#include <vector>

#include <fmt/format.h>

#include "core/model/words.h"

namespace crossover {

namespace {

namespace fs = std::filesystem;

/// The whole numbers of a small file; nothing in place of any other word, such as "max".
std::vector<std::optional<std::int64_t>> numbersIn(const fs::path& path)
{
    std::ifstream file(path);
    std::vector<std::optional<std::int64_t>> numbers;
    for (std::string word; numbers.size() < 2 && file >> word;) {
        std::int64_t number = 0;
        const auto* const end = word.data() + word.size();
        const auto [rest, error] = std::from_chars(word.data(), end, number);
        numbers.push_back(error == std::errc() && rest == end ? std::optional(number) : std::nullopt);
    }
    numbers.resize(2);
    return numbers;
}

/// Microseconds of CPU time in each period; -1 is no limit.
std::optional<double> share(std::optional<std::int64_t> quota, std::optional<std::int64_t> period)
{
    if (!quota || !period || *quota <= 0 || *period <= 0) return std::nullopt;
    return static_cast<double>(*quota) / static_cast<double>(*period);
}

std::optional<double> quotaOfVersion2(const fs::path& group)
{
    const auto numbers = numbersIn(group / "cpu.max");
    return share(numbers[0], numbers[1]);
}

std::optional<double> quotaOfVersion1(const fs::path& group)
{
    return share(numbersIn(group / "cpu.cfs_quota_us")[0], numbersIn(group / "cpu.cfs_period_us")[0]);
}

using ReadQuota = std::optional<double> (*)(const fs::path& group);

/// Of the group and all around it. A container may see its own group as the root, and a path that leads nowhere.
void lower(std::optional<double>& least, fs::path group, const fs::path& path, ReadQuota read)
{
    const auto consider = [&] {
        const auto quota = read(group);
        if (quota && (!least || *quota < *least)) least = quota;
    };
    consider();
    for (const auto& name : path.relative_path()) {
        if (name == "..") return; // out of what is mounted here
        group /= name;
        consider();
    }
}

bool hasCpu(std::string_view controllers)
{
    std::istringstream list{std::string(controllers)};
    for (std::string name; std::getline(list, name, ',');) {
        if (name == "cpu") return true;
    }
    return false;
}

} // namespace

std::optional<double> cpuQuota(const fs::path& root, std::string_view memberships)
{
    std::optional<double> least;
    std::istringstream lines{std::string(memberships)};
    for (std::string line; std::getline(lines, line);) { // hierarchy:controllers:path
        const auto first = line.find(':');
        const auto second = first == std::string::npos ? first : line.find(':', first + 1);
        if (second == std::string::npos) continue;
        const auto controllers = line.substr(first + 1, second - first - 1);
        const fs::path path = line.substr(second + 1);
        if (controllers.empty()) {
            for (const auto& mount : {root, root / "unified"})
                lower(least, mount, path, quotaOfVersion2);
        } else if (hasCpu(controllers)) {
            for (const auto& mount : {root / "cpu", root / controllers})
                lower(least, mount, path, quotaOfVersion1);
        }
    }
    return least;
}

std::optional<double> cpuQuota()
{
    std::ostringstream memberships;
    memberships << std::ifstream("/proc/self/cgroup").rdbuf();
    return cpuQuota("/sys/fs/cgroup", memberships.str());
}

std::string quotaText(double quota)
{
    return fmt::format("{:.3g} CPU{}", quota, quota == 1 ? "" : "s");
}

std::optional<std::string> quotaCaution(std::optional<double> quota, std::size_t cpusTaken)
{
    if (!quota || *quota >= static_cast<double>(cpusTaken)) return std::nullopt;
    return Words::tr("This program may use {} (cgroup quota), but the sweep keeps {} busy, so the kernel pauses it in "
                     "the middle of bursts: raise the quota, or expect scatter.",
                     quotaText(*quota), cpusTaken);
}

} // namespace crossover
