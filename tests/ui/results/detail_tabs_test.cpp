// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/detail_tabs.h"

#include <QPlainTextEdit>
#include <gtest/gtest.h>

#include "ui/session/document.h"
#include "ui/widgets/fact_table.h"

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

QString valueOf(const DetailTabs& tabs, const QString& figure)
{
    for (const auto* table : tabs.findChildren<FactTable*>()) {
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->text() == figure) return table->item(row, 1)->text();
        }
    }
    return QStringLiteral("no such figure");
}

TEST(DetailTabs, SummaryShowsAPenaltyOnlyWhereItIsKnown)
{
    const Document document;
    DetailTabs tabs(&document);
    Summary summary;
    summary.smallSize = 16;
    const auto shown = [&](const Estimate& penalty) {
        summary.penaltyNs = penalty;
        tabs.setSummary(summary);
        return valueOf(tabs, QStringLiteral("Penalty of a zero-copy send of 16 B"));
    };
    EXPECT_EQ(shown({85, Bounds{70, 100}}), QStringLiteral("85 ns (70 to 100 ns)"));
    EXPECT_EQ(shown({10, Bounds{-20, 40}}), QStringLiteral("not measurable here (-20 to 40 ns)"));
    EXPECT_EQ(shown({-372, Bounds{-400, -300}}), QStringLiteral("none: it takes 370 ns (300 to 400 ns) less"));
    EXPECT_EQ(shown({85, {}}), QStringLiteral("too few trials"));
    summary.zeroCopyLowUs = 0.2;
    summary.zeroCopyHighUs = 2.3;
    tabs.setSummary(summary);
    EXPECT_EQ(valueOf(tabs, QStringLiteral("One zero-copy send")), QStringLiteral("200 ns to 2.3 µs"));
}

} // namespace
} // namespace crossover
