// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QObject>

#include "ui/chart/chart_selection.h"

class QMainWindow;

namespace crossover {

class Document;
class GuessFirst;
class PresenterActions;
class Replay;
class ResultsView;
class SweepActions;

/// Presenter mode: the whole screen for verdicts and charts in large type, live or as a replay of what was measured;
/// the audience may guess the answer first. GUI thread only.
class Presenter : public QObject {
    Q_OBJECT

public:
    struct Parts {
        QMainWindow* window;
        ResultsView* results;
        const Document* document; ///< what is replayed
        QList<QWidget*> hidden;   ///< while presenting
    };

    Presenter(const Parts& parts, PresenterActions* actions);

    [[nodiscard]] bool isPresenting() const { return m_presenting; }
    [[nodiscard]] Replay* replay() const { return m_replay; }
    [[nodiscard]] bool hidesAnswer() const; ///< the audience guesses: nothing else may tell it

    void setPresenting(bool presenting);
    void setMeasuring(bool measuring); ///< a sweep's samples are shown as they come in, not replayed

signals:
    void presentingChanged(bool presenting);
    void guessingChanged(); ///< whether the answer is hidden

private:
    void connectActions();
    void setGuessing(bool guessing);
    void toggleReplay();
    void startReplay();
    void leave();
    void endReplay();
    void showReplay();
    void enlargeType(bool large);

    Parts m_parts;
    PresenterActions* m_actions;
    Replay* m_replay;
    GuessFirst* m_guess;
    Qt::WindowStates m_statesBefore;
    std::optional<ChartSelection> m_enlargedBefore;
    QList<QWidget*> m_hidden; // by us: to be shown again
    bool m_presenting = false;
    bool m_measuring = false;
};

} // namespace crossover
