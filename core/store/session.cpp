// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/session.h"

#include <algorithm>
#include <array>
#include <ctime>

#include <fmt/format.h>

#include "core/model/words.h"
#include "core/store/atomic_file.h"
#include "core/store/gzip.h"
#include "core/store/json_rows.h"
#include "core/store/session_fields.h"
#include "core/store/session_json.h"
#include "core/store/sweep_rows.h"

namespace crossover {

namespace {

constexpr std::string_view format = "zmq-crossover session";

void callSharedRecycled(JsonValue& release)
{
    auto* name = std::get_if<std::string>(&release.content);
    if (name && *name == nameOf(Release::Shared)) *name = nameOf(Release::Recycled);
}

/// What version 2 has beyond version 1, and what it calls otherwise.
void convertConfig(JsonValue& config, JsonValue::List placements)
{
    auto* members = std::get_if<JsonValue::Object>(&config.content);
    if (!members) return;
    const auto confirm = std::ranges::find(*members, "confirm", &JsonMember::name);
    if (confirm != members->end()) confirm->name = "refine";
    members->push_back({"placements", {std::move(placements), config.offset}});
    members->push_back({"cores", {JsonValue::List(), config.offset}});
    members->push_back({"delta", {usualDelta, config.offset}});
}

/// In version 1 the scheduler decided where threads run, and what is recycled now was called shared. The rows, which
/// have no placement, are converted as those of the CSV are.
void tellPlacement(JsonValue& root)
{
    auto* config = root.member("config");
    if (!config) return;
    convertConfig(*config, {{std::string(nameOf(Placement::Free)), config->offset}});
    auto* releases = config->member("releases");
    auto* names = releases ? std::get_if<JsonValue::List>(&releases->content) : nullptr;
    if (names) std::ranges::for_each(*names, callSharedRecycled);
}

void leavePlacementOpen(JsonValue& root)
{
    if (auto* config = root.member("config")) convertConfig(*config, {});
}

/// Up to version 2, both ends were threads of the program, and nothing was encrypted.
void tellEnds(JsonValue& root)
{
    auto* config = root.member("config");
    auto* members = config ? std::get_if<JsonValue::Object>(&config->content) : nullptr;
    if (!members) return;
    const auto text = [config](std::string_view words) { return JsonValue{std::string(words), config->offset}; };
    members->push_back({"securities", {JsonValue::List{text(nameOf(Security::Plain))}, config->offset}});
    members->push_back({"sender", text(Who().text())});
    members->push_back({"receiver", text(Who().text())});
    members->push_back({"address", text(localAddress)});
    members->push_back({"copy_only", {false, config->offset}});
}

/// Up to version 3, rows had no CPU times, and still need none.
void lackCpuTimes(JsonValue& /*root*/) {}

/// Up to version 4, rows had no round trips one by one, and still need none.
void lackRoundTrips(JsonValue& /*root*/) {}

/// Up to version 5, rows had no peak memory, and still need none.
void lackPeakMemory(JsonValue& /*root*/) {}

class SessionReader {
public:
    SessionReader(std::string_view text, std::stop_token stop, std::span<const SessionUpgrade> upgrades)
        : m_text(text), m_stop(std::move(stop)), m_upgrades(upgrades)
    {
    }

    Result<Session> read();

private:
    bool take(const JsonValue& owner, const JsonValue& row);
    Result<void> readVersion(JsonValue& root);
    Result<void> readRoot(const JsonValue& root);
    void readSamples(JsonReader& reader, const JsonValue& samples);
    bool wrongRow(const JsonRows::Problem& problem, std::string_view where);

    std::string_view m_text;
    std::stop_token m_stop;
    std::span<const SessionUpgrade> m_upgrades;
    JsonRows m_rows;
    Session m_session;
    std::vector<std::size_t> m_offsets; ///< of the rows, in the text
    std::optional<Error> m_rowError;
};

Result<Session> SessionReader::read()
{
    const JsonStream rows{"samples", "rows",
                          [this](const JsonValue& owner, const JsonValue& row) { return take(owner, row); }};
    auto root = parseJson(m_text, &rows);
    if (!root) return tl::unexpected(root.error());
    // What kind of file it is comes first: rows of a newer version may well look wrong.
    if (auto version = readVersion(*root); !version) return tl::unexpected(version.error());
    if (m_rowError) return tl::unexpected(*m_rowError);
    if (auto read = readRoot(*root); !read) return tl::unexpected(read.error());
    const auto placeOfRow = [this](std::size_t row) { return placeOf(m_text, m_offsets[row]); };
    if (auto checked = checkRows(m_session.samples, placeOfRow); !checked) return tl::unexpected(checked.error());
    return std::move(m_session);
}

bool SessionReader::take(const JsonValue& owner, const JsonValue& row)
{
    if (!m_rows.hasColumns()) {
        const auto* names = owner.member("columns");
        if (!names) return wrongRow({row.offset, Words::tr("'columns' must come before 'rows'")}, "samples");
        if (auto set = m_rows.setColumns(*names); !set) return wrongRow(set.error(), "samples.columns");
        m_session.samples.reserve(rowsExpected(m_text));
    }
    const auto index = m_session.samples.size();
    const auto where = [&] { return fmt::format("samples.rows[{}]", index); };
    if (m_stop.stop_requested()) return wrongRow({row.offset, Words::tr("reading was stopped")}, where());
    if (index == mostRows) return wrongRow({row.offset, Words::tr("there are too many rows for one sweep")}, where());
    if (auto read = m_rows.read(row, m_session.samples.emplace_back()); !read) return wrongRow(read.error(), where());
    m_offsets.push_back(row.offset);
    return true;
}

bool SessionReader::wrongRow(const JsonRows::Problem& problem, std::string_view where)
{
    m_rowError =
        Error{Error::Kind::Failed, Words::tr("{}, at {}: {}", placeOf(m_text, problem.offset), where, problem.what)};
    return false;
}

Result<void> SessionReader::readVersion(JsonValue& root)
{
    const auto* name = root.member("format");
    const auto* told = name ? name->get<std::string>() : nullptr;
    if (!told || *told != format) {
        return failure(Words::tr("this is JSON, but not a session: \"format\" is not \"{}\"", format));
    }
    const auto* version = root.member("version");
    const auto* number = version ? version->get<std::uint64_t>() : nullptr;
    if (!number || *number < 1) return failure(Words::tr("this session has no version number"));
    const auto newest = m_upgrades.size() + 1; // as sessionVersion() has it
    if (*number > newest) {
        return failure(Words::tr("this session has version {}, but this program reads versions up to {}: open it "
                                 "with a newer ZeroMQ Crossover",
                                 *number, newest));
    }
    for (auto at = *number; at < newest; ++at)
        m_upgrades[at - 1](root);
    return {};
}

Result<void> SessionReader::readRoot(const JsonValue& root)
{
    JsonReader reader(m_text, root);
    const auto skip = [](const JsonValue&) {};
    reader.object(root, {{"format", skip},
                         {"version", skip},
                         {"title", [&](const JsonValue& value) { reader.text(value, m_session.title); }},
                         {"notes", [&](const JsonValue& value) { readNotes(reader, value, m_session.notes); }},
                         {"measured", [&](const JsonValue& value) { readMoment(reader, value, m_session.measured); }},
                         configField(reader, m_session.config),
                         environmentField(reader, m_session.environment),
                         {"end",
                          [&](const JsonValue& value) {
                              reader.orNull<SessionEnd>(value, m_session.end,
                                                        [&](SessionEnd& end) { readEnd(reader, value, end); });
                          }},
                         {"samples", [&](const JsonValue& value) { readSamples(reader, value); }}});
    if (reader.error()) return tl::unexpected(*reader.error());
    return {};
}

/// The rows themselves have been taken already; without any, the columns are still to be looked at.
void SessionReader::readSamples(JsonReader& reader, const JsonValue& samples)
{
    const auto columns = [&](const JsonValue& names) {
        JsonRows rows;
        if (auto set = rows.setColumns(names); !set) reader.wrong(names, set.error().what);
    };
    const auto rows = [&](const JsonValue& list) {
        if (!list.get<JsonValue::List>()) reader.wrong(list, Words::tr("a list is expected"));
    };
    reader.object(samples, {{"columns", columns}, {"rows", rows}});
}

} // namespace

std::string sessionText(const Session& session)
{
    std::string text = sessionHead(format, sessionVersion(), session);
    text += ",\n  \"samples\": {\n    \"columns\": " + jsonColumns() + ",\n    \"rows\": [";
    for (std::size_t i = 0; i < session.samples.size(); ++i)
        text += (i == 0 ? "\n      " : ",\n      ") + jsonRow(session.samples[i]);
    return text + "\n    ]\n  }\n}\n";
}

Result<void> saveSession(const Session& session, const std::string& path, const std::stop_token& stop)
{
    const auto text = sessionText(session);
    return saveAtomically(path, path.ends_with(".gz") ? gzipped(text) : text, stop);
}

std::string presentMoment()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::localtime_r(&now, &parts);
    std::array<char, 40> text{};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S%z", &parts);
    std::string moment(text.data(), length);
    return moment.insert(moment.size() - 2, ":"); // the offset of ISO 8601 has a colon, strftime's has none
}

std::span<const SessionUpgrade> sessionUpgrades()
{
    static constexpr std::array<SessionUpgrade, 5> upgrades{&tellPlacement, &tellEnds, &lackCpuTimes, &lackRoundTrips,
                                                            &lackPeakMemory};
    return upgrades;
}

std::span<const SessionUpgrade> setupUpgrades()
{
    static constexpr std::array<SessionUpgrade, 5> upgrades{&leavePlacementOpen, &tellEnds, &lackCpuTimes,
                                                            &lackRoundTrips, &lackPeakMemory};
    return upgrades;
}

std::size_t sessionVersion()
{
    return sessionUpgrades().size() + 1;
}

Result<Session> readSession(std::string_view text, const std::stop_token& stop,
                            std::span<const SessionUpgrade> upgrades)
{
    return SessionReader(text, stop, upgrades).read();
}

} // namespace crossover
