// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/machine_check.h"

#include <utility>

#include "core/measure/environment_probe.h"

namespace crossover {

namespace {

constexpr std::chrono::seconds pauseBetweenLooks{3};

} // namespace

MachineCheck::MachineCheck(QObject* parent) : QObject(parent), m_machine(probeEnvironment()), m_environment(m_machine)
{
    m_timer.setInterval(pauseBetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &MachineCheck::look);
    m_timer.start();
}

void MachineCheck::setMeasuring(bool measuring)
{
    if (measuring) {
        m_timer.stop();
        return;
    }
    m_watch = MachineWatch();
    m_timer.start();
}

void MachineCheck::setCpusTaken(std::size_t cpus)
{
    if (std::exchange(m_cpusTaken, cpus) == cpus) return;
    judge();
}

void MachineCheck::look()
{
    m_machine = probeEnvironment(&m_watch);
    m_watch = MachineWatch();
    judge();
}

void MachineCheck::judge()
{
    m_environment = cautionedFor(m_cpusTaken, m_machine);
    emit looked(m_environment);
}

} // namespace crossover
