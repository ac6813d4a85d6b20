// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/whats_this.h"

#include "tests/ui/window_fixture.h"
#include "ui/chart/chart_grid.h"
#include "ui/style/theme.h"

namespace crossover {
namespace {

using WhatsThisTest = WindowFixture;

QString sentenceWith(const QString& text, const QString& word)
{
    for (const auto& sentence : text.split(u'.')) {
        if (sentence.contains(word, Qt::CaseInsensitive)) return sentence;
    }
    return {};
}

TEST_F(WhatsThisTest, NamesTheColoursTheChartsHave)
{
    const auto* charts = open().findChild<ChartGrid*>();
    const QString text = charts->whatsThis();
    const auto theme = Theme::current(charts->palette(), charts->font());
    EXPECT_EQ(theme.mark, theme.text);
    EXPECT_TRUE(sentenceWith(text, QStringLiteral("line in the colour of the text"))
                    .contains(QStringLiteral("estimated crossover")))
        << text.toStdString();
    EXPECT_GT(theme.of(Arm::Hybrid).green(), theme.of(Arm::Hybrid).red());
    EXPECT_TRUE(sentenceWith(text, QStringLiteral("green")).contains(QStringLiteral("hybrid"))) << text.toStdString();
}

} // namespace
} // namespace crossover
