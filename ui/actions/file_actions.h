// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QAction;
class QMenu;
class QPalette;

namespace crossover {

/// Opening and saving: entries of the File menu.
class FileActions : public QObject {
    Q_OBJECT

public:
    explicit FileActions(QWidget* window);

    void addTo(QMenu* menu) const;
    [[nodiscard]] QAction* open() const { return m_open; } ///< for the toolbar
    [[nodiscard]] QAction* save() const { return m_save; }
    void updateIcons(const QPalette& palette);
    void showRecent(const QStringList& paths);
    void showState(bool hasSamples, bool measuring); ///< no file can be opened while a sweep runs

signals:
    void openWanted();
    void recentWanted(const QString& path);
    void clearRecentWanted();
    void referenceWanted(); ///< the measurement published with pyzmq
    void historyWanted();   ///< of a folder
    void saveWanted();
    void saveAsWanted();
    void propertiesWanted();

private:
    QAction* m_open;
    QMenu* m_recent;
    QAction* m_reference;
    QAction* m_history;
    QAction* m_save;
    QAction* m_saveAs;
    QAction* m_properties;
};

} // namespace crossover
