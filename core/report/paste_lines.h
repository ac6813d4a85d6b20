// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/analyze/analysis.h"
#include "core/report/origin.h"

namespace crossover {

enum class PasteTarget : std::uint8_t { Cpp, Pyzmq, C, Rust, Go };

struct PasteTerm {
    PasteTarget id;
    std::string_view name; ///< on the command line
    std::string_view meaning;
};

inline constexpr std::array<PasteTerm, 5> pasteTargets{{
    {PasteTarget::Cpp, "cpp", "C++"},
    {PasteTarget::Pyzmq, "pyzmq", "pyzmq"},
    {PasteTarget::C, "c", "C"},
    {PasteTarget::Rust, "rust", "Rust"},
    {PasteTarget::Go, "go", "Go"},
}};
constexpr const PasteTerm& term(PasteTarget target)
{
    return pasteTargets[static_cast<std::size_t>(target)];
}

/// Whether the analysis has lines to paste: it recommends a threshold, and a program of this kind sent what it rests
/// on. A threshold holds for nobody else: a zero-copy send of pyzmq costs many times that of C++.
bool hasLines(PasteTarget target, const MetricAnalysis& analysis);

/// A line of source that sets the recommended threshold, below comments that say what it holds for and where it comes
/// from. Only if hasLines(). Any thread.
std::string linesToPaste(PasteTarget target, const MetricAnalysis& analysis, const Origin& origin);

} // namespace crossover
