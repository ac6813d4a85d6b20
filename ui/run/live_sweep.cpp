// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/live_sweep.h"

#include "core/measure/allowed_cores.h"
#include "core/model/units.h"
#include "core/report/refine_words.h"
#include "core/report/stranger_words.h"
#include "core/report/title.h"
#include "core/store/session.h"
#include "core/sweep/recording.h"
#include "core/sweep/worker_source.h"
#include "ui/run/noise.h"
#include "ui/run/sweep_runner.h"
#include "ui/session/data_folder.h"
#include "ui/session/document.h"
#include "ui/style/plan_text.h"
#include "ui/style/text.h"

namespace crossover {

LiveSweep::LiveSweep(Document* document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_journal(journalFolder())
    , m_runner(std::make_unique<SweepRunner>(m_journal))
{
    connect(m_runner.get(), &SweepRunner::samplesArrived, this, &LiveSweep::receive);
    connect(m_runner.get(), &SweepRunner::ended, this, &LiveSweep::finish);
    connect(m_runner.get(), &SweepRunner::introducedTo, this, &LiveSweep::keepIntroduced);
    connect(m_runner.get(), &SweepRunner::journalFailed, this, [this](const Error& error) {
        emit failed(tr("The journal of this sweep is incomplete: %1").arg(toQString(error.message)));
    });
    connect(m_runner.get(), &SweepRunner::strangersTurnedAway, this,
            [this](quint64 attempts) { emit happened(toQString(strangersSentence(attempts))); });
    connect(m_runner.get(), &SweepRunner::nothingToCheck, this,
            [this] { emit happened(tr("No threshold is recommended, so there is nothing to check")); });
    connect(m_runner.get(), &SweepRunner::stagesPlanned, this, [this](const std::vector<std::string>& sentences) {
        for (const auto& sentence : sentences)
            emit happened(tr("Next: %1").arg(toQString(sentence)));
    });
    connect(m_runner.get(), &SweepRunner::checkStarted, this, [this](const SweepConfig& config) {
        const auto size = toQString(formatSize(static_cast<double>(*config.threshold)));
        emit happened(tr("Checking the threshold %1: %2").arg(size, planText(config)));
    });
}

LiveSweep::~LiveSweep() = default;

void LiveSweep::begin(const SweepConfig& config, const Environment& environment)
{
    if (m_runner->isActive()) return;
    Session session;
    session.measured = presentMoment();
    session.config = config;
    session.environment = environment;
    m_document->replace(std::move(session));
    emit happened(tr("Sweep started: %1, seed %2").arg(planText(config)).arg(config.seed));
    emit begun(config);
    m_runner->allow(config);
    m_progress = {};
    m_runner->start(m_document->session());
}

QString LiveSweep::whyNotMore(const Environment& environment) const
{
    if (m_runner->isActive()) return tr("A sweep is running already");
    if (m_document->isEmpty()) return tr("There is nothing to measure further yet");
    const auto reason = whyNotExtend(m_document->session(), environment, m_runner->allowed());
    if (!reason) return {};
    return tr("This session cannot be measured further: %1. Start a new sweep instead.").arg(toQString(*reason));
}

void LiveSweep::measureMore(const Environment& environment)
{
    if (const auto reason = whyNotMore(environment); !reason.isEmpty()) {
        emit failed(reason);
        return;
    }
    auto session = m_document->session();
    emit happened(tr("Measuring more, where an answer is missing"));
    emit goingOn();
    m_progress = {};
    session.config->refine = true;
    session.config->cores = allowedCores();
    m_runner->start(std::move(session));
}

bool LiveSweep::mayRun() const
{
    return m_document->config() && m_runner->mayRun(*m_document->config());
}

void LiveSweep::check()
{
    if (m_runner->isActive() || !mayRun()) return;
    emit goingOn();
    m_progress = {};
    auto session = m_document->session();
    session.config->cores = allowedCores(); // those of today: the document may have been opened
    m_runner->start(std::move(session), SweepRunner::Task::Check);
}

void LiveSweep::pause(bool paused)
{
    if (paused) {
        m_runner->pause();
    } else {
        m_runner->resume();
    }
    emit happened(paused ? tr("Paused") : tr("Resumed"));
}

/// Of a sweep that goes on, the document has this already.
void LiveSweep::keepIntroduced(const SweepConfig& config, const Environment& environment)
{
    if (!m_document->isEmpty() || (config.sender.isThread() && config.receiver.isThread())) return;
    m_document->setSetup(config, environment);
    for (const auto& fact : environment.facts) {
        if (fact.name != senderFact && fact.name != receiverFact) continue;
        emit happened(QStringLiteral("%1: %2").arg(toQString(fact.name), toQString(fact.value)));
    }
}

void LiveSweep::receive(const std::vector<Sample>& samples, const SweepProgress& progress)
{
    const bool refining = progress.phase == Phase::Refine;
    if (refining && m_progress.phase != Phase::Refine) {
        emit happened(tr("All sizes are measured; now the sizes where an answer is missing"));
    }
    m_progress = progress;
    m_document->append(samples);
    emit progressed(progress);
}

void LiveSweep::finish(const std::optional<Error>& error)
{
    m_document->setEnd(m_runner->end());
    const auto rows = samplesText(m_document->samples().size());
    QString outcome = tr("Finished: %1 in %2").arg(rows, toQString(formatSeconds(m_progress.elapsedSeconds)));
    if (error && error->kind == Error::Kind::Stopped) outcome = tr("Stopped: %1 kept").arg(rows);
    if (error && error->kind != Error::Kind::Stopped) {
        outcome = tr("Ended early: %1 kept").arg(rows);
        emit failed(tr("The sweep ended early: %1. All samples so far are kept.").arg(toQString(error->message)));
    }
    for (const auto& outcome : m_runner->refined())
        emit happened(toQString(titled(outcome.group, outcome.metric, refineSentence(outcome))));
    emit happened(outcome);
    const auto noise = Noise::of(m_document->samples());
    if (noise.trials > 0) emit happened(noise.summary());
    emit ended(outcome);
}

} // namespace crossover
