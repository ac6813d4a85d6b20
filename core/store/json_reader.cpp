// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json_reader.h"

#include <algorithm>
#include <cmath>

#include "core/model/words.h"
#include "core/store/csv_cells.h"

namespace crossover {

void JsonReader::object(const JsonValue& value, std::initializer_list<JsonField> fields)
{
    const auto* members = value.get<JsonValue::Object>();
    if (!members) return wrong(value, Words::tr("an object is expected"));
    for (const auto& member : *members) {
        const bool known = std::ranges::find(fields, member.name, &JsonField::name) != fields.end();
        if (!known) return wrong(member.value, Words::tr("{} is not known here", crossover::quoted(member.name)));
    }
    for (const auto& field : fields) {
        const auto* member = value.member(field.name);
        if (!member) return wrong(value, Words::tr("'{}' is missing", field.name));
        field.read(*member);
        if (m_error) return;
    }
}

void JsonReader::list(const JsonValue& value, std::size_t most, const std::function<void(const JsonValue&)>& element)
{
    const auto* elements = value.get<JsonValue::List>();
    if (!elements) return wrong(value, Words::tr("a list is expected"));
    if (elements->size() > most) return wrong(value, Words::tr("a list of at most {} is expected", most));
    for (const auto& each : *elements) {
        element(each);
        if (m_error) return;
    }
}

void JsonReader::text(const JsonValue& value, std::string& text, std::size_t most)
{
    const auto* found = value.get<std::string>();
    if (!found) return wrong(value, Words::tr("text is expected"));
    if (found->size() > most) return wrong(value, Words::tr("text of at most {} bytes is expected", most));
    text = *found;
}

void JsonReader::flag(const JsonValue& value, bool& flag)
{
    const auto* found = value.get<bool>();
    if (!found) return wrong(value, Words::tr("true or false is expected"));
    flag = *found;
}

void JsonReader::number(const JsonValue& value, double& number)
{
    if (const auto* whole = value.get<std::uint64_t>()) {
        number = static_cast<double>(*whole);
    } else if (const auto* found = value.get<double>(); found && std::isfinite(*found)) {
        number = *found;
    } else {
        wrong(value, Words::tr("a number is expected"));
    }
}

void JsonReader::wrong(const JsonValue& at, std::string_view what)
{
    if (m_error) return;
    auto place = placeOf(m_text, at.offset);
    if (const auto path = pathOf(m_root, at.offset); !path.empty()) place = Words::tr("{}, at {}", place, path);
    m_error = Error{Error::Kind::Failed, fmt::format("{}: {}", place, what)};
}

} // namespace crossover
