// SPDX-License-Identifier: GPL-3.0-or-later

// One way in for libFuzzer; the build names it.

#include <cstddef>
#include <cstdint>

#include "tests/fuzz/ways_in.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    crossover::fuzz::CROSSOVER_WAY_IN({reinterpret_cast<const char*>(data), size});
    return 0;
}
