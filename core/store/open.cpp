// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open.h"

#include <filesystem>
#include <iostream>
#include <new>

#include <fmt/format.h>

#include "core/model/words.h"
#include "core/store/atomic_file.h"
#include "core/store/csv_reader.h"
#include "core/store/gzip.h"
#include "core/store/journal.h"
#include "core/store/notebook.h"
#include "core/store/perf_csv.h"
#include "core/store/png_session.h"
#include "core/store/row_reader.h"
#include "core/store/session.h"
#include "core/store/view_stream.h"

namespace crossover {

namespace {

const std::string standardInput = "standard input";
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// The first thing that is no blank, to tell JSON from tables.
std::string_view withoutBlanks(std::string_view text)
{
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

bool isJournal(std::string_view text)
{
    return text.starts_with("{\"journal\"");
}

Result<Session> tableOf(Result<std::vector<Sample>> samples, std::string notes)
{
    if (!samples) return tl::unexpected(samples.error());
    Session session;
    session.notes = std::move(notes);
    session.samples = std::move(*samples);
    return session;
}

Result<Session> readText(std::string_view text, std::string_view name, const std::stop_token& stop)
{
    const auto begin = withoutBlanks(text);
    if (isJournal(begin)) {
        ViewStream in(begin, stop);
        return readJournal(in);
    }
    if (begin.starts_with('{') && isNotebook(begin))
        return tableOf(readNotebook(text), Words::tr("From the charts of a notebook of pyzmq."));
    if (begin.starts_with('{') || begin.starts_with('[')) return readSession(text, stop);
    ViewStream in(text, stop);
    if (isPerfCsv(begin)) {
        return tableOf(readPerfCsv(in, name), Words::tr("Measured by libzmq's perf tools, which always copy."));
    }
    return tableOf(readCsv(in, rowsExpected(text)), {});
}

Result<Session> readContent(std::string_view content, std::string_view name, const std::stop_token& stop)
{
    if (isPng(content)) {
        const auto text = sessionTextOf(content);
        return text ? readSession(*text, stop) : Result<Session>(tl::unexpected(text.error()));
    }
    if (!isGzip(content)) return readText(content, name, stop);
    const auto text = gunzipped(content);
    return text ? readText(*text, name, stop) : Result<Session>(tl::unexpected(text.error()));
}

/// "sweep" of "sweep.zxo.gz".
std::string titleFrom(std::string_view name)
{
    return std::string(name.substr(0, name.find('.', 1)));
}

} // namespace

Result<Session> openSession(const std::string& path, const std::stop_token& stop)
try {
    const auto content = path == "-" ? readWhole(std::cin, mostUnpacked) : readWhole(path, mostUnpacked);
    if (!content) return tl::unexpected(content.error());
    const auto name = path == "-" ? standardInput : std::filesystem::path(path).filename().string();
    return openSession(*content, name, stop);
} catch (const std::bad_alloc&) {
    return outOfMemory();
}

Result<Session> openNamed(const std::string& path)
{
    auto session = openSession(path);
    if (session) return session;
    const auto name = path == "-" ? standardInput : path;
    return failure(fmt::format("{}: {}", name, session.error().message));
}

Result<Session> openSession(std::string_view content, std::string_view name, const std::stop_token& stop)
{
    auto session = readContent(content, name, stop);
    if (session && session->title.empty()) session->title = titleFrom(name);
    return session;
}

} // namespace crossover
