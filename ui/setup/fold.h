// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace crossover {

/// Settings that rarely need a change: a button that shows and hides them, hidden at first.
class Fold : public QWidget {
    Q_OBJECT

public:
    Fold(const QString& title, const QString& meaning, QWidget* settings, QWidget* parent = nullptr);

    void unfold();

private:
    void showSettings(bool shown);

    QToolButton* m_button;
    QWidget* m_settings;
};

} // namespace crossover
