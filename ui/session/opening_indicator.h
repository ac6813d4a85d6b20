// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace crossover {

class SessionLoader;

/// Shown in the status bar while large files are read: their names, a busy bar and a Cancel button.
class OpeningIndicator : public QWidget {
    Q_OBJECT

public:
    explicit OpeningIndicator(SessionLoader* loader, QWidget* parent = nullptr);

private:
    QLabel* m_text;
};

} // namespace crossover
