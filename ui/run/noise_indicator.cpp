// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/noise_indicator.h"

#include <QEvent>

#include "ui/run/noise.h"
#include "ui/session/document.h"
#include "ui/style/theme.h"

namespace crossover {

namespace {

constexpr std::size_t trialsInView = 20; // about a second and a half of a default sweep

} // namespace

NoiseIndicator::NoiseIndicator(const Document* document, QWidget* parent) : QLabel(parent), m_document(document)
{
    setObjectName(QStringLiteral("noise"));
    setTextFormat(Qt::RichText);
    setContentsMargins(6, 0, 6, 0);
    connect(document, &Document::replaced, this, &NoiseIndicator::showNoise);
    connect(document, &Document::appended, this, &NoiseIndicator::showNoise);
    showNoise();
}

void NoiseIndicator::setMeasuring(bool measuring)
{
    m_measuring = measuring;
    showNoise();
}

void NoiseIndicator::showNoise()
{
    const auto& samples = m_document->samples();
    const auto noise = Noise::of(samples, m_measuring ? std::optional(trialsInView) : std::nullopt);
    setVisible(noise.trials > 0);
    if (noise.trials == 0) return;
    const auto theme = Theme::current(palette());
    const bool disturbed = noise.isDisturbed();
    const QString words = disturbed ? tr("disturbed: %1").arg(noise.reason()) : tr("quiet");
    setText(QStringLiteral("<span style='color:%1'>%2</span> %3")
                .arg((disturbed ? theme.zeroCopy : theme.fine).name(), disturbed ? tr("◆") : tr("✓"),
                     words.toHtmlEscaped()));
    setAccessibleName(tr("Machine while measuring: %1").arg(words));
    setToolTip((m_measuring ? tr("Other activity on the machine during the last %1 trials")
                            : tr("Other activity on the machine during all %1 trials"))
                   .arg(noise.trials) +
               QLatin1Char('\n') + noise.details());
}

void NoiseIndicator::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showNoise();
}

} // namespace crossover
