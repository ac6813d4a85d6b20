// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep_control.h"

#include "core/model/units.h"
#include "ui/document.h"
#include "ui/noise.h"
#include "ui/plan_text.h"
#include "ui/sweep_runner.h"
#include "ui/text.h"

namespace crossover {

SweepControl::SweepControl(Document* document, QObject* parent)
    : QObject(parent), m_document(document), m_runner(new SweepRunner(this))
{
    connect(m_runner, &SweepRunner::samplesArrived, this, &SweepControl::receive);
    connect(m_runner, &SweepRunner::ended, this, &SweepControl::finish);
}

void SweepControl::begin(const SweepConfig& config, const Environment& environment)
{
    if (m_runner->isActive()) return;
    m_progress = {};
    m_document->replace({{}, config, environment, {}});
    emit happened(tr("Sweep started: %1, seed %2").arg(planText(config)).arg(config.seed));
    emit begun(config);
    m_runner->start(config);
}

void SweepControl::pause(bool paused)
{
    if (paused) {
        m_runner->pause();
    } else {
        m_runner->resume();
    }
    emit happened(paused ? tr("Paused") : tr("Resumed"));
}

void SweepControl::receive(const std::vector<Sample>& samples, const SweepProgress& progress)
{
    const bool confirming = progress.phase == Phase::Confirm;
    if (confirming && m_progress.phase != Phase::Confirm) {
        emit happened(tr("All sizes are explored; fresh rounds around each crossover follow"));
    } else if (!confirming && progress.round != m_progress.round) {
        emit happened(tr("Round %1 of %2").arg(progress.round).arg(progress.rounds));
    }
    m_progress = progress;
    m_document->append(samples);
    emit progressed(progress);
}

void SweepControl::finish(const std::optional<Error>& error)
{
    const auto rows = samplesText(m_document->samples().size());
    QString outcome = tr("Finished: %1 in %2").arg(rows, toQString(formatSeconds(m_progress.elapsedSeconds)));
    if (error && error->kind == Error::Kind::Stopped) outcome = tr("Stopped: %1 kept").arg(rows);
    if (error && error->kind != Error::Kind::Stopped) {
        outcome = tr("Ended early: %1 kept").arg(rows);
        emit failed(
            tr("The sweep ended early: %1. What was measured until then is kept.").arg(toQString(error->message)));
    }
    for (const auto& confirmed : m_runner->confirmed())
        emit happened(toQString(confirmed.sentence));
    emit happened(outcome);
    const auto noise = Noise::of(m_document->samples());
    if (noise.trials > 0) emit happened(noise.summary());
    emit ended(outcome);
}

} // namespace crossover
