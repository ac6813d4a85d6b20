// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/sweep_actions.h"

#include <QGuiApplication>
#include <QPalette>

#include "ui/style/icons.h"
#include "ui/widgets/new_action.h"

namespace crossover {

SweepActions::SweepActions(QObject* parent)
    : QObject(parent)
    , m_start(newAction(this, tr("&Start"), {}, {QKeySequence(Qt::CTRL | Qt::Key_R), QKeySequence(Qt::Key_F5)}))
    , m_more(newAction(this, tr("Measure &More"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}))
    , m_pause(newAction(this, tr("&Pause"), {}, {QKeySequence(Qt::CTRL | Qt::Key_P)}))
    , m_stop(newAction(this, tr("S&top"), tr("End the sweep and keep all samples so far (Esc)")))
{
    m_pause->setCheckable(true);
    connect(m_start, &QAction::triggered, this, &SweepActions::startWanted);
    connect(m_more, &QAction::triggered, this, &SweepActions::moreWanted);
    connect(m_pause, &QAction::triggered, this, &SweepActions::pauseWanted);
    connect(m_stop, &QAction::triggered, this, &SweepActions::stopWanted);
    setEscapeStops(true);
    showState(SweepState::Idle, {});
}

void SweepActions::showState(SweepState state, const QString& problem)
{
    using State = SweepState;
    const bool paused = state == State::Paused;
    m_start->setEnabled(state == State::Idle && problem.isEmpty());
    m_start->setToolTip(problem.isEmpty() ? tr("Measure with this setup (Ctrl+R)") : problem);
    m_pause->setEnabled(state == State::Running || paused);
    m_pause->setChecked(paused);
    m_pause->setText(paused ? tr("&Resume") : tr("&Pause"));
    m_pause->setToolTip(paused ? tr("Continue with the next trial (Ctrl+P)")
                               : tr("Pause after the current trial (Ctrl+P)"));
    m_pause->setIcon(iconOf(paused ? Symbol::Start : Symbol::Pause, QGuiApplication::palette()));
    m_stop->setEnabled(state == State::Running || paused);
}

void SweepActions::showMore(const QString& problem)
{
    m_more->setEnabled(problem.isEmpty());
    m_more->setToolTip(
        problem.isEmpty()
            ? tr("Go on with what is shown, where an answer is missing, for the same time again (Ctrl+Shift+R)")
            : problem);
}

void SweepActions::setEscapeStops(bool stops)
{
    QList<QKeySequence> keys{QKeySequence(Qt::CTRL | Qt::Key_Period)};
    if (stops) keys.prepend(QKeySequence(Qt::Key_Escape));
    m_stop->setShortcuts(keys);
}

void SweepActions::updateIcons(const QPalette& palette)
{
    m_start->setIcon(iconOf(Symbol::Start, palette));
    m_pause->setIcon(iconOf(m_pause->isChecked() ? Symbol::Start : Symbol::Pause, palette));
    m_more->setIcon(iconOf(Symbol::More, palette));
    m_stop->setIcon(iconOf(Symbol::Stop, palette));
}

} // namespace crossover
