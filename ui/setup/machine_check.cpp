// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/machine_check.h"

#include "core/measure/environment_probe.h"

namespace crossover {

namespace {

constexpr std::chrono::seconds pauseBetweenLooks{3};

} // namespace

MachineCheck::MachineCheck(QObject* parent) : QObject(parent), m_environment(probeEnvironment())
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

void MachineCheck::look()
{
    m_environment = probeEnvironment(&m_watch);
    m_watch = MachineWatch();
    emit looked(m_environment);
}

} // namespace crossover
