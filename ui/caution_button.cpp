// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caution_button.h"

#include "ui/text.h"

namespace crossover {

CautionButton::CautionButton(QWidget* parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setObjectName(QStringLiteral("cautions"));
    setEnvironment({});
}

void CautionButton::setEnvironment(const Environment& environment)
{
    QStringList cautions;
    for (const auto& caution : environment.cautions)
        cautions << toSentence(caution);
    setText(cautions.isEmpty() ? tr("✓ no cautions") : tr("⚠ cautions: %1").arg(cautions.size()));
    setToolTip(cautions.isEmpty() ? tr("Nothing known speaks against measuring on this machine now")
                                  : cautions.join(QLatin1Char('\n')));
}

} // namespace crossover
