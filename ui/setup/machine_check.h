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

    /// From the last check, with what speaks against the sweep in question.
    [[nodiscard]] const Environment& environment() const { return m_environment; }
    void setMeasuring(
        bool measuring); ///< no checks during a sweep: they would disturb it, and it watches the machine itself
    void setCpusTaken(std::size_t cpus); ///< by the sweep that is to be measured; 0: none is
    void look();

signals:
    void looked(const crossover::Environment& environment);

private:
    void judge();

    Environment m_machine; ///< whatever is measured
    Environment m_environment;
    MachineWatch m_watch;
    QTimer m_timer;
    std::size_t m_cpusTaken = 0;
};

} // namespace crossover
