// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace crossover {

class MainPanes;

/// The commands that give the room of setup and details to the charts, and back.
class PaneActions : public QObject {
    Q_OBJECT

public:
    PaneActions(MainPanes* panes, QMenu* menu); ///< adds them to the menu, and their keys to the panes
    void setPresenting(bool presenting);        ///< then both are hidden, and stay so

private:
    void showPanes();

    MainPanes* m_panes;
    QAction* m_setup;
    QAction* m_details;
};

} // namespace crossover
