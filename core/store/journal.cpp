// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <new>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "core/model/words.h"
#include "core/store/json_rows.h"
#include "core/store/line_reader.h"
#include "core/store/session.h"
#include "core/store/session_fields.h"
#include "core/store/session_json.h"
#include "core/store/sweep_rows.h"

namespace crossover {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view suffix = ".journal";
constexpr std::size_t mostRowsOfTrial = 100;
constexpr std::size_t longestJournalLine = std::size_t{64} << 20; // the longest head that a session can have

tl::unexpected<Error> cannotKeep(const std::string& path, const std::string& reason)
{
    return failure(Words::tr("{} cannot be written: {}. Free some disk space or make the folder writable; until "
                             "then, a crash would lose what is measured.",
                             path, reason));
}

tl::unexpected<Error> cannotKeep(const std::string& path)
{
    return cannotKeep(path, std::strerror(errno));
}

std::string headLine(const Session& session)
{
    return fmt::format(R"({{"journal":{},"title":{},"measured":{},"config":{},"environment":{}, "columns": {}}})",
                       sessionVersion(), jsonOf(session.title), jsonOf(session.measured), jsonOf(session.config),
                       jsonOf(session.environment), jsonColumns());
}

std::string rowsLine(std::span<const Sample> samples)
{
    std::string rows;
    for (const auto& sample : samples)
        rows += (rows.empty() ? "" : ",") + jsonRow(sample);
    return "{\"rows\": [" + rows + "]}";
}

/// The first line of an older version as today's. What is no version is left to the reader to complain about.
void upgrade(JsonValue& head)
{
    const auto* version = std::as_const(head).member("journal");
    const auto* number = version ? version->get<std::uint64_t>() : nullptr;
    if (!number || *number < 1) return;
    for (auto at = *number; at < sessionVersion(); ++at)
        sessionUpgrades()[at - 1](head);
}

class JournalReader {
public:
    explicit JournalReader(std::istream& in) : m_lines(in, LineReader::Nul::Ends, longestJournalLine) {}

    Result<Session> read();

private:
    Result<void> take(std::string_view line);
    void readHead(JsonReader& reader, const JsonValue& root);
    void readWords(JsonReader& reader, const JsonValue& root);
    void readLine(JsonReader& reader, const JsonValue& root);
    void readRow(JsonReader& reader, const JsonValue& row);

    LineReader m_lines;
    JsonRows m_rows;
    Session m_session;
    std::vector<std::uint32_t> m_lineOf; ///< the samples
};

Result<Session> JournalReader::read()
{
    while (const auto line = m_lines.next()) {
        const auto held = m_session.samples.size();
        const auto taken = take(*line);
        if (taken) continue;
        const bool cutOff = m_lines.endedOpen() && m_lines.number() > 1;
        if (!cutOff) return failure(Words::tr("line {} of the journal: {}", m_lines.number(), taken.error().message));
        m_session.samples.resize(held); // the trial during which the program ended
    }
    if (m_lines.error()) return tl::unexpected(*m_lines.error());
    if (m_lines.number() == 0) return failure(Words::tr("the journal is empty"));
    const auto placeOfRow = [this](std::size_t row) { return Words::tr("line {} of the journal", m_lineOf[row]); };
    if (auto checked = checkRows(m_session.samples, placeOfRow); !checked) return tl::unexpected(checked.error());
    if (!m_session.end) {
        m_session.end =
            SessionEnd{Ending::Lost, Words::tr("the program ended before the sweep did; recovered from its journal")};
    }
    return std::move(m_session);
}

Result<void> JournalReader::take(std::string_view line)
{
    auto root = parseJson(line);
    if (!root) return tl::unexpected(root.error());
    if (m_lines.number() == 1) upgrade(*root);
    JsonReader reader(line, *root);
    if (m_lines.number() == 1) {
        readHead(reader, *root);
    } else if (root->member("words")) {
        readWords(reader, *root);
    } else if (m_session.end) {
        reader.wrong(*root, Words::tr("the sweep has already ended in a line above"));
    } else {
        readLine(reader, *root);
    }
    if (reader.error()) return tl::unexpected(*reader.error());
    return {};
}

void JournalReader::readHead(JsonReader& reader, const JsonValue& root)
{
    const auto columns = [&](const JsonValue& names) {
        if (auto set = m_rows.setColumns(names); !set) reader.wrong(names, set.error().what);
    };
    std::size_t version = 0;
    reader.object(root,
                  {{"journal", [&](const JsonValue& value) { reader.whole(value, version, 1, sessionVersion()); }},
                   {"title", [&](const JsonValue& value) { reader.text(value, m_session.title); }},
                   {"measured", [&](const JsonValue& value) { readMoment(reader, value, m_session.measured); }},
                   configField(reader, m_session.config),
                   environmentField(reader, m_session.environment),
                   {"columns", columns}});
}

void JournalReader::readWords(JsonReader& reader, const JsonValue& root)
{
    const auto words = [&](const JsonValue& value) {
        reader.object(value, {{"title", [&](const JsonValue& text) { reader.text(text, m_session.title); }},
                              {"notes", [&](const JsonValue& text) { readNotes(reader, text, m_session.notes); }}});
    };
    reader.object(root, {{"words", words}});
}

void JournalReader::readLine(JsonReader& reader, const JsonValue& root)
{
    if (root.member("end")) {
        const auto end = [&](const JsonValue& value) { readEnd(reader, value, m_session.end.emplace()); };
        return reader.object(root, {{"end", end}});
    }
    const auto row = [&](const JsonValue& cells) { readRow(reader, cells); };
    reader.object(root, {{"rows", [&](const JsonValue& rows) { reader.list(rows, mostRowsOfTrial, row); }}});
}

void JournalReader::readRow(JsonReader& reader, const JsonValue& row)
{
    if (m_session.samples.size() == mostRows)
        return reader.wrong(row, Words::tr("there are too many rows for one sweep"));
    if (auto read = m_rows.read(row, m_session.samples.emplace_back()); !read) reader.wrong(row, read.error().what);
    m_lineOf.push_back(static_cast<std::uint32_t>(m_lines.number()));
}

} // namespace

Result<Journal> Journal::begin(const std::string& folder, const Session& session)
{
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) return cannotKeep(folder, failed.message());
    // The time comes first in the name, so that names sort by age.
    std::string when = session.measured.substr(0, 19);
    std::erase_if(when, [](char c) { return c == '-' || c == ':'; });
    for (int attempt = 0;; ++attempt) {
        const auto name = fmt::format("sweep-{}-{}-{}{}", when, ::getpid(), attempt, suffix);
        auto path = (fs::path(folder) / name).string();
        Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600));
        if (!file && errno == EEXIST && attempt < 1000) continue;
        if (!file || !file.lock()) return cannotKeep(path);
        Journal journal(std::move(path), std::move(file));
        auto written = journal.writeLine(headLine(session));
        if (written && !session.notes.empty()) written = journal.setWords(session.title, session.notes);
        if (written && !session.samples.empty()) written = journal.add(session.samples);
        if (!written) {
            ::unlink(journal.path().c_str());
            return tl::unexpected(written.error());
        }
        ::fsync(journal.m_file.get());
        return journal;
    }
}

Result<void> Journal::add(std::span<const Sample> samples)
{
    for (; samples.size() > mostRowsOfTrial; samples = samples.subspan(mostRowsOfTrial)) {
        if (auto written = writeLine(rowsLine(samples.first(mostRowsOfTrial))); !written) return written;
    }
    return writeLine(rowsLine(samples));
}

Result<void> Journal::setWords(const std::string& title, const std::string& notes)
{
    return writeLine(fmt::format(R"({{"words":{{"title":{},"notes":{}}}}})", jsonOf(title), jsonOf(notes)));
}

Result<void> Journal::end(const SessionEnd& end)
{
    if (auto written = writeLine(fmt::format(R"({{"end":{}}})", jsonOf(end))); !written) return written;
    if (::fsync(m_file.get()) != 0) return cannotKeep(m_path);
    return {};
}

Result<void> Journal::discard()
{
    const bool removed = ::unlink(m_path.c_str()) == 0 || errno == ENOENT;
    if (!removed) return failure(Words::tr("{} cannot be removed: {}", m_path, std::strerror(errno)));
    m_file.reset();
    return {};
}

Result<void> Journal::writeLine(std::string line) const
{
    line += '\n';
    const auto before = ::lseek(m_file.get(), 0, SEEK_END);
    if (m_file.write(line)) return {};
    const auto why = cannotKeep(m_path);
    // Half a line must not stand before a whole one, should there be space again. If this fails too, it stays the last.
    if (before >= 0 && ::ftruncate(m_file.get(), before) != 0) return why;
    return why;
}

std::vector<std::string> abandonedJournals(const std::string& folder)
{
    std::vector<std::string> found;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        if (!entry.is_regular_file(ignored) || entry.path().extension() != suffix) continue;
        if (entry.file_size(ignored) == 0) continue; // killed before it wrote anything
        const Descriptor file(::open(entry.path().c_str(), O_RDONLY | O_CLOEXEC));
        if (file && file.lock()) found.push_back(entry.path().string());
    }
    std::ranges::sort(found);
    return found;
}

Result<Session> recoverJournal(const std::string& path)
try {
    std::ifstream in(path, std::ios::binary);
    if (!in) return failure(Words::tr("{} cannot be read: {}", path, std::strerror(errno)));
    auto session = readJournal(in);
    if (!session) return failure(fmt::format("{}: {}", path, session.error().message));
    return session;
} catch (const std::bad_alloc&) {
    return outOfMemory();
}

Result<Session> readJournal(std::istream& in)
{
    return JournalReader(in).read();
}

Result<void> discardJournal(const std::string& path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file && errno == ENOENT) return {};
    if (!file) return failure(Words::tr("{} cannot be removed: {}", path, std::strerror(errno)));
    if (!file.lock()) return failure(Words::tr("{} belongs to a running sweep", path));
    if (::unlink(path.c_str()) != 0) {
        return failure(Words::tr("{} cannot be removed: {}", path, std::strerror(errno)));
    }
    return {};
}

} // namespace crossover
