// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/perf_csv.h"

#include <algorithm>
#include <optional>
#include <string>

#include "core/model/words.h"
#include "core/store/csv_cells.h"
#include "core/store/line_reader.h"
#include "core/store/row_reader.h"

namespace crossover {

namespace {

constexpr std::string_view firstColumns = "message_size,message_count,";
constexpr std::string_view throughputHeader = "message_size,message_count,PPS[msg/s],throughput[Mb/s]";
constexpr std::string_view latencyHeader = "message_size,message_count,latency[us]";

std::string_view withoutMark(std::string_view line)
{
    if (line.starts_with('#')) line.remove_prefix(1);
    const auto first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

std::optional<Transport> transportIn(std::string_view name)
{
    for (const auto& row : transports) {
        if (name.find(row.name) != std::string_view::npos) return row.id;
    }
    return std::nullopt;
}

/// One line of numbers; says what is wrong, or nothing.
std::string readRow(const std::vector<std::string_view>& cells, Sample& sample)
{
    const bool latency = sample.group.test == Test::Latency;
    const std::size_t columns = latency ? 3 : 4;
    if (cells.size() != columns) {
        return Words::tr("{} cells, but the header names {}", cells.size(), columns);
    }
    double value = 0;
    if (!readWhole(cells[0], sample.size, 1, largestSize)) {
        return Words::tr("column 'message_size': {} where a whole number of bytes is expected", quoted(cells[0]));
    }
    if (!readWhole(cells[1], sample.count, 1)) {
        return Words::tr("column 'message_count': {} where a whole number from 1 is expected", quoted(cells[1]));
    }
    if (!readMeasured(cells[2], value)) {
        return Words::tr("column '{}': {} where {} is expected", latency ? "latency[us]" : "PPS[msg/s]",
                         quoted(cells[2]), measuredExpected());
    }
    (latency ? sample.latencyUs : sample.throughput) = value;
    return {};
}

} // namespace

bool isPerfCsv(std::string_view text)
{
    return withoutMark(text.substr(0, text.find('\n'))).starts_with(firstColumns);
}

Result<std::vector<Sample>> readPerfCsv(std::istream& in, std::string_view name)
{
    LineReader lines(in);
    const auto wrong = [&](std::string_view what) { return failure(Words::tr("line {}: {}", lines.number(), what)); };
    const auto header = lines.next();
    if (lines.error()) return tl::unexpected(*lines.error());
    const auto names = withoutMark(header.value_or(""));
    if (names != throughputHeader && names != latencyHeader) {
        return wrong(Words::tr("the columns are not those of libzmq's perf tools; expected '{}' or '{}'",
                               throughputHeader, latencyHeader));
    }
    const auto transport = transportIn(name);
    if (!transport) {
        return failure(
            Words::tr("libzmq's perf tools do not write which transport they measured; rename the file so that its "
                      "name contains inproc, ipc or tcp, as in pushpull_tcp_thr_results.csv"));
    }
    Sample row;
    row.group = {{*transport, Wait::Block, std::nullopt}, names == latencyHeader ? Test::Latency : Test::Throughput};
    std::vector<Sample> samples;
    std::vector<std::string_view> cells;
    while (const auto line = lines.next()) {
        if (withoutMark(*line).empty()) continue;
        if (samples.size() == mostRows) return failure(Words::tr("there are more than {} rows", mostRows));
        if (!splitCells(*line, cells)) return wrong(Words::tr("a quoted cell has no closing quote on its line"));
        if (const auto what = readRow(cells, samples.emplace_back(row)); !what.empty()) return wrong(what);
    }
    if (lines.error()) return tl::unexpected(*lines.error());
    if (samples.empty()) return failure(Words::tr("there are no rows after the header"));
    return samples;
}

} // namespace crossover
