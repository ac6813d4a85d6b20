// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <QObject>

#include "core/analyze/recommendation.h"
#include "core/model/session.h"

namespace crossover {

class SamplesModel;

/// What the window has open: samples and what they rest on, measured here or read from a file. Whoever shows or saves
/// them looks here; whoever measures or opens puts them here. GUI thread only.
class Document : public QObject {
    Q_OBJECT

public:
    struct Contents {
        std::vector<Sample> samples;
        std::optional<SweepConfig> config; ///< none: a file that does not tell
        Environment environment;           ///< of the machine that measured; without facts when unknown
        QString title;                     ///< a file's name; empty for a sweep that was never saved
        std::string measured = {};         ///< when, as a session has it
        std::string notes = {};
        std::optional<SessionEnd> end = {};
    };

    explicit Document(QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Sample>& samples() const;
    [[nodiscard]] bool isEmpty() const { return samples().empty(); }
    /// One more whenever the samples are others than before: what was made from them is good for this revision only.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    [[nodiscard]] const std::optional<SweepConfig>& config() const { return m_config; }
    [[nodiscard]] const Environment& environment() const { return m_environment; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] bool hasOwnTitle() const { return m_ownTitle; } ///< not that of its file
    [[nodiscard]] const QString& path() const { return m_path; }  ///< of the session file it is; empty for none
    [[nodiscard]] Origin origin() const;                          ///< for the comment of a recommendation
    [[nodiscard]] Session head() const;                           ///< everything but the samples
    [[nodiscard]] Session session() const;                        ///< everything, to be saved or exported
    [[nodiscard]] bool isUnsaved() const { return m_unsaved; }    ///< samples or words that no session file holds
    [[nodiscard]] SamplesModel* table() const { return m_table; }

    void replace(Contents contents); ///< nothing in it is unsaved
    /// The same from a session; `path` is its file's, empty when saving must ask for one.
    void open(Session session, const QString& path);
    void append(std::span<const Sample> samples);
    void truncate(std::size_t rows); ///< takes back what came after
    void setEnd(const SessionEnd& end);
    void setPath(const QString& path); ///< where it is saved; names it, unless it has a title of its own
    /// By the user, who may leave the title to the file's name. Unsaved from now on, if there is something to save.
    void setWords(const QString& title, const QString& notes);
    void setEnvironment(const Environment& environment);
    /// A file holds the first `rows` samples; all of them, when none came in meanwhile.
    void markSaved(std::size_t rows);
    void setUnsaved() { setUnsaved(true); }     ///< recovered, and in no file of the user's
    void forgetUnsaved() { setUnsaved(false); } ///< the user gave it up

signals:
    void replaced();
    void appended(const std::vector<crossover::Sample>& samples);
    void truncated();
    void environmentChanged();
    void stateChanged(); ///< title or unsaved

private:
    void setUnsaved(bool unsaved);

    SamplesModel* m_table; // keeps the samples
    std::optional<SweepConfig> m_config;
    Environment m_environment;
    QString m_title;
    QString m_path;
    std::string m_measured;
    std::string m_notes;
    std::optional<SessionEnd> m_end;
    std::uint64_t m_revision = 0;
    bool m_ownTitle = false;
    bool m_unsaved = false;
};

} // namespace crossover
