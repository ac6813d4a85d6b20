// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/save_target.h"

#include <tuple>

#include <sys/stat.h>

#include "core/model/words.h"
#include "core/store/atomic_file.h"

namespace crossover {

bool SaveTarget::State::operator==(const State& other) const
{
    const auto all = [](const State& state) {
        return std::tuple(state.device, state.number, state.size, state.changed.tv_sec, state.changed.tv_nsec);
    };
    return all(*this) == all(other);
}

std::optional<SaveTarget::State> SaveTarget::stateOf(const std::string& path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
    return State{status.st_dev, status.st_ino, status.st_size, status.st_mtim};
}

Result<SaveTarget> SaveTarget::at(const std::string& path)
{
    if (auto savable = checkSavable(path); !savable) return tl::unexpected(savable.error());
    return SaveTarget(path);
}

Result<void> SaveTarget::checkUnchanged() const
{
    if (stateOf(m_path) == m_state) return {};
    return failure(
        Words::tr("{} was saved or removed by another program in the meantime, so it is left as it is", m_path));
}

} // namespace crossover
