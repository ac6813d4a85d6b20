// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What most files of core include, compiled once. Every file still includes what it uses.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <tl/expected.hpp>
