// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/model/environment.h"

namespace crossover {

/// A message size from which on something else happens than below: it may explain a kink in the curves.
struct StructuralSize {
    double bytes = 0;
    QString name;    ///< a few letters, for a label
    QString meaning; ///< a sentence
    bool operator==(const StructuralSize&) const = default;
};

/// Those of libzmq and malloc, and the caches of the machine that the facts tell of; ascending.
std::vector<StructuralSize> structuralSizes(const Environment& environment);

} // namespace crossover
