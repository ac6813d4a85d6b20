// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The table of the CSV's columns, for writing and reading. csv.h explains them.

#include <span>
#include <string>
#include <string_view>

#include "core/model/sample.h"

namespace crossover {

struct CsvColumn {
    enum class Need {
        Always,   ///< filled in every row
        AsSuited, ///< empty if it does not apply
        Together, ///< one of the covariates: a row has all or none of them
    };
    enum class Type { Number, Flag, Word };
    std::string_view name;
    Type type = Type::Number;
    std::string (*text)(const Sample&);
    /// Reads a cell, which is not empty, into the sample; false if it is not valid.
    bool (*read)(std::string_view cell, Sample&);
    std::string (*expected)(); ///< "True or False"
    Need need = Need::AsSuited;
};

/// In the order of writing.
std::span<const CsvColumn> csvColumns();

} // namespace crossover
