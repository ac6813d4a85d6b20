// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/caution_line.h"

#include "ui/style/text.h"

namespace crossover {

CautionLine::CautionLine(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("cautions"));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setContentsMargins(9, 2, 9, 6);
    hide();
}

void CautionLine::setEnvironment(const Environment& environment)
{
    QStringList cautions;
    for (const auto& caution : environment.cautions)
        cautions << toSentence(caution);
    setVisible(!cautions.isEmpty());
    if (cautions.isEmpty()) return;
    // The first is the worst; the rest are in the tooltip and under Environment.
    const auto rest = cautions.size() - 1;
    setText(QStringLiteral("⚠ ") + cautions.first() + (rest > 0 ? tr(" (and %1 more)").arg(rest) : QString()));
    setToolTip(cautions.join(QLatin1Char('\n')));
}

} // namespace crossover
