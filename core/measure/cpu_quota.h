// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much CPU time control groups allow this process (docker --cpus, CPUQuota of systemd).

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace crossover {

/// In CPUs: 1.5 is 1.5 s of CPU time in each second. The least of what a process's group and the groups around it
/// allow; nothing without a limit, or if none can be read. `root` is where control groups are mounted, of version 1, 2
/// or both; `memberships` is the text of /proc/PID/cgroup.
std::optional<double> cpuQuota(const std::filesystem::path& root, std::string_view memberships);

/// That of this process.
std::optional<double> cpuQuota();

/// "1.5 CPUs".
std::string quotaText(double quota);

/// A sentence if a sweep whose links keep `cpusTaken` CPUs busy exceeds the quota.
std::optional<std::string> quotaCaution(std::optional<double> quota, std::size_t cpusTaken);

} // namespace crossover
