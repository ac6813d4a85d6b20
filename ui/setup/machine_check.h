// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "core/measure/machine_watch.h"
#include "core/model/environment.h"

namespace crossover {

/// Checks every few seconds whether the machine is fit for measuring, while no sweep runs.
class MachineCheck : public QObject {
    Q_OBJECT

public:
    explicit MachineCheck(QObject* parent = nullptr);

    [[nodiscard]] const Environment& environment() const { return m_environment; } ///< from the last check
    void setMeasuring(
        bool measuring); ///< no checks during a sweep: they would disturb it, and it watches the machine itself
    void look();

signals:
    void looked(const crossover::Environment& environment);

private:
    Environment m_environment;
    MachineWatch m_watch;
    QTimer m_timer;
};

} // namespace crossover
