// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace crossover {

/// A bar across the window that says what went wrong and what to do. It stays until the user closes it or the next
/// sweep starts, and blocks nothing.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showProblem(const QString& sentence);
    void clear();
    [[nodiscard]] QString text() const;

private:
    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace crossover
