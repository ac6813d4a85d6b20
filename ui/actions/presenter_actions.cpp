// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/presenter_actions.h"

#include <QMenu>

#include "ui/widgets/new_action.h"

namespace crossover {

PresenterActions::PresenterActions(QObject* parent) : QObject(parent)
{
    m_present = newAction(this, tr("&Presenter Mode"),
                          tr("Show verdicts and charts full screen in large type; Esc leaves (F11)"),
                          {QKeySequence(Qt::Key_F11)});
    m_replay =
        newAction(this, tr("&Replay"), tr("Replay the sweep in presenter mode, faster than it was measured (F9)"),
                  {QKeySequence(Qt::Key_F9)});
    m_leave = newAction(this, tr("Leave Presenter Mode"), tr("End the replay; once more leaves presenter mode"),
                        {QKeySequence(Qt::Key_Escape)});
    m_guessFirst = newAction(this, tr("&Guess First"),
                             tr("Hide the answer in presenter mode until the audience has guessed it: click into a "
                                "chart, or type a size (Shift+F11)"));
    m_present->setCheckable(true);
    m_guessFirst->setCheckable(true);
    connect(m_present, &QAction::triggered, this, &PresenterActions::presentWanted);
    connect(m_replay, &QAction::triggered, this, &PresenterActions::replayWanted);
    connect(m_leave, &QAction::triggered, this, &PresenterActions::leaveWanted);
    connect(m_guessFirst, &QAction::triggered, this, &PresenterActions::guessFirstWanted);
    m_reveal = newKey(tr("Reveal"), tr("Show the answer, and how far off the guess is"), {QKeySequence(Qt::Key_R)},
                      [this] { emit revealWanted(); });
    m_presenterKeys = {
        newKey(tr("Next Chart"), tr("Show one chart after the other, then all of them"),
               {QKeySequence(Qt::Key_PageDown)}, [this] { emit chartStepWanted(1); }),
        newKey(tr("Previous Chart"), tr("Show the chart before, or all of them"), {QKeySequence(Qt::Key_PageUp)},
               [this] { emit chartStepWanted(-1); }),
    };
    m_replayKeys = {
        newKey(tr("Faster"), tr("Replay faster, up to 20x"), {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Up)},
               [this] { emit speedWanted(1); }),
        newKey(tr("Slower"), tr("Replay slower, down to 1x"), {QKeySequence(Qt::Key_Minus), QKeySequence(Qt::Key_Down)},
               [this] { emit speedWanted(-1); }),
        newKey(tr("Forward"), tr("Go forward by 5 % of the recording"), {QKeySequence(Qt::Key_Right)},
               [this] { emit moveWanted(0.05); }),
        newKey(tr("Back"), tr("Go back by 5 % of the recording"), {QKeySequence(Qt::Key_Left)},
               [this] { emit moveWanted(-0.05); }),
        newKey(tr("To the Beginning"), tr("Replay from the first trial"), {QKeySequence(Qt::Key_Home)},
               [this] { emit restartWanted(); }),
        newKey(tr("To the End"), tr("Show the whole recording"), {QKeySequence(Qt::Key_End)},
               [this] { emit moveWanted(1); }),
    };
    showPresenting(false);
    showReplay(false, false, false);
    showGuessing(false, false);
}

template <class Function>
QAction* PresenterActions::newKey(const QString& text, const QString& tip, const QList<QKeySequence>& keys,
                                  Function wanted)
{
    auto* action = newAction(this, text, tip, keys);
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

void PresenterActions::addTo(QMenu* menu) const
{
    menu->addAction(m_present);
    menu->addAction(m_replay);
    menu->addAction(m_guessFirst);
}

void PresenterActions::showPresenting(bool presenting)
{
    m_present->setChecked(presenting);
    m_leave->setEnabled(presenting);
    for (auto* action : m_presenterKeys)
        action->setEnabled(presenting);
    QList<QKeySequence> keys{QKeySequence(Qt::Key_F9)};
    if (presenting) keys << QKeySequence(Qt::Key_Space); // elsewhere Space presses whatever has the focus
    m_replay->setShortcuts(keys);
    keys = {QKeySequence(Qt::SHIFT | Qt::Key_F11)};
    if (presenting) keys << QKeySequence(Qt::Key_G);
    m_guessFirst->setShortcuts(keys);
}

void PresenterActions::showGuessing(bool on, bool hidesAnswer)
{
    m_guessFirst->setChecked(on);
    m_reveal->setEnabled(hidesAnswer);
}

void PresenterActions::showReplay(bool possible, bool active, bool paused)
{
    m_replay->setEnabled(possible);
    m_replay->setText(!active ? tr("&Replay") : paused ? tr("&Resume Replay") : tr("Pause &Replay"));
    for (auto* action : m_replayKeys)
        action->setEnabled(active);
}

} // namespace crossover
