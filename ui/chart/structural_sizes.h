// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/model/environment.h"

namespace crossover {

/// A message size at which behaviour changes: it may explain a kink in the curves.
struct StructuralSize {
    double bytes = 0;
    QString name;    ///< short, for a label
    QString meaning; ///< a sentence
    bool operator==(const StructuralSize&) const = default;
};

/// The sizes of libzmq and malloc, and the cache sizes in the environment's facts; ascending.
std::vector<StructuralSize> structuralSizes(const Environment& environment);

} // namespace crossover
