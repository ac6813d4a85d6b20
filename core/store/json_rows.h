// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/store/json_value.h"
#include "core/store/row_reader.h"

namespace crossover {

/// The names of all columns, as a JSON list.
std::string jsonColumns();

/// A cell of the CSV as JSON.
std::string jsonCell(const CsvColumn& column, const std::string& text);

/// One sample as a JSON list: the cells of the CSV as numbers, true or false, text, and null for an empty one.
std::string jsonRow(const Sample& sample);

/// Reads such rows back. What is wrong is said without the place, which is `offset` in the text.
class JsonRows {
public:
    struct Problem {
        std::size_t offset = 0;
        std::string what;
    };
    /// Only columns that are known: a session with others is not of this version.
    tl::expected<void, Problem> setColumns(const JsonValue& names);
    [[nodiscard]] bool hasColumns() const { return !m_rows.columns().empty(); }
    tl::expected<void, Problem> read(const JsonValue& row, Sample& sample);

private:
    tl::expected<std::string_view, Problem> cellOf(const JsonValue& value, const CsvColumn& column, std::size_t index);

    RowReader m_rows;
    std::vector<std::string> m_texts; ///< of the numbers in the row that is read
    std::vector<std::string_view> m_cells;
};

} // namespace crossover
