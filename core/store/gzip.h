// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/model/result.h"

namespace crossover {

/// Largest unpacked size of any file: about five million rows.
inline constexpr std::size_t mostUnpacked = std::size_t{1} << 30;

/// What so many compressed bytes may unpack to: 32 times as much, and at least 16 MiB. Sessions and tables unpack to
/// about five times their size. Anything larger is treated as a decompression bomb.
std::size_t mostUnpackedOf(std::size_t packed);

bool isGzip(std::string_view bytes);
std::string gzipped(std::string_view text);
/// Fails if the data is damaged, cut off, or unpacks to more than mostUnpackedOf() allows; what is
/// refused takes no memory.
Result<std::string> gunzipped(std::string_view bytes);

/// Compression in zlib format, as used inside PNG pictures.
std::string deflated(std::string_view text);
Result<std::string> inflated(std::string_view bytes);

} // namespace crossover
