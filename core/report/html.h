// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/report/report_block.h"

namespace crossover {

/// A report as one page of HTML, light or dark as the reader's system is, also for printing. Texts stay texts; pictures
/// are drawings in SVG, written as they are. Any thread.
std::string htmlOf(std::span<const ReportBlock> blocks);

/// A picture for htmlOf(): of two drawings in SVG the one that suits the reader's system; on paper the light one.
std::string drawingOfPage(std::string_view light, std::string_view dark);

} // namespace crossover
