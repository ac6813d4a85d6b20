// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/presenter_actions.h"

#include <QMenu>

#include "ui/widgets/new_action.h"

namespace crossover {

PresenterActions::PresenterActions(QObject* parent)
    : QObject(parent)
    , m_present(newAction(this, tr("&Presenter Mode"),
                          tr("Show verdicts and charts full screen in large type; Esc leaves (F11)"),
                          {QKeySequence(Qt::Key_F11)}))
    , m_replay(newAction(this, tr("&Replay"),
                         tr("Replay the sweep in presenter mode, faster than it was measured (F9)"),
                         {QKeySequence(Qt::Key_F9)}))
    , m_leave(newAction(this, tr("Leave Presenter Mode"), tr("End the replay; once more leaves presenter mode"),
                        {QKeySequence(Qt::Key_Escape)}))
{
    m_present->setCheckable(true);
    connect(m_present, &QAction::triggered, this, &PresenterActions::presentWanted);
    connect(m_replay, &QAction::triggered, this, &PresenterActions::replayWanted);
    connect(m_leave, &QAction::triggered, this, &PresenterActions::leaveWanted);
    addKey(tr("Faster"), tr("Replay faster, up to 20x"), {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Up)},
           [this] { emit speedWanted(1); });
    addKey(tr("Slower"), tr("Replay slower, down to 1x"), {QKeySequence(Qt::Key_Minus), QKeySequence(Qt::Key_Down)},
           [this] { emit speedWanted(-1); });
    addKey(tr("Forward"), tr("Go forward by 5 % of the recording"), {QKeySequence(Qt::Key_Right)},
           [this] { emit moveWanted(0.05); });
    addKey(tr("Back"), tr("Go back by 5 % of the recording"), {QKeySequence(Qt::Key_Left)},
           [this] { emit moveWanted(-0.05); });
    addKey(tr("To the Beginning"), tr("Replay from the first trial"), {QKeySequence(Qt::Key_Home)},
           [this] { emit restartWanted(); });
    addKey(tr("To the End"), tr("Show the whole recording"), {QKeySequence(Qt::Key_End)},
           [this] { emit moveWanted(1); });
    showPresenting(false);
    showReplay(false, false, false);
}

template <class Function>
QAction* PresenterActions::addKey(const QString& text, const QString& tip, const QList<QKeySequence>& keys,
                                  Function wanted)
{
    auto* action = newAction(this, text, tip, keys);
    connect(action, &QAction::triggered, this, wanted);
    m_replayKeys << action;
    return action;
}

void PresenterActions::addTo(QMenu* menu) const
{
    menu->addAction(m_present);
    menu->addAction(m_replay);
}

void PresenterActions::showPresenting(bool presenting)
{
    m_present->setChecked(presenting);
    m_leave->setEnabled(presenting);
    QList<QKeySequence> keys{QKeySequence(Qt::Key_F9)};
    if (presenting) keys << QKeySequence(Qt::Key_Space); // elsewhere Space presses whatever has the focus
    m_replay->setShortcuts(keys);
}

void PresenterActions::showReplay(bool possible, bool active, bool paused)
{
    m_replay->setEnabled(possible);
    m_replay->setText(!active ? tr("&Replay") : paused ? tr("&Resume Replay") : tr("Pause &Replay"));
    for (auto* action : m_replayKeys)
        action->setEnabled(active);
}

} // namespace crossover
