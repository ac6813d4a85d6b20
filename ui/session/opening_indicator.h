// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace crossover {

class SessionLoader;

/// In the status bar while large files are read: which, that it goes on, and a button to give it up.
class OpeningIndicator : public QWidget {
    Q_OBJECT

public:
    explicit OpeningIndicator(SessionLoader* loader, QWidget* parent = nullptr);

private:
    QLabel* m_text;
};

} // namespace crossover
