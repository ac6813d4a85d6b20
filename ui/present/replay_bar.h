// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace crossover {

class Replay;

/// Where a replay stands, under the charts: its position, to be moved with mouse or keyboard, and which keys do what.
class ReplayBar : public QWidget {
    Q_OBJECT

public:
    explicit ReplayBar(Replay* replay, QWidget* parent = nullptr);

    void setHint(const QString& keys); ///< while nothing is replayed
    [[nodiscard]] QString text() const;

private:
    void showReplay();

    Replay* m_replay;
    QSlider* m_position;
    QLabel* m_time;
    QLabel* m_keys;
    QString m_hint;
};

} // namespace crossover
