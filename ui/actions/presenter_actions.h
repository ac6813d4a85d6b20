// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace crossover {

/// Presenter mode, replay and guessing: entries of the View menu, and keys that work only while presenting.
class PresenterActions : public QObject {
    Q_OBJECT

public:
    explicit PresenterActions(QObject* parent = nullptr);

    void addTo(QMenu* menu) const;

    void showPresenting(bool presenting);
    /// `possible`: there are samples and no sweep runs. `active`: a replay runs.
    void showReplay(bool possible, bool active, bool paused);
    void showGuessing(bool on, bool hidesAnswer);

signals:
    void presentWanted(bool presenting);
    void replayWanted();             ///< start, pause or resume
    void leaveWanted();              ///< leave the replay if one runs, else presenter mode
    void chartStepWanted(int steps); ///< one chart after the other, and all of them
    void speedWanted(int steps);
    void moveWanted(double share); ///< of the whole recording; negative: back
    void restartWanted();
    void guessFirstWanted(bool on);
    void revealWanted(); ///< the answer that is guessed

private:
    template <class Function>
    QAction* newKey(const QString& text, const QString& tip, const QList<QKeySequence>& keys, Function wanted);

    QAction* m_present = nullptr;
    QAction* m_replay = nullptr;
    QAction* m_leave = nullptr;
    QAction* m_guessFirst = nullptr;
    QAction* m_reveal = nullptr;
    QList<QAction*> m_presenterKeys;
    QList<QAction*> m_replayKeys;
};

} // namespace crossover
