// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include <QRect>

namespace crossover {

/// Where that many charts stand, in rows that fill the room without a gap: the arrangement in which the smallest chart
/// is most readable. `line`: pixels between neighbours. Pure function.
std::vector<QRect> chartPlaces(const QSize& room, std::size_t count, int line);

} // namespace crossover
