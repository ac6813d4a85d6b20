// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace crossover {

class MainPanes;

/// The commands that show and hide setup and details, to give more room to the charts.
class PaneActions : public QObject {
    Q_OBJECT

public:
    PaneActions(MainPanes* panes, QMenu* menu); ///< adds the commands to the menu and their keys to the panes
    void setPresenting(bool presenting);        ///< while presenting, both stay hidden

private:
    void showPanes();

    MainPanes* m_panes;
    QAction* m_setup;
    QAction* m_details;
};

} // namespace crossover
