// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/sweep_status.h"

#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include "core/model/units.h"
#include "ui/style/text.h"

namespace crossover {

QString progressText(const SweepProgress& progress)
{
    const bool refining = progress.phase == Phase::Refine;
    const auto left = timeLeftText(progress.secondsLeft);
    QStringList parts{refining ? SweepStatus::tr("where an answer is missing: stage %1").arg(progress.round)
                               : SweepStatus::tr("round %1/%2").arg(progress.round).arg(progress.rounds),
                      toQString(formatBytes(progress.size)),
                      (refining ? SweepStatus::tr("at most %1 left") : SweepStatus::tr("%1 left")).arg(left)};
    if (progress.repeats > 0) parts << SweepStatus::tr("%1 repeated").arg(progress.repeats);
    return parts.join(QStringLiteral(" · "));
}

int percentDone(const SweepProgress& progress)
{
    return static_cast<int>(100 * progress.share);
}

SweepStatus::SweepStatus(QWidget* parent) : QWidget(parent), m_bar(new QProgressBar(this)), m_text(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_text, 1);
    m_bar->setFixedWidth(160);
    m_bar->setAccessibleName(tr("Progress of the sweep"));
    m_bar->hide();
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("status"));
}

void SweepStatus::showProgress(const SweepProgress& progress)
{
    m_bar->setRange(0, 100);
    m_bar->setValue(percentDone(progress));
    m_bar->show();
    if (std::exchange(m_phase, progress.phase) != progress.phase) m_timeLeft.reset(); // a forecast of something else
    auto steady = progress;
    steady.secondsLeft = m_timeLeft.update(progress.elapsedSeconds, progress.secondsLeft);
    m_text->setText(progressText(steady));
    m_text->setToolTip(progress.repeats == 0
                           ? QString()
                           : tr("Trials repeated because the machine was disturbed: %1").arg(progress.repeats));
}

void SweepStatus::showText(const QString& text)
{
    m_bar->hide();
    m_text->setText(text);
    m_text->setToolTip({});
}

void SweepStatus::showStarting()
{
    m_bar->setRange(0, 100);
    m_bar->setValue(0);
    m_bar->show();
    m_timeLeft.reset();
    m_text->setText(tr("warming up"));
    m_text->setToolTip({});
}

QString SweepStatus::text() const
{
    return m_text->text();
}

} // namespace crossover
