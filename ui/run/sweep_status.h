// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/sweep/sweep.h"
#include "ui/run/time_left.h"

class QLabel;
class QProgressBar;

namespace crossover {

/// "round 3/12 · 4 641 B · 14 s left", and how many trials were measured again when there are any.
QString progressText(const SweepProgress& progress);

/// Whole percents of the trials of the sweep.
int percentDone(const SweepProgress& progress);

/// Progress in the status bar.
class SweepStatus : public QWidget {
    Q_OBJECT

public:
    explicit SweepStatus(QWidget* parent = nullptr);

    void showProgress(const SweepProgress& progress);
    void showText(const QString& text); ///< without a bar: no sweep runs
    void showStarting();
    [[nodiscard]] QString text() const;

private:
    QProgressBar* m_bar;
    QLabel* m_text;
    TimeLeft m_timeLeft;
    Phase m_phase = Phase::Explore;
};

} // namespace crossover
