// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/csv_reader.h"

#include <algorithm>
#include <optional>
#include <string>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/store/csv_cells.h"
#include "core/store/csv_columns.h"
#include "core/store/line_reader.h"

// Own code, since the parsers Debian has cannot do this: fast-cpp-csv-parser does not round numbers correctly, so a
// file would not read back as written, and libcsv does not know at which line it is.

namespace crossover {

namespace {

using Need = CsvColumn::Need;

constexpr std::size_t mostRows = 5'000'000; // a bit over a gigabyte

class CsvReader {
public:
    explicit CsvReader(std::istream& in) : m_lines(in) {}

    Result<std::vector<Sample>> read();

private:
    [[nodiscard]] std::optional<std::string_view> nextFilled();
    Result<void> readHeader(std::string_view line);
    [[nodiscard]] Result<void> checkHeader() const;
    Result<void> readRow(std::string_view line, Sample& sample);
    Result<void> readCells(Sample& sample);
    [[nodiscard]] Result<void> setTest(Sample& sample) const;
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] tl::unexpected<Error> wrong(std::string_view what) const;

    LineReader m_lines;
    std::vector<std::string_view> m_cells;
    std::vector<const CsvColumn*> m_columns; ///< of the file, by position; null where one is ignored
    std::size_t m_covariates = 0;            ///< how many columns of covariates the format has
};

Result<std::vector<Sample>> CsvReader::read()
{
    m_covariates = static_cast<std::size_t>(std::ranges::count(csvColumns(), Need::Together, &CsvColumn::need));
    const auto header = nextFilled();
    if (m_lines.error()) return tl::unexpected(*m_lines.error());
    if (!header) return failure("the file is empty");
    if (auto read = readHeader(*header); !read) return tl::unexpected(read.error());

    std::vector<Sample> samples;
    while (const auto line = nextFilled()) {
        if (samples.size() == mostRows) return failure(fmt::format("there are more than {} rows", mostRows));
        if (auto read = readRow(*line, samples.emplace_back()); !read) return tl::unexpected(read.error());
    }
    if (m_lines.error()) return tl::unexpected(*m_lines.error());
    if (samples.empty()) return failure("there are no rows below the header");
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
    if (!splitCells(line, m_cells)) return wrong("a quoted cell does not end");
    for (const auto name : m_cells) {
        const auto known = std::ranges::find(csvColumns(), name, &CsvColumn::name);
        if (known != csvColumns().end() && has(name)) return wrong(fmt::format("column '{}' is there twice", name));
        m_columns.push_back(known == csvColumns().end() ? nullptr : &*known);
    }
    return checkHeader();
}

Result<void> CsvReader::checkHeader() const
{
    const auto separator = m_cells.size() == 1 ? m_cells.front().find_first_of(";\t") : std::string_view::npos;
    if (separator != std::string_view::npos) {
        return wrong("the columns are separated by semicolons or tabs; save the table with commas");
    }
    std::vector<std::string_view> missing;
    for (const auto& column : csvColumns()) {
        if (column.need == Need::Always && !has(column.name)) missing.push_back(column.name);
    }
    if (!missing.empty()) {
        return wrong(fmt::format("no column '{}' among the names; expected at least size, count, copy, poll, "
                                 "transport, and sends, throughput or latency",
                                 fmt::join(missing, "', '")));
    }
    if (has("sends") || has("throughput") || has("latency")) return {};
    return wrong("no column has results; expected sends, throughput or latency");
}

Result<void> CsvReader::readRow(std::string_view line, Sample& sample)
{
    if (!splitCells(line, m_cells)) return wrong("a quoted cell does not end on its line");
    if (m_cells.size() != m_columns.size()) {
        const bool cutOff = m_lines.endedOpen() && m_cells.size() < m_columns.size();
        return wrong(fmt::format("{} cells where the header names {}{}", m_cells.size(), m_columns.size(),
                                 cutOff ? "; the file seems to be cut off here" : ""));
    }
    sample.group.release.reset(); // unknown unless the file says it
    if (auto read = readCells(sample); !read) return read;
    return setTest(sample);
}

Result<void> CsvReader::readCells(Sample& sample)
{
    std::size_t covariates = 0;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const auto* column = m_columns[i];
        if (!column || (m_cells[i].empty() && column->need != Need::Always)) continue;
        if (!column->read(m_cells[i], sample)) {
            return wrong(fmt::format("column '{}': {} where {} is expected", column->name, quoted(m_cells[i]),
                                     column->expected()));
        }
        if (column->need == Need::Together) ++covariates;
    }
    if (covariates < m_covariates) sample.covariates.reset();
    // An empty cell for the arm stands for the hybrid one, and only where its threshold is told.
    if (sample.arm == Arm::Hybrid && !sample.threshold) {
        return wrong(fmt::format("column 'copy': {} where True or False is expected", quoted("")));
    }
    return {};
}

/// A row tells of the test whose results it has.
Result<void> CsvReader::setTest(Sample& sample) const
{
    const bool rates = sample.sendRate || sample.throughput;
    if (rates && sample.latencyUs) return wrong("both rates and a latency; a row tells of one test");
    if (!rates && !sample.latencyUs) return wrong("columns sends, throughput and latency: one of them must be filled");
    sample.group.test = rates ? Test::Throughput : Test::Latency;
    return {};
}

bool CsvReader::has(std::string_view name) const
{
    return std::ranges::any_of(m_columns, [&](const CsvColumn* column) { return column && column->name == name; });
}

tl::unexpected<Error> CsvReader::wrong(std::string_view what) const
{
    return failure(fmt::format("line {}: {}", m_lines.number(), what));
}

} // namespace

Result<std::vector<Sample>> readCsv(std::istream& in)
{
    return CsvReader(in).read();
}

} // namespace crossover
