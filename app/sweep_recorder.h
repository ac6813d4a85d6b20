// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "app/event_stream.h"
#include "app/output_file.h"
#include "app/progress_line.h"
#include "core/model/session.h"
#include "core/store/journal.h"
#include "core/sweep/sweep.h"

namespace crossover {

/// Keeps the samples of a sweep without a window and passes each on as soon as its trial has ended: to the CSV, the
/// journal and the stream of events. Called by the sweep's thread, and by others when it does not run.
class SweepRecorder final : public SweepObserver {
public:
    /// `csv` may be none; `stop` ends the sweep when rows can no longer be kept. All outlive the recorder.
    SweepRecorder(Session& session, std::optional<OutputFile>& csv, std::stop_source& stop);

    void trialStarting(const SweepProgress& progress) override;
    void trialFinished(std::span<const Sample> samples, const SweepProgress& progress) override;

    void follow(EventStream* events) { m_events = events; }
    void follow(Journal* journal) { m_journal = journal; }
    void finish() { m_line.clear(); }
    [[nodiscard]] const std::vector<Sample>& samples() const { return m_session.samples; }
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

private:
    void addToJournal(std::span<const Sample> samples);
    void keep(Result<void> written);

    Session& m_session;
    std::optional<OutputFile>& m_csv;
    std::stop_source& m_stop;
    EventStream* m_events = nullptr;
    Journal* m_journal = nullptr;
    ProgressLine m_line;
    std::optional<Error> m_failure;
};

} // namespace crossover
