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
    , m_enlarge(newAction(this, tr("&Enlarge Chart"),
                          tr("Show one chart at full size, or all of them again (double-click)"),
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
    m_next = newAction(this, tr("&Next Combination"), tr("Show the next measured combination"),
                       {QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    m_previous = newAction(this, tr("Pre&vious Combination"), tr("Show the previous measured combination"),
                           {QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    m_menu->addActions({m_next, m_previous});
    connect(m_next, &QAction::triggered, this, [this] { emit combinationStepWanted(1); });
    connect(m_previous, &QAction::triggered, this, [this] { emit combinationStepWanted(-1); });
}

void ViewActions::createDetails()
{
    auto* menu = m_menu->addMenu(tr("De&tails"));
    menu->setToolTipsVisible(true);
    const std::array<std::pair<QString, QString>, 8> tabs{
        {{tr("&Samples"), tr("All samples, one row each")},
         {tr("S&ummary"), tr("The figures of pyzmq's notebook: highest rates, costs, penalty")},
         {tr("&Why"), tr("What each message and each byte cost, and where that says the curves meet")},
         {tr("&Distribution"), tr("Percentiles of latency at one size, for both arms")},
         {tr("&Environment"), tr("Facts about the machine and the program")},
         {tr("&Log"), tr("What happened, and when")},
         {tr("&Compare"), tr("Compare this measurement with others and see what changed")},
         {tr("C&ombinations"), tr("Every combination of transport, release and the rest at once")}}};
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
        {{ColourScheme::System, tr("As the &System"), tr("Follow the desktop: light or dark")},
         {ColourScheme::Light, tr("&Light"), tr("Dark text on a light background")},
         {ColourScheme::Dark, tr("&Dark"), tr("Light text on a dark background")}}};
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
