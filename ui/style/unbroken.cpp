// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/unbroken.h"

#include <QRegularExpression>

namespace crossover {

namespace {

const QString noBreakSpace = QStringLiteral("\u00A0");
// A line may end after a dash even before a no-break space (UAX 14, rule LB12a), hence the word joiner.
const QString joinedDash = QStringLiteral("\u00A0–\u2060\u00A0");

} // namespace

QString unbroken(QString text)
{
    static const QRegularExpression unit(QStringLiteral("(?<=[0-9]) (?=[A-Za-zµ%])"));
    static const QRegularExpression sign(QStringLiteral("(?<=[±≈]) (?=[0-9])"));
    static const QRegularExpression dash(QStringLiteral("(?<=[0-9A-Za-z]) – (?=[0-9])"));
    return text.replace(dash, joinedDash).replace(unit, noBreakSpace).replace(sign, noBreakSpace);
}

} // namespace crossover
