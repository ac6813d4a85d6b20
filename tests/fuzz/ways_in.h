// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every way for bytes of strangers into the program. libFuzzer calls one of them with what it makes up (fuzzer.cpp),
// the tests all of them with the kept corpus (corpus_test.cpp).

#include <array>
#include <string_view>

namespace crossover::fuzz {

struct WayIn {
    std::string_view name; ///< of its folder in the corpus
    /// Reads the bytes. Ends the process if what was read does not survive being written and read again.
    void (*take)(std::string_view bytes);
};

void takeFile(std::string_view bytes);    ///< of any kind, and what reports and exports make of it
void takeSession(std::string_view bytes); ///< .zxo
void takeJournal(std::string_view bytes);
void takeCsv(std::string_view bytes);
void takePerfCsv(std::string_view bytes);
void takePng(std::string_view bytes);
void takeGzip(std::string_view bytes);
void takeNotebook(std::string_view bytes);
void takePresets(std::string_view bytes);

inline constexpr std::array<WayIn, 9> waysIn{{
    {"open", takeFile},
    {"session", takeSession},
    {"journal", takeJournal},
    {"csv", takeCsv},
    {"perf", takePerfCsv},
    {"png", takePng},
    {"gzip", takeGzip},
    {"notebook", takeNotebook},
    {"presets", takePresets},
}};

} // namespace crossover::fuzz
