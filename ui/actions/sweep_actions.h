// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include "core/sweep/sweep_state.h"

class QAction;
class QPalette;

namespace crossover {

/// Start, Measure More, Pause and Stop. Each emits a signal; the window carries it out.
class SweepActions : public QObject {
    Q_OBJECT

public:
    explicit SweepActions(QObject* parent = nullptr);

    [[nodiscard]] QList<QAction*> actions() const { return {m_start, m_more, m_pause, m_stop}; }

    /// `problem`: why a sweep cannot start, or empty.
    void showState(SweepState state, const QString& problem);
    /// `problem`: why what is shown cannot be measured further, or empty.
    void showMore(const QString& problem);
    void setEscapeStops(bool stops); ///< off where Escape has another meaning
    void updateIcons(const QPalette& palette);

signals:
    void startWanted();
    void moreWanted();
    void pauseWanted(bool paused);
    void stopWanted();

private:
    QAction* m_start;
    QAction* m_more;
    QAction* m_pause;
    QAction* m_stop;
};

} // namespace crossover
