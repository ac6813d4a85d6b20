// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_reader.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/model/words.h"
#include "core/store/csv_cells.h"

namespace crossover {

namespace {

using Need = CsvColumn::Need;

tl::unexpected<RowReader::Problem> wrong(std::size_t cell, std::string what)
{
    return tl::unexpected<RowReader::Problem>({cell, std::move(what)});
}

std::size_t covariateColumns()
{
    static const auto count =
        static_cast<std::size_t>(std::ranges::count(csvColumns(), Need::Together, &CsvColumn::need));
    return count;
}

} // namespace

std::size_t rowsExpected(std::string_view text)
{
    constexpr std::size_t shortestRow = 20; // "1,1,True,True,tcp,1"
    const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1;
    return std::min({lines, text.size() / shortestRow, mostRows});
}

tl::expected<void, RowReader::Problem> RowReader::setColumns(std::span<const std::string_view> names)
{
    m_columns.clear();
    if (names.size() > mostColumns) {
        return wrong(0, Words::tr("{} columns; a table of samples has at most {}", names.size(), mostColumns));
    }
    for (const auto name : names) {
        const auto known = std::ranges::find(csvColumns(), name, &CsvColumn::name);
        if (known != csvColumns().end() && has(name)) {
            return wrong(m_columns.size(), Words::tr("column '{}' appears twice", name));
        }
        m_columns.push_back(known == csvColumns().end() ? nullptr : &*known);
    }
    m_placed = has("placement");
    return checkColumns();
}

tl::expected<void, RowReader::Problem> RowReader::checkColumns() const
{
    std::vector<std::string_view> missing;
    for (const auto& column : csvColumns()) {
        if (column.need == Need::Always && !has(column.name)) missing.push_back(column.name);
    }
    if (!missing.empty()) {
        return wrong(0, Words::tr("missing columns: '{}'; expected at least size, count, copy, poll, transport, and "
                                  "sends, throughput or latency",
                                  fmt::join(missing, "', '")));
    }
    if (has("sends") || has("throughput") || has("latency")) return {};
    return wrong(0, Words::tr("no column contains results; expected sends, throughput or latency"));
}

tl::expected<void, RowReader::Problem> RowReader::read(std::span<const std::string_view> cells, Sample& sample) const
{
    sample.group.release.reset(); // unknown unless the file says it
    std::size_t covariates = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto* column = m_columns[i];
        if (!column || (cells[i].empty() && column->need != Need::Always)) continue;
        if (!column->read(cells[i], sample)) {
            return wrong(i, Words::tr("column '{}': {} where {} is expected", column->name, quoted(cells[i]),
                                      column->expected()));
        }
        if (column->need == Need::Together) ++covariates;
    }
    if (covariates < covariateColumns()) sample.covariates.reset();
    // An empty cell for the arm stands for the hybrid one, and only where its threshold is told.
    if (sample.arm == Arm::Hybrid && !sample.threshold) {
        return wrong(indexOf("copy"), Words::tr("column 'copy': {} where True or False is expected", quoted("")));
    }
    // A row tells of the test whose results it has.
    const bool rates = sample.sendRate || sample.throughput;
    if (rates && sample.latencyUs) return wrong(0, Words::tr("both rates and a latency; a row belongs to one test"));
    if (!rates && !sample.latencyUs) {
        return wrong(0, Words::tr("columns sends, throughput and latency: one of them must be filled"));
    }
    if (!sample.roundTrips.empty() && (rates || sample.roundTrips.count() != sample.count)) {
        return wrong(indexOf("round_trips"),
                     rates ? Words::tr("column 'round_trips': {} round trips in a row of {} messages",
                                       sample.roundTrips.count(), sample.count)
                           : Words::tr("column 'round_trips': {} round trips in a row of {} round trips",
                                       sample.roundTrips.count(), sample.count));
    }
    if (!m_placed && sample.group.release == Release::Shared) sample.group.release = Release::Recycled;
    sample.group.test = rates ? Test::Throughput : Test::Latency;
    return {};
}

bool RowReader::has(std::string_view name) const
{
    return indexOf(name) < m_columns.size();
}

std::size_t RowReader::indexOf(std::string_view name) const
{
    const auto found =
        std::ranges::find_if(m_columns, [&](const CsvColumn* column) { return column && column->name == name; });
    return static_cast<std::size_t>(found - m_columns.begin());
}

} // namespace crossover
