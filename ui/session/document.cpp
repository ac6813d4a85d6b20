// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/document.h"

#include <utility>

#include <QFileInfo>

#include "ui/session/samples_model.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

/// "sweep" of "sweep.zxo.gz"
QString nameOf(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    return name.left(name.indexOf(u'.', 1));
}

} // namespace

Document::Document(QObject* parent) : QObject(parent), m_table(new SamplesModel(this)) {}

const std::vector<Sample>& Document::samples() const
{
    return m_table->samples();
}

void Document::replace(Contents contents)
{
    ++m_revision; // first: the table tells of its rows itself
    m_table->setSamples(std::move(contents.samples));
    m_config = std::move(contents.config);
    m_environment = std::move(contents.environment);
    m_title = std::move(contents.title);
    m_ownTitle = false;
    m_path.clear();
    m_measured = std::move(contents.measured);
    m_notes = std::move(contents.notes);
    m_end = std::move(contents.end);
    m_unsaved = false;
    emit environmentChanged();
    emit replaced();
    emit stateChanged();
}

void Document::open(Session session, const QString& path)
{
    replace({std::move(session.samples), std::move(session.config), session.environment.value_or(Environment()),
             toQString(session.title), std::move(session.measured), std::move(session.notes), std::move(session.end)});
    m_path = path;
    m_ownTitle = !path.isEmpty() && m_title != nameOf(path);
}

Session Document::head() const
{
    Session head{m_title.toStdString(), m_notes, m_measured, m_config, {}, m_end, {}};
    if (m_environment != Environment()) head.environment = m_environment;
    return head;
}

Session Document::session() const
{
    auto session = head();
    session.samples = samples();
    return session;
}

Origin Document::origin() const
{
    return originOf(head());
}

void Document::setEnd(const SessionEnd& end)
{
    m_end = end;
}

void Document::setPath(const QString& path)
{
    m_path = path;
    if (!m_ownTitle) m_title = nameOf(path);
    emit stateChanged();
}

void Document::setWords(const QString& title, const QString& notes)
{
    m_ownTitle = !title.isEmpty() && (m_ownTitle || title != m_title);
    m_title = title.isEmpty() && !m_path.isEmpty() ? nameOf(m_path) : title;
    m_notes = notes.toStdString();
    m_unsaved = m_unsaved || !isEmpty();
    emit stateChanged();
}

void Document::append(std::span<const Sample> samples)
{
    if (samples.empty()) return;
    ++m_revision;
    m_table->append(samples);
    setUnsaved(true);
    emit appended({samples.begin(), samples.end()});
}

void Document::truncate(std::size_t rows)
{
    if (rows >= samples().size()) return;
    ++m_revision;
    m_table->truncate(rows);
    emit truncated();
}

void Document::setEnvironment(const Environment& environment)
{
    m_environment = environment;
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
