// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/fields.h"

#include <algorithm>
#include <array>

namespace crossover::wire {

namespace {

constexpr std::array endNames{std::string_view("near"), std::string_view("far")};

} // namespace

std::string_view nameOfEnd(End end)
{
    return endNames[static_cast<std::size_t>(end)];
}

End endNamed(std::string_view name)
{
    const auto at = std::ranges::find(endNames, name);
    if (at == endNames.end()) throw Wrong(fmt::format("there is no end \"{}\"", name));
    return static_cast<End>(at - endNames.begin());
}

const Json* field(const Json& object, const char* name)
{
    const auto at = object.find(name);
    return at == object.end() || at->is_null() ? nullptr : &*at;
}

const Json& needed(const Json& object, const char* name)
{
    if (const auto* value = field(object, name)) return *value;
    throw Wrong(fmt::format("\"{}\" is missing", name));
}

std::string textOf(const Json& value, const char* name)
{
    if (value.is_string()) return value.get<std::string>();
    throw Wrong(fmt::format("\"{}\" is not a text", name));
}

std::string text(const Json& object, const char* name)
{
    return textOf(needed(object, name), name);
}

std::string textOrNothing(const Json& object, const char* name)
{
    const auto* value = field(object, name);
    return value ? textOf(*value, name) : std::string();
}

bool flag(const Json& object, const char* name)
{
    const auto* value = field(object, name);
    if (value && !value->is_boolean()) throw Wrong(fmt::format("\"{}\" is neither true nor false", name));
    return value && value->get<bool>();
}

const Json& listOf(const Json& value, const char* name)
{
    if (value.is_array()) return value;
    throw Wrong(fmt::format("\"{}\" is not a list", name));
}

Cores coresOf(const Json& list)
{
    Cores cores;
    for (const auto& core : listOf(list, "cores")) {
        auto& cpus = cores.physical.emplace_back();
        for (const auto& cpu : listOf(core, "cores"))
            cpus.push_back(wholeOf<unsigned>(cpu, "cores"));
        if (cpus.empty()) throw Wrong("\"cores\" has a core without CPUs");
    }
    return cores;
}

} // namespace crossover::wire
