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

/// What a sweep without a window writes while it runs: rows into the CSV, events for other programs, progress and notes
/// on standard error. Called by the thread that runs the recording.
class SweepOutput final : public RecordingObserver {
public:
    /// `csv` and `events` may be null; `stop` ends the sweep when rows can no longer be written. All outlive this.
    SweepOutput(OutputFile* csv, EventStream* events, std::stop_source& stop);

    void checkStarting(const SweepConfig& config) override;
    void trialStarting(const SweepProgress& progress) override;
    void stageStarting(const GroupKey& group, std::span<const RefineStep> steps) override;
    void trialFinished(std::span<const Sample> samples, const SweepProgress& progress) override;
    void thresholdMissing() override;
    void journalBroken(const Error& error) override;

    void finish() { m_line.clear(); } ///< takes the progress away
    /// Why rows or events could not be written; nothing when all of them were.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

private:
    void note(const std::string& sentence);
    void keep(Result<void> written);

    OutputFile* m_csv;
    EventStream* m_events;
    std::stop_source& m_stop;
    ProgressLine m_line;
    bool m_headed = false; ///< the CSV has its header
    std::optional<Error> m_failure;
};

} // namespace crossover
