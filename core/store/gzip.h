// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/model/result.h"

namespace crossover {

/// Largest unpacked size of a session file: about five million rows. Anything larger is treated as a decompression
/// bomb.
inline constexpr std::size_t mostUnpacked = std::size_t{1} << 30;

bool isGzip(std::string_view bytes);
std::string gzipped(std::string_view text);
/// Fails if the data is damaged, cut off, or unpacks to more than `most` bytes.
Result<std::string> gunzipped(std::string_view bytes, std::size_t most = mostUnpacked);

/// Compression in zlib format, as used inside PNG pictures.
std::string deflated(std::string_view text);
Result<std::string> inflated(std::string_view bytes, std::size_t most = mostUnpacked);

} // namespace crossover
