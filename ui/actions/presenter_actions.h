// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace crossover {

/// Presenter mode and replay: entries of the View menu, and keys that mean something only while presenting.
class PresenterActions : public QObject {
    Q_OBJECT

public:
    explicit PresenterActions(QObject* parent = nullptr);

    void addTo(QMenu* menu) const;

    void showPresenting(bool presenting);
    /// `possible`: there are samples at rest. `active`: they are being replayed.
    void showReplay(bool possible, bool active, bool paused);

signals:
    void presentWanted(bool presenting);
    void replayWanted(); ///< start, pause or go on
    void leaveWanted();  ///< the replay, if there is one, else presenter mode
    void speedWanted(int steps);
    void moveWanted(double share); ///< of the whole recording, to either side
    void restartWanted();

private:
    template <class Function>
    QAction* addKey(const QString& text, const QString& tip, const QList<QKeySequence>& keys, Function wanted);

    QAction* m_present;
    QAction* m_replay;
    QAction* m_leave;
    QList<QAction*> m_replayKeys;
};

} // namespace crossover
