// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/file_actions.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include "ui/style/icons.h"
#include "ui/widgets/new_action.h"

namespace crossover {

FileActions::FileActions(QWidget* window)
    : QObject(window)
    , m_open(newAction(this, tr("&Open..."),
                       tr("Open a session, an exported PNG picture or a table (also of pyzmq or libzmq)"),
                       {QKeySequence::Open}))
    , m_recent(new QMenu(tr("Open &Recent"), window))
    , m_reference(newAction(this, tr("Open pyzmq 17 Re&ference"),
                            tr("Open the measurement behind pyzmq's COPY_THRESHOLD of 64 KiB")))
    , m_history(
          newAction(this, tr("&History of a Folder..."), tr("Show how the sessions of a folder change over time")))
    , m_save(newAction(this, tr("&Save Session"), tr("Save everything: setup, machine facts and all samples"),
                       {QKeySequence::Save}))
    , m_saveAs(newAction(this, tr("Save Session &As..."), tr("Save the session under another name"),
                         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}))
    , m_properties(newAction(this, tr("&Properties..."), tr("Edit title and notes, which are saved in the session"),
                             {QKeySequence(Qt::ALT | Qt::Key_Return)}))
{
    m_open->setIconText(tr("Open")); // as the toolbar has them
    m_save->setIconText(tr("Save"));
    m_recent->setToolTipsVisible(true);
    connect(m_open, &QAction::triggered, this, &FileActions::openWanted);
    connect(m_reference, &QAction::triggered, this, &FileActions::referenceWanted);
    connect(m_history, &QAction::triggered, this, &FileActions::historyWanted);
    connect(m_save, &QAction::triggered, this, &FileActions::saveWanted);
    connect(m_saveAs, &QAction::triggered, this, &FileActions::saveAsWanted);
    connect(m_properties, &QAction::triggered, this, &FileActions::propertiesWanted);
    showRecent({});
    showState(false, false);
}

void FileActions::addTo(QMenu* menu) const
{
    menu->addAction(m_open);
    menu->addMenu(m_recent);
    menu->addAction(m_reference);
    menu->addAction(m_history);
    menu->addSeparator();
    menu->addActions({m_save, m_saveAs, m_properties});
    menu->addSeparator();
}

void FileActions::updateIcons(const QPalette& palette)
{
    m_open->setIcon(iconOf(Symbol::Open, palette));
    m_save->setIcon(iconOf(Symbol::Save, palette));
}

void FileActions::showRecent(const QStringList& paths)
{
    m_recent->clear();
    for (const auto& path : paths) {
        const QFileInfo file(path);
        QString name = file.fileName();
        auto* action = m_recent->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { emit recentWanted(path); });
    }
    m_recent->addSeparator();
    auto* clear = m_recent->addAction(tr("&Clear This List"));
    clear->setToolTip(tr("Clear the list of recent files; the files themselves stay"));
    connect(clear, &QAction::triggered, this, &FileActions::clearRecentWanted);
    m_recent->menuAction()->setVisible(!paths.isEmpty());
}

void FileActions::showState(bool hasSamples, bool measuring)
{
    for (auto* action : {m_open, m_reference, m_history, m_recent->menuAction()})
        action->setEnabled(!measuring);
    for (auto* action : {m_save, m_saveAs, m_properties})
        action->setEnabled(hasSamples);
}

} // namespace crossover
