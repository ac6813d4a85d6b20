// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QObject>

#include "core/model/environment.h"
#include "core/store/journal_keeper.h"
#include "core/sweep/sweep.h"

namespace crossover {

class Document;
class SweepRunner;

/// The life of a sweep in the window: starts it, brings its samples into the document, and tells what happens in words.
class LiveSweep : public QObject {
    Q_OBJECT

public:
    explicit LiveSweep(Document* document, QObject* parent = nullptr);
    ~LiveSweep() override;

    [[nodiscard]] SweepRunner* runner() const { return m_runner.get(); }
    [[nodiscard]] const SweepProgress& progress() const { return m_progress; }

    /// Of what was measured since the last save.
    [[nodiscard]] JournalKeeper* journal() { return &m_journal; }

    /// Only when idle. The document's contents are gone with it. The user has typed or chosen the setup: its commands
    /// may run, also to measure more and to check.
    void begin(const SweepConfig& config, const Environment& environment);
    /// Why the document cannot be measured further on this machine now, as a sentence; empty when it can.
    [[nodiscard]] QString whyNotMore(const Environment& environment) const;
    /// Goes on with the document's samples where an answer is missing; says so when it must not.
    void measureMore(const Environment& environment);
    /// Whether the document's ends may be started: commands of files are never run.
    [[nodiscard]] bool mayRun() const;
    /// Only when idle. Measures a hybrid arm for every threshold that the document's samples recommend.
    void check();
    void pause(bool paused);

signals:
    void begun(const crossover::SweepConfig& config);
    void goingOn();                                            ///< the same for more rows of what is shown
    void progressed(const crossover::SweepProgress& progress); ///< after the document has the samples
    void happened(const QString& event);                       ///< a line for the log
    void failed(const QString& sentence);
    void ended(const QString& outcome); ///< however it ended; all samples are in the document

private:
    void keepIntroduced(const SweepConfig& config, const Environment& environment);
    void receive(const std::vector<Sample>& samples, const SweepProgress& progress);
    void finish(const std::optional<Error>& error);

    Document* m_document;
    JournalKeeper m_journal;
    std::unique_ptr<SweepRunner> m_runner; // its thread writes to the journal: it goes first
    SweepProgress m_progress;
};

} // namespace crossover
