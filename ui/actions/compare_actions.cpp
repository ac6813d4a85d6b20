// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/compare_actions.h"

#include <QActionGroup>

#include "ui/chart/chart_grid.h"
#include "ui/style/icons.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/new_action.h"

namespace crossover {

CompareActions::CompareActions(QWidget* window)
    : QObject(window), m_menu(new QMenu(tr("Compare"), window)), m_button(new MenuButton(tr("Compare"), m_menu, window))
{
    m_menu->setToolTipsVisible(true);
    m_button->setObjectName(QStringLiteral("compare"));
    m_button->setToolTip(tr("Compare this measurement with others"));
    const auto add = [this](const QString& text, const QString& tip, const QList<QKeySequence>& keys, auto wanted) {
        auto* action = newAction(this, text, tip, keys);
        m_menu->addAction(action);
        connect(action, &QAction::triggered, this, wanted);
    };
    m_keep = newAction(this, tr("&Keep as Baseline"),
                       tr("Keep the curves of this measurement in the charts, to compare the next one with them"),
                       {QKeySequence(Qt::CTRL | Qt::Key_B)});
    m_menu->addAction(m_keep);
    connect(m_keep, &QAction::triggered, this, &CompareActions::keepWanted);
    showHasSamples(false);
    add(tr("&Add Files..."), tr("Show the curves of sessions or tables in the same charts"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, &CompareActions::addWanted);
    add(tr("Add &pyzmq 17 Reference"), tr("Show the curves of the measurement published with pyzmq in the same charts"),
        {}, &CompareActions::addReferenceWanted);
    add(tr("&Show Sessions and Changes"), tr("Show the sessions, the baseline and what changed"), {},
        &CompareActions::showWanted);
    m_sizes = newAction(this, tr("&Use Sizes of Baseline"), {});
    m_menu->addAction(m_sizes);
    connect(m_sizes, &QAction::triggered, this, &CompareActions::sizesWanted);
    showSizesState({});
    m_menu->addSeparator();
    createSpeedups();
}

void CompareActions::showHasSamples(bool has)
{
    m_keep->setEnabled(has);
}

void CompareActions::createSpeedups()
{
    auto* group = new QActionGroup(this);
    const std::array<std::pair<QString, QString>, 3> speedups{
        {{tr("Speedup of &Zero-Copy over Copying"), tr("In the speedup chart, compare zero-copy with copying")},
         {tr("Speedup of &Copying over the Baseline"),
          tr("In the speedup chart, compare each session with the baseline (add a session first)")},
         {tr("Speedup of Zero-Copy over the &Baseline"),
          tr("In the speedup chart, compare each session with the baseline (add a session first)")}}};
    for (std::size_t i = 0; i < speedups.size(); ++i) {
        auto* action = newAction(this, speedups[i].first, speedups[i].second);
        action->setCheckable(true);
        group->addAction(action);
        m_menu->addAction(action);
        m_speedups[i] = action;
        connect(action, &QAction::triggered, this, [this, i] { chooseSpeedupOf(static_cast<SpeedupOf>(i)); });
    }
    showSpeedupOf(SpeedupOf::Arms);
}

void CompareActions::setCharts(ChartGrid* charts)
{
    m_charts = charts;
    connect(charts, &ChartGrid::viewSettingsChanged, this,
            [this] { showSpeedupOf(m_charts->viewSettings().speedupOf); });
}

void CompareActions::chooseSpeedupOf(SpeedupOf of)
{
    if (!m_charts) return;
    auto settings = m_charts->viewSettings();
    settings.speedupOf = of;
    m_charts->setViewSettings(settings);
}

void CompareActions::showSpeedupOf(SpeedupOf of)
{
    m_speedups[static_cast<std::size_t>(of)]->setChecked(true);
}

void CompareActions::showSizesState(const QString& problem)
{
    m_sizes->setEnabled(problem.isEmpty());
    m_sizes->setToolTip(
        problem.isEmpty() ? tr("Let the next sweep measure the sizes of the baseline, to compare with it at every size")
                          : problem);
}

void CompareActions::updateIcons(const QPalette& palette)
{
    m_button->setIcon(iconOf(Symbol::Compare, palette));
}

} // namespace crossover
