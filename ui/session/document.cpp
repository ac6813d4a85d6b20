// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/document.h"

#include <utility>

#include <QFileInfo>

#include "core/report/origin.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

/// One without facts is none.
std::optional<Environment> known(std::optional<Environment> environment)
{
    if (environment == Environment()) environment.reset();
    return environment;
}

} // namespace

QString titleOfFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    return name.left(name.indexOf(u'.', 1));
}

const Environment& Document::environment() const
{
    static const Environment unknown;
    return m_session.environment ? *m_session.environment : unknown;
}

QString Document::title() const
{
    return toQString(m_session.title);
}

Origin Document::origin() const
{
    return originOf(m_session);
}

void Document::replace(Session session, const QString& path)
{
    ++m_revision;
    m_session = std::move(session);
    m_session.environment = known(std::move(m_session.environment));
    m_path = path;
    m_ownTitle = !path.isEmpty() && title() != titleOfFile(path);
    m_unsaved = false;
    emit environmentChanged();
    emit replaced();
    emit stateChanged();
}

void Document::append(std::span<const Sample> samples)
{
    if (samples.empty()) return;
    ++m_revision;
    m_session.samples.insert(m_session.samples.end(), samples.begin(), samples.end());
    setUnsaved(true);
    emit appended({samples.begin(), samples.end()});
}

void Document::truncate(std::size_t rows)
{
    if (rows >= samples().size()) return;
    ++m_revision;
    m_session.samples.resize(rows);
    emit truncated();
}

void Document::setEnd(const SessionEnd& end)
{
    m_session.end = end;
}

void Document::setPath(const QString& path)
{
    m_path = path;
    if (!m_ownTitle) m_session.title = titleOfFile(path).toStdString();
    emit stateChanged();
}

void Document::setWords(const QString& title, const QString& notes)
{
    m_ownTitle = !title.isEmpty() && (m_ownTitle || title != this->title());
    m_session.title = (title.isEmpty() && !m_path.isEmpty() ? titleOfFile(m_path) : title).toStdString();
    m_session.notes = notes.toStdString();
    m_unsaved = m_unsaved || !isEmpty();
    emit stateChanged();
}

void Document::setSetup(const SweepConfig& config, const Environment& environment)
{
    m_session.config = config;
    setEnvironment(environment);
}

void Document::setEnvironment(const Environment& environment)
{
    m_session.environment = known(environment);
    emit environmentChanged();
}

void Document::markSaved(std::size_t rows)
{
    if (rows == samples().size()) setUnsaved(false);
}

void Document::setUnsaved(bool unsaved)
{
    if (std::exchange(m_unsaved, unsaved) != unsaved) emit stateChanged();
}

} // namespace crossover
