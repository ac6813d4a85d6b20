// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/baseline_sizes.h"

#include "core/model/size_data.h"
#include "ui/actions/compare_actions.h"
#include "ui/compare/session_comparison.h"
#include "ui/run/sweep_runner.h"
#include "ui/session/document.h"
#include "ui/setup/sweep_panel.h"

namespace crossover {

BaselineSizes::BaselineSizes(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    connect(parts.actions, &CompareActions::sizesWanted, this, &BaselineSizes::useSizes);
    connect(parts.runner, &SweepRunner::stateChanged, this, &BaselineSizes::showState);
    connect(parts.document, &Document::replaced, this, &BaselineSizes::showState);
    connect(parts.document, &Document::appended, this, &BaselineSizes::showState);
    connect(parts.sessions, &ComparedSessions::changed, this, &BaselineSizes::showState);
    showState();
}

std::span<const Sample> BaselineSizes::samples() const
{
    const auto* baseline = m_parts.sessions->baseline();
    return baseline ? baseline->session->samples : m_parts.document->samples();
}

void BaselineSizes::showState()
{
    if (m_parts.runner->isActive()) {
        m_parts.actions->showSizesState(tr("Not while a sweep runs"));
    } else if (samples().empty()) {
        m_parts.actions->showSizesState(tr("Open or add a session to compare with first"));
    } else {
        m_parts.actions->showSizesState({});
    }
}

void BaselineSizes::useSizes()
{
    const auto sizes = comparableSizes(samples());
    const auto name = m_parts.comparison->baselineName();
    if (sizes.empty()) {
        emit happened(tr("%1 has no values to compare with").arg(name));
        return;
    }
    m_parts.panel->setSizes(sizes);
    emit happened(tr("The next sweep measures the %1 sizes of %2").arg(sizes.size()).arg(name));
}

} // namespace crossover
