// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one table of the CSV's columns, for writing and for reading. What they mean is told in csv.h.

#include <span>
#include <string>
#include <string_view>

#include "core/model/sample.h"

namespace crossover {

struct CsvColumn {
    enum class Need {
        Always,   ///< every row fills it, so every file has it
        AsSuited, ///< empty where it does not apply
        Together, ///< one of the covariates, which a row has all or none of
    };
    enum class Type { Number, Flag, Word };
    std::string_view name;
    Type type = Type::Number;
    std::string (*text)(const Sample&);
    /// Sets what the column is for; false when the cell, which is not empty, is not what is expected.
    bool (*read)(std::string_view cell, Sample&);
    std::string (*expected)(); ///< "True or False"
    Need need = Need::AsSuited;
};

/// In the order in which they are written.
std::span<const CsvColumn> csvColumns();

} // namespace crossover
