// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_actions.h"

#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QStyleOptionToolButton>
#include <QToolBar>
#include <QToolButton>

#include "ui/icons.h"
#include "ui/text.h"

namespace crossover {

namespace {

/// Opens a menu, without the style's own arrow, which is a speck in the corner: the text has one that can be seen.
class MenuButton final : public QToolButton {
protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    }
};

} // namespace

WindowActions::WindowActions(QMainWindow* window) : QObject(window), m_window(window)
{
    createSweepActions();
    createExportMenu();
    createMenus();
    createToolBar();
    updateIcons();
    showState(SweepRunner::State::Idle, {});
    showHasSamples(false);
}

QAction* WindowActions::addAction(const QString& text, const QString& tip)
{
    auto* action = new QAction(text, this);
    action->setToolTip(tip);
    return action;
}

void WindowActions::createSweepActions()
{
    m_start = addAction(tr("&Start"), {});
    m_start->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_R), QKeySequence(Qt::Key_F5)});
    connect(m_start, &QAction::triggered, this, &WindowActions::startWanted);
    m_pause = addAction(tr("&Pause"), {});
    m_pause->setCheckable(true);
    m_pause->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    connect(m_pause, &QAction::triggered, this, &WindowActions::pauseWanted);
    m_stop = addAction(tr("S&top"), tr("End the sweep; what was measured stays (Esc)"));
    m_stop->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(m_stop, &QAction::triggered, this, &WindowActions::stopWanted);
    m_copyVerdicts = addAction(tr("&Copy Verdicts"), tr("Put the verdict sentences on the clipboard"));
    m_copyVerdicts->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_copyVerdicts, &QAction::triggered, this, &WindowActions::copyVerdictsWanted);
}

void WindowActions::createExportMenu()
{
    m_exportMenu = new QMenu(tr("&Export"), m_window);
    m_exportMenu->setToolTipsVisible(true);
    createChartExports(tr("&Chart in View as PNG"), false);
    createChartExports(tr("&All Four Charts as PNG"), true);
    m_exportMenu->addSeparator();
    auto* samples = addAction(tr("&Samples as CSV..."), tr("Every sample, one row each; pandas reads it as it is"));
    samples->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_exportMenu->addAction(samples);
    connect(samples, &QAction::triggered, this, &WindowActions::samplesExportWanted);
}

void WindowActions::createChartExports(const QString& title, bool allCharts)
{
    auto* menu = m_exportMenu->addMenu(title);
    for (const int scale : {1, 2, 3}) {
        auto* action = addAction(tr("&%1x...").arg(scale), tr("Pixels for each point: %1").arg(scale));
        if (allCharts && scale == 2) action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
        menu->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, allCharts, scale] { emit chartExportWanted(allCharts, scale); });
    }
}

void WindowActions::createMenus()
{
    auto* file = m_window->menuBar()->addMenu(tr("&File"));
    file->addMenu(m_exportMenu);
    file->addSeparator();
    auto* quit = addAction(tr("&Quit"), {});
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    file->addAction(quit);
    connect(quit, &QAction::triggered, m_window, &QWidget::close);

    auto* sweep = m_window->menuBar()->addMenu(tr("&Sweep"));
    sweep->addActions({m_start, m_pause, m_stop});
    sweep->addSeparator();
    createPresetMenu(sweep);
    sweep->addSeparator();
    sweep->addAction(m_copyVerdicts);

    createViewMenu();

    auto* help = m_window->menuBar()->addMenu(tr("&Help"));
    auto* about = addAction(tr("&About ZeroMQ Crossover"), {});
    help->addAction(about);
    connect(about, &QAction::triggered, this, &WindowActions::aboutWanted);
}

void WindowActions::createPresetMenu(QMenu* sweepMenu)
{
    m_presetMenu = sweepMenu->addMenu(tr("P&reset"));
    m_presetMenu->setToolTipsVisible(true);
    auto* group = new QActionGroup(this);
    for (const auto& row : presets) {
        auto* action = addAction(toQString(row.title), toQString(row.meaning));
        connect(action, &QAction::triggered, this, [this, id = row.id] { emit presetChosen(id); });
        m_presetActions[static_cast<std::size_t>(row.id)] = action;
    }
    m_presetActions.back() = addAction(tr("Custom"), tr("The effort was edited in the setup"));
    m_presetActions.back()->setEnabled(false);
    for (auto* action : m_presetActions) {
        action->setCheckable(true);
        group->addAction(action);
        m_presetMenu->addAction(action);
    }
}

void WindowActions::createViewMenu()
{
    auto* view = m_viewMenu = m_window->menuBar()->addMenu(tr("&View"));
    view->setToolTipsVisible(true);
    m_enlarge = addAction(tr("&Enlarge Chart"), tr("Give one chart the room of all four (double-click)"));
    m_enlarge->setCheckable(true);
    m_enlarge->setShortcut(QKeySequence(Qt::Key_F11));
    connect(m_enlarge, &QAction::triggered, this, &WindowActions::enlargeWanted);
    view->addAction(m_enlarge);
    view->addSeparator();
    auto* group = new QActionGroup(this);
    const std::array<std::pair<ColourScheme, QString>, 3> schemes{{{ColourScheme::System, tr("Colours of the &System")},
                                                                   {ColourScheme::Light, tr("&Light")},
                                                                   {ColourScheme::Dark, tr("&Dark")}}};
    for (const auto& [scheme, title] : schemes) {
        auto* action = addAction(title, {});
        action->setCheckable(true);
        group->addAction(action);
        view->addAction(action);
        m_schemeActions[static_cast<std::size_t>(scheme)] = action;
        connect(action, &QAction::triggered, this, [this, id = scheme] { emit colourSchemeChosen(id); });
    }
}

void WindowActions::createToolBar()
{
    auto* bar = m_window->addToolBar(tr("Sweep"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu); // it would offer to hide the only toolbar
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions({m_start, m_pause, m_stop});
    bar->addSeparator();
    auto* label = new QLabel(tr("&Preset"));
    label->setMargin(4);
    bar->addWidget(label);
    label->setBuddy(createPresetBox());
    bar->addWidget(m_presetBox);
    bar->addSeparator();
    bar->addWidget(createExportButton());
}

QWidget* WindowActions::createPresetBox()
{
    m_presetBox = new QComboBox;
    m_presetBox->setObjectName(QStringLiteral("preset"));
    m_presetBox->setAccessibleName(tr("Preset"));
    m_presetBox->setToolTip(tr("How much to measure: sizes, rounds and times"));
    for (const auto* action : m_presetActions) {
        m_presetBox->addItem(action->text());
        m_presetBox->setItemData(m_presetBox->count() - 1, action->toolTip(), Qt::ToolTipRole);
    }
    // Custom is a state to be shown, not one to be chosen.
    qobject_cast<QStandardItemModel*>(m_presetBox->model())->item(m_presetBox->count() - 1)->setEnabled(false);
    connect(m_presetBox, &QComboBox::activated, this, [this](int index) {
        if (index < static_cast<int>(presets.size())) emit presetChosen(presets[static_cast<std::size_t>(index)].id);
    });
    return m_presetBox;
}

QWidget* WindowActions::createExportButton()
{
    m_exportButton = new MenuButton;
    m_exportButton->setObjectName(QStringLiteral("export"));
    m_exportButton->setText(tr("Export ▾"));
    m_exportButton->setAccessibleName(tr("Export"));
    m_exportButton->setMenu(m_exportMenu);
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
    m_exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return m_exportButton;
}

void WindowActions::showState(SweepRunner::State state, const QString& problem)
{
    using State = SweepRunner::State;
    const bool idle = state == State::Idle;
    m_start->setEnabled(idle && problem.isEmpty());
    m_start->setToolTip(problem.isEmpty() ? tr("Measure what the setup says (Ctrl+R)") : problem);
    m_pause->setEnabled(state == State::Running || state == State::Paused);
    m_pause->setChecked(state == State::Paused);
    m_pause->setText(state == State::Paused ? tr("&Resume") : tr("&Pause"));
    m_pause->setToolTip(state == State::Paused ? tr("Go on with the next trial (Ctrl+P)")
                                               : tr("Wait after the trial under way (Ctrl+P)"));
    m_pause->setIcon(iconOf(state == State::Paused ? Symbol::Start : Symbol::Pause, m_window->palette()));
    m_stop->setEnabled(state == State::Running || state == State::Paused);
    m_presetBox->setEnabled(idle);
    m_presetMenu->setEnabled(idle);
}

void WindowActions::showPreset(std::optional<Preset> preset)
{
    const auto index = preset ? static_cast<std::size_t>(*preset) : presets.size();
    m_presetBox->setCurrentIndex(static_cast<int>(index));
    m_presetActions[index]->setChecked(true);
}

void WindowActions::showColourScheme(ColourScheme scheme)
{
    m_schemeActions[static_cast<std::size_t>(scheme)]->setChecked(true);
}

void WindowActions::showEnlarged(bool enlarged)
{
    m_enlarge->setChecked(enlarged);
}

void WindowActions::showHasSamples(bool hasSamples)
{
    m_exportMenu->menuAction()->setEnabled(hasSamples);
    // A menu that is off still has shortcuts inside it.
    for (auto* action : m_exportMenu->actions())
        action->setEnabled(hasSamples);
    m_exportButton->setEnabled(hasSamples);
    m_exportButton->setToolTip(hasSamples ? tr("Charts as pictures, samples as a table")
                                          : tr("There is nothing to export yet"));
    m_copyVerdicts->setEnabled(hasSamples);
}

void WindowActions::updateIcons()
{
    const auto palette = m_window->palette();
    m_start->setIcon(iconOf(Symbol::Start, palette));
    m_pause->setIcon(iconOf(m_pause->isChecked() ? Symbol::Start : Symbol::Pause, palette));
    m_stop->setIcon(iconOf(Symbol::Stop, palette));
    m_exportButton->setIcon(iconOf(Symbol::Export, palette));
}

} // namespace crossover
