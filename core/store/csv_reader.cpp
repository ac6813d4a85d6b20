// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/csv_reader.h"

#include <optional>
#include <string>

#include "core/model/words.h"
#include "core/store/csv_cells.h"
#include "core/store/line_reader.h"
#include "core/store/row_reader.h"
#include "core/store/sweep_rows.h"

// Own code, since the parsers Debian has cannot do this: fast-cpp-csv-parser does not round numbers correctly, so a
// file would not read back as written, and libcsv does not know at which line it is.

namespace crossover {

namespace {

constexpr auto secondTable = Words::mark(
    "a second header; the file holds two tables. Put each into a file of its own and compare them with zmq-crossover "
    "compare a.csv b.csv");

class CsvReader {
public:
    explicit CsvReader(std::istream& in) : m_lines(in) {}

    Result<std::vector<Sample>> read(std::size_t expected);

private:
    [[nodiscard]] std::optional<std::string_view> nextFilled();
    Result<void> readHeader(std::string_view line);
    Result<void> readRow(std::string_view line, Sample& sample);
    [[nodiscard]] tl::unexpected<Error> wrong(std::string_view what) const;

    LineReader m_lines;
    std::string m_header;
    std::vector<std::string_view> m_cells;
    RowReader m_rows;
};

Result<std::vector<Sample>> CsvReader::read(std::size_t expected)
{
    const auto header = nextFilled();
    if (m_lines.error()) return tl::unexpected(*m_lines.error());
    if (!header) return failure(Words::tr("the file is empty"));
    m_header = *header;
    if (auto read = readHeader(m_header); !read) return tl::unexpected(read.error());

    std::vector<Sample> samples;
    samples.reserve(expected);
    std::vector<std::uint32_t> lines; // of the rows
    while (const auto line = nextFilled()) {
        if (samples.size() == mostRows) return failure(Words::tr("there are more than {} rows", mostRows));
        if (*line == m_header) return wrong(secondTable.text());
        if (auto read = readRow(*line, samples.emplace_back()); !read) return tl::unexpected(read.error());
        lines.push_back(static_cast<std::uint32_t>(m_lines.number()));
    }
    if (m_lines.error()) return tl::unexpected(*m_lines.error());
    if (samples.empty()) return failure(Words::tr("there are no rows after the header"));
    const auto placeOf = [&](std::size_t row) { return Words::tr("line {}", lines[row]); };
    if (auto checked = checkRows(samples, placeOf); !checked) return tl::unexpected(checked.error());
    return samples;
}

std::optional<std::string_view> CsvReader::nextFilled()
{
    auto line = m_lines.next();
    while (line && line->find_first_not_of(" \t") == std::string_view::npos)
        line = m_lines.next();
    return line;
}

Result<void> CsvReader::readHeader(std::string_view line)
{
    if (!splitCells(line, m_cells)) return wrong(Words::tr("a quoted cell has no closing quote"));
    const auto separator = m_cells.size() == 1 ? m_cells.front().find_first_of(";\t") : std::string_view::npos;
    if (separator != std::string_view::npos) {
        return wrong(Words::tr("the columns are separated by semicolons or tabs; save the table with commas"));
    }
    if (auto set = m_rows.setColumns(m_cells); !set) return wrong(set.error().what);
    return {};
}

Result<void> CsvReader::readRow(std::string_view line, Sample& sample)
{
    if (!splitCells(line, m_cells)) return wrong(Words::tr("a quoted cell has no closing quote on its line"));
    if (m_cells.size() != m_rows.columns().size()) {
        const bool cutOff = m_lines.endedOpen() && m_cells.size() < m_rows.columns().size();
        const auto cells = Words::tr("{} cells, but the header names {}", m_cells.size(), m_rows.columns().size());
        return wrong(cutOff ? Words::tr("{}; the file seems to be cut off here", cells) : cells);
    }
    if (auto read = m_rows.read(m_cells, sample); !read) return wrong(read.error().what);
    return {};
}

tl::unexpected<Error> CsvReader::wrong(std::string_view what) const
{
    return failure(Words::tr("line {}: {}", m_lines.number(), what));
}

} // namespace

Result<std::vector<Sample>> readCsv(std::istream& in, std::size_t expected)
{
    return CsvReader(in).read(expected);
}

} // namespace crossover
