// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace crossover {

/// Who sends or receives, as command lines and rows name it: `thread` (of this program), `process` (this program's
/// worker, in a process of its own), the name of a worker that comes with the program, or a command that starts one. As
/// small as a pointer, since every row has two.
class Who {
public:
    static constexpr std::size_t longest = 200; ///< bytes

    Who(); ///< thread
    /// Without blanks around it. Nothing for a text that is empty, too long or not printable, or after many thousands
    /// of different ones.
    static std::optional<Who> named(std::string_view text);

    [[nodiscard]] const std::string& text() const { return *m_text; }
    [[nodiscard]] bool isThread() const { return *this == Who(); }

    bool operator==(const Who&) const = default; // the same text is the same object
    std::strong_ordering operator<=>(const Who& other) const
    {
        return *this == other ? std::strong_ordering::equal : text() <=> other.text();
    }

private:
    explicit Who(const std::string* text) : m_text(text) {}

    const std::string* m_text; ///< never gone
};

} // namespace crossover
