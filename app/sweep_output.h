// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <stop_token>

#include "app/event_stream.h"
#include "app/progress_line.h"
#include "core/store/output_file.h"
#include "core/sweep/recording.h"

namespace crossover {

class Console;

/// Where the samples of a sweep go while it runs and after it.
struct SweepDestinations {
    std::optional<OutputFile> csv;
    bool rows = false;   ///< CSV on standard output
    bool events = false; ///< on standard output
    bool later = false;  ///< files that are written at the end
};

/// What a sweep without a window writes while it runs: rows as CSV, events for other programs, progress and notes on
/// standard error. Called by the thread that runs the recording.
class SweepOutput final : public RecordingObserver {
public:
    /// `stop` ends the sweep when samples reach nobody any more. It and the console outlive this.
    SweepOutput(SweepDestinations destinations, Console& console, std::stop_source& stop);

    void introduced(const Session& session) override;
    void checkStarting(const SweepConfig& config) override;
    void trialStarting(const SweepProgress& progress) override;
    void stageStarting(const GroupKey& group, std::span<const RefineStep> steps) override;
    void trialFinished(std::span<const Sample> samples, const SweepProgress& progress) override;
    void thresholdMissing() override;
    void strangersRefused(std::uint64_t attempts) override;
    void journalBroken(const Error& error) override;

    [[nodiscard]] bool begun() const { return m_begun; } ///< its ends can measure it
    void finish() { m_line.clear(); }                    ///< takes the progress away
    /// Why the CSV is incomplete; nothing when it is not.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

private:
    void announce(const SweepConfig& config);
    void tell(const std::string& sentence);
    void note(const std::string& sentence);
    void write(const std::string& rows);
    [[nodiscard]] bool reachesNobody() const;

    SweepDestinations m_to;
    Console& m_console;
    EventStream m_events;
    std::stop_source& m_stop;
    ProgressLine m_line;
    bool m_begun = false;
    bool m_headed = false; ///< the CSV has its header
    std::optional<Error> m_failure;
};

} // namespace crossover
