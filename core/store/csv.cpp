// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/csv.h"

#include <array>
#include <concepts>
#include <optional>

#include "core/model/units.h"

namespace crossover {

namespace {

std::string cell(double value)
{
    return formatExact(value);
}

std::string cell(bool value)
{
    return value ? "True" : "False";
}

template <std::unsigned_integral Number>
requires(!std::same_as<Number, bool>) std::string cell(Number value)
{
    return std::to_string(value);
}

std::string cell(Release value)
{
    return std::string(nameOf(value));
}

template <class T>
std::string cell(const std::optional<T>& value)
{
    return value ? cell(*value) : std::string();
}

template <class T>
std::string covariate(const Sample& sample, T Covariates::*member)
{
    return sample.covariates ? cell((*sample.covariates).*member) : std::string();
}

struct Column {
    const char* name;
    std::string (*text)(const Sample&);
};

constexpr std::array<Column, 23> columns{{
    {"size", [](const Sample& s) { return cell(s.size); }},
    {"count", [](const Sample& s) { return cell(s.count); }},
    {"copy", [](const Sample& s) { return cell(s.arm == Arm::Copy); }},
    {"poll", [](const Sample& s) { return cell(s.group.wait == Wait::Poll); }},
    {"transport", [](const Sample& s) { return std::string(nameOf(s.group.transport)); }},
    {"sends", [](const Sample& s) { return cell(s.sendRate); }},
    {"throughput", [](const Sample& s) { return cell(s.throughput); }},
    {"latency", [](const Sample& s) { return cell(s.latencyUs); }},
    {"release", [](const Sample& s) { return cell(s.group.release); }},
    {"round", [](const Sample& s) { return cell(s.round); }},
    {"burst", [](const Sample& s) { return cell(s.burst); }},
    {"latency_p90", [](const Sample& s) { return cell(s.latencyP90Us); }},
    {"latency_p99", [](const Sample& s) { return cell(s.latencyP99Us); }},
    {"latency_max", [](const Sample& s) { return cell(s.latencyMaxUs); }},
    {"trial", [](const Sample& s) { return cell(s.trial); }},
    {"seed", [](const Sample& s) { return cell(s.seed); }},
    {"repeats", [](const Sample& s) { return cell(s.repeats); }},
    {"disturbed", [](const Sample& s) { return cell(s.disturbed); }},
    {"voluntary_switches", [](const Sample& s) { return covariate(s, &Covariates::voluntarySwitches); }},
    {"involuntary_switches", [](const Sample& s) { return covariate(s, &Covariates::involuntarySwitches); }},
    {"major_faults", [](const Sample& s) { return covariate(s, &Covariates::majorFaults); }},
    {"steal", [](const Sample& s) { return covariate(s, &Covariates::stealShare); }},
    {"others", [](const Sample& s) { return covariate(s, &Covariates::othersShare); }},
}};

template <class Text>
std::string joined(Text text)
{
    std::string line;
    for (const auto& column : columns) {
        if (!line.empty()) line += ',';
        line += text(column);
    }
    return line;
}

} // namespace

std::string csvHeader()
{
    return joined([](const Column& column) { return std::string(column.name); });
}

std::string csvRow(const Sample& sample)
{
    return joined([&](const Column& column) { return column.text(sample); });
}

Result<void> writeCsv(std::ostream& out, std::span<const Sample> samples)
{
    out << csvHeader() << '\n';
    for (const auto& sample : samples)
        out << csvRow(sample) << '\n';
    out.flush();
    if (!out) return failure("the rows could not be written; is there space left on the device?");
    return {};
}

} // namespace crossover
