// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/model/result.h"

namespace crossover {

/// What the file of a session may unpack to: five million rows take about as much. Above, it is a bomb, not a session.
inline constexpr std::size_t mostUnpacked = std::size_t{1} << 30;

bool isGzip(std::string_view bytes);
std::string gzipped(std::string_view text);
/// Fails for what is damaged, cut off, or unpacks to more than `most` bytes.
Result<std::string> gunzipped(std::string_view bytes, std::size_t most = mostUnpacked);

/// The bare compression of zlib, as pictures have it within.
std::string deflated(std::string_view text);
Result<std::string> inflated(std::string_view bytes, std::size_t most = mostUnpacked);

} // namespace crossover
