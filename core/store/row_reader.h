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

inline constexpr std::size_t mostRows = 5'000'000; ///< of any file: a little over a gigabyte

inline constexpr std::size_t mostColumns = 1000; ///< of any table: ours has 26

/// How many rows a text may hold: as many as it has lines, and no more than fit it.
std::size_t rowsExpected(std::string_view text);

/// Converts rows of cells from any kind of file to samples, by the rules of csv_reader.h.
class RowReader {
public:
    struct Problem {
        std::size_t cell = 0; ///< index, from 0
        std::string what;     ///< without the place, which only the reader of the file knows
    };

    /// Sets the names of the columns; unknown names are ignored.
    tl::expected<void, Problem> setColumns(std::span<const std::string_view> names);
    /// By position; null for ignored columns.
    [[nodiscard]] std::span<const CsvColumn* const> columns() const { return m_columns; }

    /// Fills a default-constructed sample. There must be as many cells as columns; empty cells are skipped.
    tl::expected<void, Problem> read(std::span<const std::string_view> cells, Sample& sample) const;

private:
    [[nodiscard]] tl::expected<void, Problem> checkColumns() const;
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] std::size_t indexOf(std::string_view name) const;

    std::vector<const CsvColumn*> m_columns;
    bool m_placed = false; ///< the rows tell their placement: version 2
};

} // namespace crossover
