// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/window_actions.h"

#include <QComboBox>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include "ui/actions/chart_actions.h"
#include "ui/actions/compare_actions.h"
#include "ui/actions/export_actions.h"
#include "ui/actions/file_actions.h"
#include "ui/actions/help_actions.h"
#include "ui/actions/presenter_actions.h"
#include "ui/actions/preset_chooser.h"
#include "ui/actions/sweep_actions.h"
#include "ui/actions/view_actions.h"
#include "ui/widgets/new_action.h"

namespace crossover {

WindowActions::WindowActions(QMainWindow* window)
    : QObject(window)
    , m_window(window)
    , m_files(new FileActions(window))
    , m_sweep(new SweepActions(this))
    , m_presets(new PresetChooser(window))
    , m_exports(new ExportActions(window))
    , m_compare(new CompareActions(window))
    , m_view(new ViewActions(window))
    , m_presenter(new PresenterActions(this))
    , m_help(new HelpActions(window))
    , m_copyVerdicts(newAction(this, tr("&Copy Verdicts"), tr("Copy the verdict sentences to the clipboard"),
                               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}))
{
    connect(m_copyVerdicts, &QAction::triggered, this, &WindowActions::copyVerdictsWanted);
    createMenus();
    createToolBar();
    keepShortcutsAlive();
    updateIcons();
    showHasSamples(false);
}

void WindowActions::createMenus()
{
    auto* file = m_window->menuBar()->addMenu(tr("&File"));
    m_files->addTo(file);
    file->addMenu(m_exports->menu());
    file->addSeparator();
    auto* quit = newAction(this, tr("&Quit"), tr("Close the window; asks first if a sweep is running"),
                           {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    file->addAction(quit);
    connect(quit, &QAction::triggered, m_window, &QWidget::close);

    auto* sweep = m_window->menuBar()->addMenu(tr("&Sweep"));
    sweep->addActions(m_sweep->actions());
    sweep->addSeparator();
    sweep->addMenu(m_presets->menu());
    sweep->addSeparator();
    sweep->addAction(m_copyVerdicts);

    m_window->menuBar()->addMenu(m_compare->menu());

    m_view->menu()->addSeparator();
    m_presenter->addTo(m_view->menu());
    m_window->menuBar()->addMenu(m_view->menu());

    m_window->menuBar()->addMenu(m_help->menu());
}

void WindowActions::createToolBar()
{
    auto* bar = m_window->addToolBar(tr("Sweep"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu); // it would offer to hide the only toolbar
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions(m_sweep->actions());
    bar->addSeparator();
    auto* label = new QLabel(tr("&Preset"));
    label->setMargin(4);
    label->setBuddy(m_presets->box());
    bar->addWidget(label);
    bar->addWidget(m_presets->box());
    bar->addSeparator();
    bar->addActions({m_files->open(), m_files->save()});
    bar->addWidget(m_exports->button());
    bar->addWidget(m_compare->button());
}

/// A command's keys are dead while every bar it stands in is hidden: the window itself has them all.
void WindowActions::keepShortcutsAlive()
{
    for (auto* action : m_window->findChildren<QAction*>()) {
        if (!action->shortcut().isEmpty()) m_window->addAction(action);
    }
}

void WindowActions::setCharts(ChartGrid* charts)
{
    // They come first in the context menu of a chart.
    charts->addAction(m_view->enlarge());
    charts->addActions(m_exports->actionsFor(ExportActions::Pictured::ChartInView));
    auto* const separator = new QAction(charts);
    separator->setSeparator(true);
    charts->addAction(separator);
    auto* const actions = new ChartActions(charts, this);
    m_view->menu()->addSeparator();
    m_view->menu()->addMenu(actions->menu());
    m_compare->setCharts(charts);
}

void WindowActions::showHasSamples(bool hasSamples)
{
    m_exports->setEnabled(hasSamples);
    m_copyVerdicts->setEnabled(hasSamples);
}

void WindowActions::updateIcons()
{
    const auto palette = m_window->palette();
    m_sweep->updateIcons(palette);
    m_files->updateIcons(palette);
    m_exports->updateIcons(palette);
    m_compare->updateIcons(palette);
}

} // namespace crossover
