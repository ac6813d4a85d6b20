// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <QObject>

#include "core/model/session.h"
#include "core/report/origin.h"

namespace crossover {

class SamplesModel;

/// What the window has open: samples with their setup and machine, measured here or read from a file. All parts that
/// show or save samples read them here; all parts that measure or open files put them here. GUI thread only.
class Document : public QObject {
    Q_OBJECT

public:
    struct Contents {
        std::vector<Sample> samples;
        std::optional<SweepConfig> config; ///< none: the file does not contain it
        Environment environment;           ///< of the machine that measured; no facts if unknown
        QString title;                     ///< a file's name; empty for a sweep that was never saved
        std::string measured = {};         ///< when, in the format of Session::measured
        std::string notes = {};
        std::optional<SessionEnd> end = {};
    };

    explicit Document(QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Sample>& samples() const;
    [[nodiscard]] bool isEmpty() const { return samples().empty(); }
    /// Changes whenever the samples change: results computed from them are valid for one revision only.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    [[nodiscard]] const std::optional<SweepConfig>& config() const { return m_config; }
    [[nodiscard]] const Environment& environment() const { return m_environment; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] bool hasOwnTitle() const { return m_ownTitle; } ///< a title other than the file's name
    [[nodiscard]] const QString& path() const { return m_path; }  ///< of its session file; empty if there is none
    [[nodiscard]] Origin origin() const;                          ///< for the comment of a recommendation
    [[nodiscard]] Session head() const;                           ///< everything but the samples
    [[nodiscard]] Session session() const;                        ///< everything, to be saved or exported
    [[nodiscard]] bool isUnsaved() const { return m_unsaved; } ///< samples, title or notes that are in no session file
    [[nodiscard]] SamplesModel* table() const { return m_table; }

    void replace(Contents contents); ///< everything in it counts as saved
    /// Opens a session. `path`: its file; empty if saving must ask for one.
    void open(Session session, const QString& path);
    void append(std::span<const Sample> samples);
    void truncate(std::size_t rows); ///< removes the rows after these
    void setEnd(const SessionEnd& end);
    void setPath(const QString& path); ///< the file it is saved in; also its title, unless it has another
    /// Sets the user's title and notes; an empty title means the file's name. If there are samples, they count as
    /// unsaved now.
    void setWords(const QString& title, const QString& notes);
    void setEnvironment(const Environment& environment);
    /// A file contains the first `rows` samples; everything is saved if no others have arrived since.
    void markSaved(std::size_t rows);
    void setUnsaved() { setUnsaved(true); }     ///< recovered from a journal, not yet in a session file
    void forgetUnsaved() { setUnsaved(false); } ///< the user discarded it

signals:
    void replaced();
    void appended(const std::vector<crossover::Sample>& samples);
    void truncated();
    void environmentChanged();
    void stateChanged(); ///< title or unsaved state

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
