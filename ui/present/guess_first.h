// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>

namespace crossover {

class GuessBar;
class ResultsView;

/// While it is on, the answer is kept back until it is revealed: charts without crossover and threshold, no verdicts.
/// What the audience guesses is marked in the charts, and compared with the answer. GUI thread only.
class GuessFirst : public QObject {
    Q_OBJECT

public:
    GuessFirst(ResultsView* results, GuessBar* bar, QObject* parent);

    void setOn(bool on); ///< off forgets the guess
    void ask();          ///< something else is shown from now on: a guess that was compared is forgotten
    void reveal();
    [[nodiscard]] bool isOn() const { return m_on; }
    [[nodiscard]] bool hidesAnswer() const { return m_on && !m_revealed; }

signals:
    void changed(); ///< on, off, asked or revealed

private:
    void take(double size);
    void show();
    void showWords();
    [[nodiscard]] QString words() const;

    ResultsView* m_results;
    GuessBar* m_bar;
    bool m_on = false;
    bool m_revealed = false;
    std::optional<double> m_guess; // in whole bytes
};

} // namespace crossover
