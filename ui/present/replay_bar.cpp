// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/replay_bar.h"

#include <cmath>

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include "core/model/units.h"
#include "ui/present/replay.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr int sliderSteps = 1000;

QString secondsText(Replay::Seconds seconds)
{
    return ReplayBar::tr("%1 s").arg(std::floor(seconds.count()));
}

} // namespace

ReplayBar::ReplayBar(Replay* replay, QWidget* parent)
    : QWidget(parent)
    , m_replay(replay)
    , m_position(new QSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
    , m_keys(new QLabel(this))
{
    m_position->setRange(0, sliderSteps);
    m_position->setPageStep(sliderSteps / 20);
    m_position->setFocusPolicy(Qt::NoFocus); // its keys are those of the replay, wherever the focus is
    m_position->setAccessibleName(tr("Position in the recording"));
    m_position->setToolTip(tr("Position of the replay; drag to move it"));
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    m_time->setObjectName(QStringLiteral("replayTime"));
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_position, 1);
    layout->addWidget(m_time);
    layout->addStretch(0);
    layout->addWidget(m_keys);
    connect(m_position, &QSlider::valueChanged, this,
            [this](int value) { m_replay->seek(m_replay->duration() * value / sliderSteps); });
    connect(replay, &Replay::changed, this, &ReplayBar::showReplay);
    showReplay();
}

void ReplayBar::setHint(const QString& keys)
{
    m_hint = keys;
    showReplay();
}

QString ReplayBar::text() const
{
    return m_time->text();
}

void ReplayBar::showReplay()
{
    const bool active = m_replay->isActive();
    m_position->setVisible(active);
    m_time->setVisible(active);
    m_keys->setText(active ? tr("Space pause · + − speed · ← → move · Esc end") : m_hint);
    if (!active) return;
    const double duration = m_replay->duration().count();
    const QSignalBlocker blocker(m_position);
    m_position->setValue(duration > 0
                             ? static_cast<int>(std::lround(sliderSteps * m_replay->position().count() / duration))
                             : sliderSteps);
    m_time->setText(tr("%1 of %2").arg(secondsText(m_replay->position()), secondsText(m_replay->duration())));
}

} // namespace crossover
