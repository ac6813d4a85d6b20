// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/file_control.h"

#include <QDir>

#include "ui/actions/file_actions.h"
#include "ui/session/document.h"
#include "core/store/journal_keeper.h"
#include "ui/session/properties_dialog.h"
#include "ui/session/recent_files.h"
#include "ui/session/recovery.h"
#include "ui/session/session_files.h"

namespace crossover {

FileControl::FileControl(const Parts& parts, QWidget* window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_recent(new RecentFiles(this))
    , m_files(new SessionFiles(window, parts.document, parts.journal, m_recent))
    , m_recovery(new Recovery(window, m_files))
{
    connectActions();
    connect(m_files, &SessionFiles::opened, this, &FileControl::opened);
    connect(m_files, &SessionFiles::saved, this,
            [this](const QString& path) { emit happened(tr("Saved to %1").arg(QDir::toNativeSeparators(path))); });
    connect(m_files, &SessionFiles::failed, this, &FileControl::failed);
    connect(m_recovery, &Recovery::failed, this, &FileControl::failed);
}

void FileControl::connectActions()
{
    auto* actions = m_parts.actions;
    connect(actions, &FileActions::openWanted, m_files, &SessionFiles::open);
    connect(actions, &FileActions::recentWanted, m_files, [this](const QString& path) { m_files->openPaths({path}); });
    connect(actions, &FileActions::clearRecentWanted, m_recent, &RecentFiles::clear);
    connect(actions, &FileActions::referenceWanted, m_files, &SessionFiles::openReference);
    connect(actions, &FileActions::saveWanted, m_files, &SessionFiles::save);
    connect(actions, &FileActions::saveAsWanted, m_files, &SessionFiles::saveAs);
    connect(actions, &FileActions::propertiesWanted, this, &FileControl::editProperties);
    connect(m_recent, &RecentFiles::changed, actions, [this, actions] { actions->showRecent(m_recent->paths()); });
    actions->showRecent(m_recent->paths());
}

void FileControl::offerRecovery()
{
    m_recovery->offer(m_parts.journal->abandoned());
}

void FileControl::showState(bool measuring)
{
    m_files->setMeasuring(measuring);
    m_parts.actions->showState(!m_parts.document->isEmpty(), measuring);
}

void FileControl::editProperties()
{
    const auto* const document = m_parts.document;
    auto* dialog = new PropertiesDialog(document->head(), document->samples().size(), m_window);
    connect(dialog, &PropertiesDialog::edited, this, [this](const QString& title, const QString& notes) {
        m_parts.document->setWords(title, notes);
        m_parts.journal->setWords(title.toStdString(), notes.toStdString());
    });
    dialog->open();
}

} // namespace crossover
