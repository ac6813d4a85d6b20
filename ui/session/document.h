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

/// "sweep" of "sweep.zxo.gz": the title of a session that has no other.
QString titleOfFile(const QString& path);

/// What the window has open: a session, measured here or read from a file. All parts that show or save it read it here;
/// all parts that measure or open files put it here. GUI thread only.
class Document : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The title is the name of its file, unless it has another. An environment without facts counts as none.
    [[nodiscard]] const Session& session() const { return m_session; }
    [[nodiscard]] const std::vector<Sample>& samples() const { return m_session.samples; }
    [[nodiscard]] bool isEmpty() const { return samples().empty(); }
    [[nodiscard]] const std::optional<SweepConfig>& config() const { return m_session.config; }
    [[nodiscard]] const Environment& environment() const; ///< no facts if unknown
    [[nodiscard]] QString title() const;                  ///< empty for a sweep that was never saved
    /// Changes whenever the samples change: results computed from them are valid for one revision only.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    [[nodiscard]] bool hasOwnTitle() const { return m_ownTitle; } ///< a title other than the file's name
    [[nodiscard]] const QString& path() const { return m_path; }  ///< of its session file; empty if there is none
    [[nodiscard]] Origin origin() const;                          ///< for the comment of a recommendation
    [[nodiscard]] bool isUnsaved() const { return m_unsaved; } ///< samples, title or notes that are in no session file

    /// Everything in it counts as saved. `path`: its file; empty if saving must ask for one.
    void replace(Session session, const QString& path = {});
    void append(std::span<const Sample> samples);
    void truncate(std::size_t rows); ///< removes the rows after these
    void setEnd(const SessionEnd& end);
    void setPath(const QString& path); ///< the file it is saved in; also its title, unless it has another
    /// Sets the user's title and notes; an empty title means the file's name. If there are samples, they count as
    /// unsaved now.
    void setWords(const QString& title, const QString& notes);
    void keepTitle() { m_ownTitle = !m_session.title.empty(); }               ///< whatever the file will be called
    void setSetup(const SweepConfig& config, const Environment& environment); ///< before there are samples
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

    Session m_session;
    QString m_path;
    std::uint64_t m_revision = 0;
    bool m_ownTitle = false;
    bool m_unsaved = false;
};

} // namespace crossover
