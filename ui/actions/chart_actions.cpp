// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/chart_actions.h"

#include <algorithm>

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include "ui/chart/chart_grid.h"
#include "ui/chart/chart_navigator.h"
#include "ui/style/text.h"

namespace crossover {

ChartActions::ChartActions(ChartGrid* grid, QObject* parent)
    : QObject(parent), m_grid(grid), m_menu(std::make_unique<QMenu>(tr("C&harts")))
{
    createNavigation();
    addSeparator();
    createSettings();
    createSpreadMenu();
    createLatencyMenu();
    createMemorySwitch();
    m_grid->addActions(m_actions);
    m_menu->addActions(m_actions);
    m_menu->setToolTipsVisible(true);
    connect(&m_grid->navigator(), &ChartNavigator::changed, this, &ChartActions::showNavigation);
    connect(m_grid, &ChartGrid::viewSettingsChanged, this, &ChartActions::showSettings);
    connect(m_grid, &ChartGrid::chartInViewChanged, this, &ChartActions::showSettings);
    showNavigation();
    showSettings();
}

ChartActions::~ChartActions() = default;

QAction* ChartActions::add(const QString& text, const QString& tip)
{
    auto* const action = new QAction(text, this);
    action->setToolTip(tip);
    m_actions.append(action);
    return action;
}

QAction* ChartActions::addSwitch(const QString& text, const QString& tip, bool ChartViewSettings::*setting)
{
    auto* const action = add(text, tip);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, setting](bool on) {
        auto settings = m_grid->viewSettings();
        settings.*setting = on;
        m_grid->setViewSettings(settings);
    });
    m_switches.emplace_back(action, setting);
    return action;
}

QAction* ChartActions::addAxisSwitch(const QString& text, const QString& tip, bool AxisKinds::*logarithmic)
{
    auto* const action = add(text, tip);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, logarithmic](bool on) {
        auto settings = m_grid->viewSettings();
        settings.axes[static_cast<std::size_t>(m_grid->chartInView())].*logarithmic = on;
        m_grid->setViewSettings(settings);
    });
    m_axisSwitches.emplace_back(action, logarithmic);
    return action;
}

void ChartActions::addSeparator()
{
    auto* const separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
}

void ChartActions::createNavigation()
{
    auto* const navigator = &m_grid->navigator();
    // The charts themselves see to these keys, which mean other things in the table and in the setup: only named here.
    m_back = add(tr("&Back\tAlt+Left"), tr("Step back through zoom history"));
    m_forward = add(tr("&Forward\tAlt+Right"), tr("Step forward through zoom history"));
    m_showAll =
        add(tr("Show &All Data\tHome"), tr("Show all data in all charts. To zoom, turn the wheel or press + and -; to "
                                           "move, drag; to select an area, drag with Shift or the right button"));
    connect(m_back, &QAction::triggered, navigator, &ChartNavigator::back);
    connect(m_forward, &QAction::triggered, navigator, &ChartNavigator::forward);
    connect(m_showAll, &QAction::triggered, navigator, &ChartNavigator::showAll);
}

void ChartActions::createSettings()
{
    addSwitch(tr("S&ingle Trials"), tr("Show every trial as a dot beside the medians; disturbed trials are hollow"),
              &ChartViewSettings::rawSamples);
    addSwitch(tr("Band&width"),
              tr("Show lines of equal bandwidth in the rate charts: bytes per second limit a curve that follows one"),
              &ChartViewSettings::bandwidth);
    addSwitch(
        tr("&Structural Sizes"),
        tr("Mark the sizes at which libzmq, malloc and the caches change their behaviour; point at a line to read why"),
        &ChartViewSettings::structuralSizes);
    addSwitch(tr("&Link Sizes"), tr("All charts show the same range of sizes"), &ChartViewSettings::linkedSizes);
    addAxisSwitch(tr("L&ogarithmic Sizes"), tr("Logarithmic or linear size axis of the current chart"),
                  &AxisKinds::logSizes);
    addAxisSwitch(tr("Lo&garithmic Values"), tr("Logarithmic or linear value axis of the current chart"),
                  &AxisKinds::logValues);
}

void ChartActions::createSpreadMenu()
{
    m_spreadMenu = std::make_unique<QMenu>(tr("Sprea&d"));
    m_spreadMenu->setToolTipsVisible(true);
    auto* const group = new QActionGroup(this);
    const std::array<std::pair<QString, QString>, 4> styles{
        {{tr("&Automatic"), tr("Bands around the curves, bars in the speedup chart")},
         {tr("&Bands"), tr("95 % confidence intervals of the medians as a band")},
         {tr("B&ars"), tr("95 % confidence interval of each median as a bar")},
         {tr("&None"), tr("Medians without confidence intervals")}}};
    for (std::size_t i = 0; i < styles.size(); ++i) {
        m_spreads[i] = m_spreadMenu->addAction(styles[i].first);
        m_spreads[i]->setToolTip(styles[i].second);
        makeChoice(m_spreads[i], group, [i](auto& settings) { settings.spread = static_cast<SpreadStyle>(i); });
    }
    m_actions.append(m_spreadMenu->menuAction());
}

void ChartActions::createLatencyMenu()
{
    m_latencyMenu = std::make_unique<QMenu>(tr("Latenc&y"));
    m_latencyMenu->setToolTipsVisible(true);
    auto* const group = new QActionGroup(this);
    for (std::size_t i = 0; i < latencyMeasures.size(); ++i) {
        const auto& measure = latencyMeasures[i];
        m_latencies[i] = m_latencyMenu->addAction(toQString(measure.title));
        m_latencies[i]->setToolTip(tr("Latency in charts and verdicts: %1").arg(toQString(measure.meaning)));
        makeChoice(m_latencies[i], group, [id = measure.id](auto& settings) { settings.latency = id; });
    }
    m_actions.append(m_latencyMenu->menuAction());
    auto* const next = add(tr("Next &Percentile"), tr("Charts and verdicts show the next percentile of latency; after "
                                                      "the last one, the median"));
    next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(next, &QAction::triggered, this, [this] {
        const auto at = std::ranges::find(m_latencies, true, &QAction::isChecked) - m_latencies.begin();
        m_latencies[static_cast<std::size_t>(at + 1) % m_latencies.size()]->trigger();
    });
}

void ChartActions::createMemorySwitch()
{
    m_memory = add(tr("Peak &Memory"), tr("Charts and verdicts show peak memory in place of CPU time"));
    m_memory->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_memory->setCheckable(true);
    connect(m_memory, &QAction::triggered, this, [this](bool memory) {
        auto settings = m_grid->viewSettings();
        settings.resource = memory ? Metric::Memory : Metric::Cpu;
        m_grid->setViewSettings(settings);
    });
}

/// One of several that exclude each other: `change` says what it makes of the settings.
template <class Change>
void ChartActions::makeChoice(QAction* action, QActionGroup* group, Change change)
{
    action->setCheckable(true);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, change] {
        auto settings = m_grid->viewSettings();
        change(settings);
        m_grid->setViewSettings(settings);
    });
}

void ChartActions::showNavigation()
{
    const auto& navigator = m_grid->navigator();
    m_back->setEnabled(navigator.canGoBack());
    m_forward->setEnabled(navigator.canGoForward());
    m_showAll->setEnabled(!navigator.showsAll());
}

void ChartActions::showSettings()
{
    const auto& settings = m_grid->viewSettings();
    for (const auto& [action, setting] : m_switches)
        action->setChecked(settings.*setting);
    m_spreads[static_cast<std::size_t>(settings.spread)]->setChecked(true);
    for (std::size_t i = 0; i < latencyMeasures.size(); ++i)
        m_latencies[i]->setChecked(latencyMeasures[i].id == settings.latency);
    m_memory->setChecked(settings.resource == Metric::Memory);
    for (const auto& [action, logarithmic] : m_axisSwitches)
        action->setChecked(settings.axes[static_cast<std::size_t>(m_grid->chartInView())].*logarithmic);
}

} // namespace crossover
