// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/store/json_value.h"
#include "core/store/row_reader.h"

namespace crossover {

/// The names of all columns as a JSON list.
std::string jsonColumns();

/// A CSV cell as JSON.
std::string jsonCell(const CsvColumn& column, const std::string& text);

/// One sample as a JSON list: its CSV cells as numbers, true or false, text, or null if empty.
std::string jsonRow(const Sample& sample);

/// Reads such rows. An error has no place in words; `offset` is its place in the text.
class JsonRows {
public:
    struct Problem {
        std::size_t offset = 0;
        std::string what;
    };
    /// Fails for unknown columns: a session with these has another version.
    tl::expected<void, Problem> setColumns(const JsonValue& names);
    [[nodiscard]] bool hasColumns() const { return !m_rows.columns().empty(); }
    tl::expected<void, Problem> read(const JsonValue& row, Sample& sample);

private:
    tl::expected<std::string_view, Problem> cellOf(const JsonValue& value, const CsvColumn& column, std::size_t index);

    RowReader m_rows;
    std::vector<std::string> m_texts; ///< of the numbers and quoted words in the current row
    std::vector<std::string_view> m_cells;
};

} // namespace crossover
