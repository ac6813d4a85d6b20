// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace crossover {

/// Where the guess of an audience is typed, and the answer is revealed.
class GuessBar : public QWidget {
    Q_OBJECT

public:
    explicit GuessBar(QWidget* parent = nullptr);

    void showGuess(const QString& size); ///< empty: none yet
    void setRevealed(bool revealed);
    [[nodiscard]] QString hint() const; ///< what is wrong with what was typed, or which key ends guessing

signals:
    void guessed(double size); ///< in bytes
    void revealWanted();

private:
    void takeTyped();

    QLineEdit* m_size;
    QPushButton* m_reveal;
    QLabel* m_hint;
};

} // namespace crossover
