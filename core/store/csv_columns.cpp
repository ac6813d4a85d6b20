// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/csv_columns.h"

#include <array>
#include <concepts>
#include <optional>

#include <fmt/format.h>

#include "core/model/units.h"
#include "core/model/words.h"
#include "core/store/csv_cells.h"

namespace crossover {

namespace {

using Type = CsvColumn::Type;

/// How the values of one type stand in a cell.
template <class T>
struct Value;

/// Rates and times.
template <>
struct Value<double> {
    static constexpr Type type = Type::Number;
    static std::string text(double value) { return formatExact(value); }
    static bool read(std::string_view cell, double& value) { return readMeasured(cell, value); }
    static std::string expected() { return measuredExpected(); }
};

struct Share : Value<double> {
    static bool read(std::string_view cell, double& value)
    {
        return readNumber(cell, value) && value >= 0 && value <= 1000; // rounding makes it a little more than 1
    }
    static std::string expected() { return Words::tr("a number from 0 to 1000"); }
};

template <std::unsigned_integral Number>
struct Value<Number> {
    static constexpr Type type = Type::Number;
    static std::string text(Number value) { return std::to_string(value); }
    static bool read(std::string_view cell, Number& value) { return readWhole(cell, value); }
    static std::string expected() { return Words::tr("a whole number"); }
};

struct Count : Value<std::uint64_t> {
    static bool read(std::string_view cell, std::uint64_t& value) { return readWhole(cell, value, 1); }
    static std::string expected() { return Words::tr("a whole number from 1"); }
};

struct Size : Count {
    static bool read(std::string_view cell, std::uint64_t& value) { return readWhole(cell, value, 1, largestSize); }
    static std::string expected() { return Words::tr("a whole number of bytes from 1 to 2^40"); }
};

/// A choice of two, whose first is told by True.
template <class T, T first, T second>
struct Choice {
    static constexpr Type type = Type::Flag;
    static std::string text(T value) { return value == first ? "True" : "False"; }
    static bool read(std::string_view cell, T& value)
    {
        bool flag = false;
        if (!readFlag(cell, flag)) return false;
        value = flag ? first : second;
        return true;
    }
    static std::string expected() { return Words::tr("True or False"); }
};
template <>
struct Value<bool> : Choice<bool, true, false> {
};
/// Neither: a hybrid row, which has a threshold.
template <>
struct Value<Arm> : Choice<Arm, Arm::Copy, Arm::ZeroCopy> {
    static std::string text(Arm value) { return value == Arm::Hybrid ? std::string() : Choice::text(value); }
    static bool read(std::string_view cell, Arm& value)
    {
        if (!cell.empty()) return Choice::read(cell, value);
        value = Arm::Hybrid;
        return true;
    }
};
template <>
struct Value<Wait> : Choice<Wait, Wait::Poll, Wait::Block> {
};

/// A term by its name.
template <class Id>
requires std::is_enum_v<Id>
struct Value<Id> {
    static constexpr Type type = Type::Word;
    static std::string text(Id value) { return std::string(nameOf(value)); }
    static bool read(std::string_view cell, Id& value)
    {
        const auto found = named<Id>(cell);
        if (found) value = *found;
        return found.has_value();
    }
    static std::string expected()
    {
        std::string names;
        for (const auto& row : termsOf(Id{}))
            names += fmt::format("{}{}", names.empty() ? "" : ", ", row.name);
        return Words::tr("one of {}", names);
    }
};

template <>
struct Value<Who> {
    static constexpr Type type = Type::Word;
    static std::string text(const Who& value) { return value.text(); }
    static bool read(std::string_view cell, Who& value)
    {
        std::string text(cell);
        for (auto at = text.find("\"\""); at != std::string::npos; at = text.find("\"\"", at + 1))
            text.erase(at, 1); // as a quoted cell has them
        const auto who = Who::named(text);
        if (who) value = *who;
        return who.has_value();
    }
    static std::string expected() { return Words::tr("a name or command of at most {} characters", Who::longest); }
};

template <>
struct Value<RoundTrips> {
    static constexpr Type type = Type::Word;
    static std::string text(const RoundTrips& value) { return value.text(); }
    static bool read(std::string_view cell, RoundTrips& value)
    {
        auto parsed = RoundTrips::parsed(cell);
        if (!parsed) return false;
        value = *std::move(parsed);
        return true;
    }
    static std::string expected() { return Words::tr("a histogram such as \"930 1 12 -3 1\""); }
};

template <class T>
struct Value<std::optional<T>> {
    static constexpr Type type = Value<T>::type;
    static std::string text(const std::optional<T>& value) { return value ? Value<T>::text(*value) : std::string(); }
    static bool read(std::string_view cell, std::optional<T>& value) { return Value<T>::read(cell, value.emplace()); }
    static std::string expected() { return Value<T>::expected(); }
};

struct Bytes : Value<std::optional<std::uint64_t>> {
    static bool read(std::string_view cell, std::optional<std::uint64_t>& value)
    {
        return Size::read(cell, value.emplace());
    }
    static std::string expected() { return Size::expected(); }
};

template <class Object, class T>
T typeOf(T Object::*);
template <auto member>
using TypeOf = decltype(typeOf(member));

template <auto member, class V = Value<TypeOf<member>>>
constexpr CsvColumn field(std::string_view name, CsvColumn::Need need = CsvColumn::Need::AsSuited)
{
    return {name,
            V::type,
            [](const Sample& sample) { return V::text(sample.*member); },
            [](std::string_view cell, Sample& sample) { return V::read(cell, sample.*member); },
            V::expected,
            need};
}

template <auto member, class V = Value<TypeOf<member>>>
constexpr CsvColumn groupField(std::string_view name, CsvColumn::Need need = CsvColumn::Need::AsSuited)
{
    return {name,
            V::type,
            [](const Sample& sample) { return V::text(sample.group.*member); },
            [](std::string_view cell, Sample& sample) { return V::read(cell, sample.group.*member); },
            V::expected,
            need};
}

template <auto member, class V = Value<TypeOf<member>>>
constexpr CsvColumn covariate(std::string_view name)
{
    return {name,
            V::type,
            [](const Sample& s) { return s.covariates ? V::text((*s.covariates).*member) : std::string(); },
            [](std::string_view cell, Sample& s) {
                if (!s.covariates) s.covariates.emplace();
                return V::read(cell, (*s.covariates).*member);
            },
            V::expected,
            CsvColumn::Need::Together};
}

constexpr auto always = CsvColumn::Need::Always;

constexpr std::array<CsvColumn, 35> columns{{
    field<&Sample::size, Size>("size", always),
    field<&Sample::count, Count>("count", always),
    field<&Sample::arm>("copy", always),
    groupField<&GroupKey::wait>("poll", always),
    groupField<&GroupKey::transport>("transport", always),
    field<&Sample::sendRate>("sends"),
    field<&Sample::throughput>("throughput"),
    field<&Sample::latencyUs>("latency"),
    groupField<&GroupKey::release>("release"),
    field<&Sample::round>("round"),
    field<&Sample::burst>("burst"),
    field<&Sample::latencyP90Us>("latency_p90"),
    field<&Sample::latencyP99Us>("latency_p99"),
    field<&Sample::latencyMaxUs>("latency_max"),
    field<&Sample::trial>("trial"),
    field<&Sample::seed>("seed"),
    field<&Sample::repeats>("repeats"),
    field<&Sample::disturbed>("disturbed"),
    covariate<&Covariates::voluntarySwitches>("voluntary_switches"),
    covariate<&Covariates::involuntarySwitches>("involuntary_switches"),
    covariate<&Covariates::majorFaults>("major_faults"),
    covariate<&Covariates::stealShare, Share>("steal"),
    covariate<&Covariates::othersShare, Share>("others"),
    field<&Sample::phase>("phase"),
    field<&Sample::threshold>("threshold"),
    groupField<&GroupKey::placement>("placement"),
    groupField<&GroupKey::sender>("sender"),
    groupField<&GroupKey::receiver>("receiver"),
    groupField<&GroupKey::security>("security"),
    field<&Sample::acknowledgementUs>("acknowledgement_us"),
    field<&Sample::cpuSenderUs>("cpu_sender"),
    field<&Sample::cpuReceiverUs>("cpu_receiver"),
    field<&Sample::latencyP999Us>("latency_p999"),
    field<&Sample::roundTrips>("round_trips"),
    field<&Sample::peakMemory, Bytes>("peak_memory"),
}};

} // namespace

std::span<const CsvColumn> csvColumns()
{
    return columns;
}

} // namespace crossover
