// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "core/measure/machine_watch.h"
#include "core/model/environment.h"

namespace crossover {

/// Looks every few seconds whether the machine is fit to measure on, while nothing is measured.
class MachineCheck : public QObject {
    Q_OBJECT

public:
    explicit MachineCheck(QObject* parent = nullptr);

    [[nodiscard]] const Environment& environment() const { return m_environment; } ///< as of the last look
    void setMeasuring(bool measuring); ///< a sweep is not to be disturbed by looking, and watches for itself
    void look();

signals:
    void looked(const crossover::Environment& environment);

private:
    Environment m_environment;
    MachineWatch m_watch;
    QTimer m_timer;
};

} // namespace crossover
