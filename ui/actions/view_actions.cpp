// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/view_actions.h"

#include <utility>

#include <QActionGroup>
#include <QMenu>

#include "ui/actions/new_action.h"

namespace crossover {

ViewActions::ViewActions(QWidget* window)
    : QObject(window)
    , m_menu(new QMenu(tr("&View"), window))
    , m_enlarge(newAction(this, tr("&Enlarge Chart"), tr("Give one chart the room of all four (double-click)"),
                          {QKeySequence(Qt::CTRL | Qt::Key_M)}))
{
    m_enlarge->setCheckable(true);
    connect(m_enlarge, &QAction::triggered, this, &ViewActions::enlargeWanted);
    m_menu->addAction(m_enlarge);
    m_menu->addSeparator();
    createColourSchemes();
}

void ViewActions::createColourSchemes()
{
    auto* group = new QActionGroup(this);
    const std::array<std::pair<ColourScheme, QString>, 3> schemes{{{ColourScheme::System, tr("Colours of the &System")},
                                                                   {ColourScheme::Light, tr("&Light")},
                                                                   {ColourScheme::Dark, tr("&Dark")}}};
    for (const auto& [scheme, title] : schemes) {
        auto* action = newAction(this, title, {});
        action->setCheckable(true);
        group->addAction(action);
        m_menu->addAction(action);
        m_schemes[static_cast<std::size_t>(scheme)] = action;
        connect(action, &QAction::triggered, this, [this, id = scheme] { emit colourSchemeChosen(id); });
    }
}

void ViewActions::showColourScheme(ColourScheme scheme)
{
    m_schemes[static_cast<std::size_t>(scheme)]->setChecked(true);
}

void ViewActions::showEnlarged(bool enlarged)
{
    m_enlarge->setChecked(enlarged);
}

} // namespace crossover
