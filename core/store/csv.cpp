// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/csv.h"

#include "core/store/csv_cells.h"
#include "core/store/csv_columns.h"

namespace crossover {

namespace {

template <class Text>
std::string joined(Text text)
{
    std::string line;
    for (const auto& column : csvColumns()) {
        if (!line.empty()) line += ',';
        line += text(column);
    }
    return line;
}

} // namespace

std::string csvHeader()
{
    return joined([](const CsvColumn& column) { return std::string(column.name); });
}

std::string csvRow(const Sample& sample)
{
    return joined([&](const CsvColumn& column) { return cellOf(column.text(sample)); });
}

std::string csvText(std::span<const Sample> samples)
{
    std::string text = csvHeader() + '\n';
    for (const auto& sample : samples)
        text += csvRow(sample) + '\n';
    return text;
}

} // namespace crossover
