// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/ways_in.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <fmt/format.h>

#include "core/analyze/analysis.h"
#include "core/report/analysis_json.h"
#include "core/report/benchmark_json.h"
#include "core/report/report.h"
#include "core/setup/preset_file.h"
#include "core/store/csv.h"
#include "core/store/csv_reader.h"
#include "core/store/gzip.h"
#include "core/store/journal.h"
#include "core/store/notebook.h"
#include "core/store/open.h"
#include "core/store/perf_csv.h"
#include "core/store/png_session.h"
#include "core/store/session.h"
#include "core/store/view_stream.h"

namespace crossover::fuzz {

namespace {

constexpr std::size_t mostAnalysed = 300; ///< rows; more take too long for millions of runs

/// Not assert(), which a release leaves out.
void require(bool holds, std::string_view what)
{
    if (holds) return;
    fmt::print(stderr, "broken: {}\n", what);
    std::abort();
}

/// What every error message is: a line that a terminal can show.
template <class T>
void requireMessage(const Result<T>& result)
{
    if (result) return;
    const auto& message = result.error().message;
    require(!message.empty() && message.size() < 2000, "an error has a message, and a short one");
    require(message == printable(message), "a message is printable");
}

/// A reader takes values that the arithmetic of verdicts and charts bears.
void requireUsable(const std::vector<Sample>& samples)
{
    for (const auto& sample : samples) {
        require(sample.size > 0 && sample.count > 0, "a row has a size and a count");
        for (const auto& metric : metrics) {
            const auto value = sample.value(metric.id);
            require(!value || (std::isfinite(*value) && *value > 0), "a measured value is positive and finite");
        }
    }
}

/// What was read is written, read again and the same.
void requireKept(const Session& session)
{
    requireUsable(session.samples);
    const auto text = sessionText(session);
    const auto again = readSession(text);
    require(again.has_value(), again ? "" : "a session that was written cannot be read: " + again.error().message);
    require(again->samples == session.samples, "a session keeps its samples");
    require(sessionText(*again) == text, "a session that was read is written as it was");
}

void requireKeptAsCsv(const std::vector<Sample>& samples)
{
    requireUsable(samples);
    const auto text = csvText(samples);
    ViewStream in(text);
    const auto again = readCsv(in);
    require(again.has_value(), again ? "" : "a CSV that was written cannot be read: " + again.error().message);
    require(*again == samples, "a CSV keeps its samples");
}

/// What is printed and exported: the text must be made without a fault, whatever was read.
void report(const Session& session)
{
    if (session.samples.size() > mostAnalysed) return;
    const auto analyses = analyzeAll(session.samples, optionsOf(session.config));
    (void)jsonOf(analyses, session);
    const auto words = markdownReport(session);
    require(words == printableLines(words), "a report is printable");
    (void)benchmarkJson(session);
}

} // namespace

void takeFile(std::string_view bytes)
{
    const auto session = openSession(bytes, "a_tcp_file.csv");
    requireMessage(session);
    if (!session) return;
    requireKept(*session);
    report(*session);
}

void takeSession(std::string_view bytes)
{
    const auto session = readSession(bytes);
    requireMessage(session);
    if (session) requireKept(*session);
}

void takeJournal(std::string_view bytes)
{
    ViewStream in(bytes);
    const auto session = readJournal(in);
    requireMessage(session);
    if (!session) return;
    require(session->end.has_value(), "a journal tells how its sweep ended");
    requireKept(*session);
}

void takeCsv(std::string_view bytes)
{
    ViewStream in(bytes);
    const auto samples = readCsv(in, 10);
    requireMessage(samples);
    if (samples) requireKeptAsCsv(*samples);
}

void takePerfCsv(std::string_view bytes)
{
    (void)isPerfCsv(bytes);
    ViewStream in(bytes);
    const auto samples = readPerfCsv(in, "pushpull_tcp_thr_results.csv");
    requireMessage(samples);
    if (samples) requireKeptAsCsv(*samples);
}

void takePng(std::string_view bytes)
{
    const auto text = sessionTextOf(bytes);
    requireMessage(text);
    if (text) takeSession(*text);
    if (!isPng(bytes)) return;
    // A picture gets its session at its end; one that has another already keeps that.
    Session session;
    session.title = "kept";
    const auto with = withSession(bytes, session);
    if (with == bytes) return;
    const auto inside = sessionTextOf(with);
    require(inside.has_value() || !text.has_value(), "a picture with a session has one");
    if (inside && !text) require(*inside == sessionText(session), "a picture keeps its session");
}

void takeGzip(std::string_view bytes)
{
    for (const auto& unpacked : {gunzipped(bytes), inflated(bytes)}) {
        requireMessage(unpacked);
        if (unpacked) require(unpacked->size() <= mostUnpackedOf(bytes.size()), "nothing unpacks to more than allowed");
    }
    require(gunzipped(gzipped(bytes)).value() == bytes, "gzip keeps what it packs");
    require(inflated(deflated(bytes)).value() == bytes, "zlib keeps what it packs");
}

void takeNotebook(std::string_view bytes)
{
    (void)isNotebook(bytes);
    const auto samples = readNotebook(bytes);
    requireMessage(samples);
    if (samples) requireKeptAsCsv(*samples);
}

void takePresets(std::string_view bytes)
{
    const auto read = presetsIn(bytes);
    requireMessage(read);
    if (!read) return;
    const auto again = presetsIn(presetsText(*read));
    require(again.has_value() && again->size() == read->size(), "presets are read as they were written");
    for (std::size_t i = 0; i < read->size(); ++i)
        require((*again)[i].name == (*read)[i].name && (*again)[i].config == (*read)[i].config,
                "a preset keeps its setup");
}

} // namespace crossover::fuzz
