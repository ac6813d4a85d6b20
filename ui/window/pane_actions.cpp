// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_actions.h"

#include <QMenu>

#include "ui/widgets/new_action.h"
#include "ui/window/main_panes.h"

namespace crossover {

PaneActions::PaneActions(MainPanes* panes, QMenu* menu)
    : QObject(panes)
    , m_panes(panes)
    , m_setup(newAction(this, tr("Show &Setup"), tr("Show or hide the settings of a sweep beside the charts"),
                        {QKeySequence(Qt::Key_F7)}))
    , m_details(newAction(this, tr("Show &Details"), tr("Show or hide samples, figures and facts below the charts"),
                          {QKeySequence(Qt::Key_F8)}))
{
    for (auto* action : {m_setup, m_details}) {
        action->setCheckable(true);
        menu->addAction(action);
        panes->addAction(action); // alive while the menu bar is hidden, too
    }
    connect(m_setup, &QAction::triggered, panes, &MainPanes::setSetupShown);
    connect(m_details, &QAction::triggered, panes, &MainPanes::setDetailsShown);
    connect(panes, &MainPanes::panesChanged, this, &PaneActions::showPanes);
    connect(menu, &QMenu::aboutToShow, this, &PaneActions::showPanes); // a window that grew may have unfolded them
    showPanes();
}

void PaneActions::setPresenting(bool presenting)
{
    m_setup->setDisabled(presenting);
    m_details->setDisabled(presenting);
}

void PaneActions::showPanes()
{
    m_setup->setChecked(m_panes->isSetupShown());
    m_details->setChecked(m_panes->areDetailsShown());
}

} // namespace crossover
