// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/view_actions.h"

#include <tuple>

#include <QActionGroup>
#include <QMenu>

#include "ui/widgets/new_action.h"

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
    createCombinationSteps();
    createDetails();
    createColourSchemes();
}

void ViewActions::createCombinationSteps()
{
    m_next = newAction(this, tr("&Next Combination"), tr("Show the next of several combinations that were measured"),
                       {QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    m_previous = newAction(this, tr("Pre&vious Combination"), tr("Show the combination before this one"),
                           {QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    m_menu->addActions({m_next, m_previous});
    connect(m_next, &QAction::triggered, this, [this] { emit combinationStepWanted(1); });
    connect(m_previous, &QAction::triggered, this, [this] { emit combinationStepWanted(-1); });
}

void ViewActions::createDetails()
{
    auto* menu = m_menu->addMenu(tr("De&tails"));
    menu->setToolTipsVisible(true);
    const std::array<std::pair<QString, QString>, 5> tabs{
        {{tr("&Samples"), tr("Every sample, one row each")},
         {tr("S&ummary"), tr("The figures of the notebook: highest rates, costs, penalty")},
         {tr("&Environment"), tr("The facts of the machine and the program")},
         {tr("&Log"), tr("What happened when")},
         {tr("&Compare"), tr("Other measurements beside this one, and what changed")}}};
    for (int at = 0; at < static_cast<int>(tabs.size()); ++at) {
        const auto& [title, tip] = tabs[static_cast<std::size_t>(at)];
        auto* action = newAction(this, title, tip, {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + at))});
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, at] { emit detailWanted(at); });
    }
}

void ViewActions::createColourSchemes()
{
    auto* menu = m_menu->addMenu(tr("&Colours"));
    auto* group = new QActionGroup(this);
    const std::array<std::tuple<ColourScheme, QString, QString>, 3> schemes{
        {{ColourScheme::System, tr("As the &System"), tr("Light or dark as the desktop is, also when it changes")},
         {ColourScheme::Light, tr("&Light"), tr("Dark type on light ground")},
         {ColourScheme::Dark, tr("&Dark"), tr("Light type on dark ground")}}};
    for (const auto& [scheme, title, tip] : schemes) {
        auto* action = newAction(this, title, tip);
        action->setCheckable(true);
        group->addAction(action);
        menu->addAction(action);
        m_schemes[static_cast<std::size_t>(scheme)] = action;
        connect(action, &QAction::triggered, this, [this, id = scheme] { emit colourSchemeChosen(id); });
    }
}

void ViewActions::showColourScheme(ColourScheme scheme)
{
    m_schemes[static_cast<std::size_t>(scheme)]->setChecked(true);
}

void ViewActions::showCombinations(std::size_t count)
{
    m_next->setEnabled(count > 1);
    m_previous->setEnabled(count > 1);
}

void ViewActions::showEnlarged(bool enlarged)
{
    m_enlarge->setChecked(enlarged);
}

} // namespace crossover
