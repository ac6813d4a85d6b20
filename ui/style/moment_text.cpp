// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/moment_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "ui/style/text.h"

namespace crossover {

QString momentText(const std::string& moment)
{
    const auto when = QDateTime::fromString(toQString(moment), Qt::ISODate);
    return when.isValid() ? QLocale().toString(when, QLocale::ShortFormat)
                          : QCoreApplication::translate("momentText", "an unknown date");
}

} // namespace crossover
