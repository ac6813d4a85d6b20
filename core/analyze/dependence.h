// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether trials that follow each other resemble each other, because the machine was in the same state. Pure functions:
// any thread may call them.

#include <span>

#include "core/model/size_data.h"

namespace crossover {

/// How many trials count as one: 1 if they are independent, more if neighbours in time deviate to the same side of the
/// median of their size. Of all sizes together, by the correlation of these signs over the next 20 trials, less what
/// chance explains. 1 for data without pairs, which has no order.
double dependenceOf(std::span<const SizeData> sizes, Metric metric);

} // namespace crossover
