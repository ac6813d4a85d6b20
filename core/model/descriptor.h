// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <string_view>
#include <utility>

#include <sys/file.h>
#include <unistd.h>

namespace crossover {

/// An open file descriptor, closed by the destructor.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    ~Descriptor() { reset(); }
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        reset();
        m_number = std::exchange(other.m_number, -1);
        return *this;
    }

    explicit operator bool() const { return m_number >= 0; }
    [[nodiscard]] int get() const { return m_number; }
    void reset()
    {
        if (m_number >= 0) ::close(m_number);
        m_number = -1;
    }

    /// Whether the file or folder is ours alone from now on; false with errno set if not. The system gives it back when
    /// this process ends, however it ends.
    [[nodiscard]] bool lock() const { return ::flock(m_number, LOCK_EX | LOCK_NB) == 0; }

    /// Writes everything, in one call if possible; false with errno set on failure.
    [[nodiscard]] bool write(std::string_view content) const
    {
        while (!content.empty()) {
            const auto written = ::write(m_number, content.data(), content.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) return false;
            content.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    }

private:
    int m_number;
};

} // namespace crossover
