// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <utility>

#include "core/model/descriptor.h"
#include "core/model/result.h"

namespace crossover {

/// A folder for one socket that only this user may enter; the destructor removes it. It is locked as long as its owner
/// lives: what a killed program left behind differs from what is in use by that alone, whatever process numbers say.
class PrivateFolder {
public:
    /// In the temporary folder, or in /tmp if a socket's path would be too long there.
    static Result<PrivateFolder> create();
    /// Removes those in both places that belong to this user and whose owner is gone. Follows no links, and leaves
    /// everything that it does not know.
    static void removeAbandoned();

    PrivateFolder() = default;
    PrivateFolder(PrivateFolder&& other) noexcept
        : m_path(std::exchange(other.m_path, {})), m_lock(std::move(other.m_lock))
    {
    }
    PrivateFolder& operator=(PrivateFolder&& other) noexcept
    {
        std::swap(m_path, other.m_path);
        std::swap(m_lock, other.m_lock);
        return *this;
    }
    ~PrivateFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Where the socket belongs.
    [[nodiscard]] std::filesystem::path socket() const;

private:
    /// Fails with an errno.
    static tl::expected<PrivateFolder, int> createIn(const std::filesystem::path& root);
    [[nodiscard]] bool isKept() const;

    std::filesystem::path m_path;
    Descriptor m_lock; ///< of the folder itself
};

} // namespace crossover
