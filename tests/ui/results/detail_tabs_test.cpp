// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/detail_tabs.h"

#include <QPlainTextEdit>
#include <gtest/gtest.h>

#include "ui/session/document.h"

namespace crossover {
namespace {

TEST(DetailTabs, LogTellsTheDayOnceAndTheTimeOfEveryEvent)
{
    const Document document;
    DetailTabs tabs(&document);
    const QDate monday(2026, 11, 23);
    tabs.logAt({monday, QTime(23, 59, 58)}, QStringLiteral("Sweep started"));
    tabs.logAt({monday, QTime(23, 59, 59)}, QStringLiteral("Paused"));
    tabs.logAt({monday.addDays(1), QTime(0, 0, 7)}, QStringLiteral("Resumed"));
    EXPECT_EQ(tabs.findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("2026-11-23\n"
                                                                               "23:59:58  Sweep started\n"
                                                                               "23:59:59  Paused\n"
                                                                               "2026-11-24\n"
                                                                               "00:00:07  Resumed"));
}

} // namespace
} // namespace crossover
