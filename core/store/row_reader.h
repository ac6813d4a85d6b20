// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "core/model/sample.h"
#include "core/store/csv_columns.h"

namespace crossover {

inline constexpr std::size_t mostRows = 5'000'000; ///< of any file: a bit over a gigabyte

/// Turns rows of cells into samples, whatever kind of file the cells stand in. The rules of csv_reader.h.
class RowReader {
public:
    struct Problem {
        std::size_t cell = 0; ///< which one, from 0
        std::string what;     ///< without the place, which only the file's reader knows
    };

    /// Takes the names of the columns; those that mean nothing to us are ignored.
    tl::expected<void, Problem> setColumns(std::span<const std::string_view> names);
    /// By position; null where a column is ignored.
    [[nodiscard]] std::span<const CsvColumn* const> columns() const { return m_columns; }

    /// Fills a sample that is as it was made. As many cells as columns; an empty one says nothing.
    tl::expected<void, Problem> read(std::span<const std::string_view> cells, Sample& sample) const;

private:
    [[nodiscard]] tl::expected<void, Problem> checkColumns() const;
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] std::size_t indexOf(std::string_view name) const;

    std::vector<const CsvColumn*> m_columns;
};

} // namespace crossover
