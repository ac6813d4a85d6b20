// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/recommendation_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include "tests/core/analyze/curves.h"
#include "ui/style/elided_text.h"

namespace crossover {
namespace {

const Origin origin{"Some CPU, 2 cores, Linux 6.1", "measured 2026-11-22", "ZeroMQ Crossover 0.1.0"};

std::vector<MetricAnalysis> crossing()
{
    return {curves::analysed(curves::rows({{256, -0.3}, {1024, -0.3}, {4096, 0.3}, {16'384, 0.3}}))};
}

QPushButton* button(const RecommendationBar& bar, const char* text)
{
    for (auto* each : bar.findChildren<QPushButton*>()) {
        if (each->text().remove(QLatin1Char('&')) == QLatin1String(text)) return each;
    }
    return nullptr;
}

TEST(RecommendationBar, CopiesLinesToPaste)
{
    RecommendationBar bar;
    bar.setAnalyses(crossing(), origin);
    EXPECT_EQ(bar.threshold(), 2048U);
    EXPECT_EQ(bar.findChild<QLabel*>(QStringLiteral("threshold"))->text(), QStringLiteral("Threshold 2 KiB"));
    EXPECT_EQ(bar.text().toStdString(),
              "Throughput: send zero-copy from 2 KiB: any threshold from 1.88 to 2 KiB costs at most 3 % at any size "
              "tested. The usual threshold of 64 KiB (pyzmq's default) would make messages of 4 KiB 35 % slower.");
    EXPECT_EQ(bar.findChild<ElidedText*>()->text(), bar.text());
    button(bar, "Copy for C++")->click();
    const auto copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(QStringLiteral("constexpr std::size_t zeroCopyThreshold = 2048;")));
    EXPECT_TRUE(copied.contains(QStringLiteral("Some CPU, 2 cores, Linux 6.1; measured 2026-11-22")));
    EXPECT_FALSE(button(bar, "Copy for pyzmq")->isEnabled());
    EXPECT_TRUE(bar.linesFor(PasteTarget::Pyzmq).isEmpty());
}

TEST(RecommendationBar, SaysWhereCpuTimeSpeaksAgainstIt)
{
    RecommendationBar bar;
    const auto plain = curves::rows({{256, -0.3}, {1024, -0.3}, {4096, 0.3}, {16'384, 0.3}});
    bar.setAnalyses(analyzeAll(curves::withCpu(plain, {{256, -0.3}, {1024, 0.3}, {4096, 0.3}, {16'384, 0.3}})), origin);
    EXPECT_EQ(bar.threshold(), 2048U);
    EXPECT_TRUE(bar.text().endsWith(QStringLiteral("By the sender's CPU time, zero-copy is cheaper already at 1 KiB.")))
        << bar.text().toStdString();
}

TEST(RecommendationBar, CopiesForPyzmqWherePyzmqSent)
{
    RecommendationBar bar;
    auto analyses = crossing();
    for (auto& analysis : analyses) {
        analysis.group.release.reset();
        analysis.group.sender = Who::named("pyzmq").value();
    }
    bar.setAnalyses(analyses, origin);
    EXPECT_FALSE(button(bar, "Copy for C++")->isEnabled());
    button(bar, "Copy for pyzmq")->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("zmq.COPY_THRESHOLD = 2048")));
}

TEST(RecommendationBar, TheNumberStandsOnTheFirstLineOfItsText)
{
    RecommendationBar bar;
    bar.resize(900, bar.sizeHint().height());
    const auto* const number = bar.findChild<QLabel*>(QStringLiteral("threshold"));
    const auto* const text = bar.findChild<ElidedText*>();
    for (const int lines : {1, 2}) {
        bar.setSentenceLines(lines);
        bar.resize(900, bar.sizeHint().height());
        bar.layout()->activate();
        EXPECT_NEAR(number->y(), text->y(), 2) << lines;
    }
}

TEST(RecommendationBar, SaysWhyThereIsNone)
{
    RecommendationBar bar;
    bar.setCheckable(true);
    bar.setAnalyses(std::vector{curves::analysed(curves::rows({{256, -0.3}, {1024, -0.3}}))}, origin);
    EXPECT_EQ(bar.text(),
              QStringLiteral("Throughput: keep copying: it is faster up to 1 KiB, the largest size tested."));
    EXPECT_FALSE(bar.threshold());
    EXPECT_TRUE(bar.linesFor(PasteTarget::Cpp).isEmpty());
    for (const auto* each : bar.findChildren<QPushButton*>())
        EXPECT_FALSE(each->isEnabled()) << each->text().toStdString();
    bar.setAnalyses({}, origin);
    EXPECT_TRUE(bar.text().isEmpty());
}

TEST(RecommendationBar, ChecksOnlyWhereItWasMeasured)
{
    RecommendationBar bar;
    QSignalSpy wanted(&bar, &RecommendationBar::checkWanted);
    bar.setAnalyses(crossing(), origin);
    auto* check = button(bar, "Check It");
    EXPECT_FALSE(check->isEnabled());
    bar.setCheckable(true);
    ASSERT_TRUE(check->isEnabled());
    check->click();
    EXPECT_EQ(wanted.count(), 1);
}

TEST(RecommendationBar, TellsWhatACheckShowed)
{
    RecommendationBar bar;
    auto samples = curves::rows({{256, -0.3}, {1024, -0.3}, {4096, 0.3}, {16'384, 0.3}});
    const auto check = curves::checked(4096);
    samples.insert(samples.end(), check.begin(), check.end());
    bar.setAnalyses(std::vector{curves::analysed(samples)}, origin);
    EXPECT_TRUE(bar.text().startsWith(QStringLiteral("Throughput: the threshold of 4 KiB holds: ")))
        << "it comes first";
    EXPECT_TRUE(bar.text().contains(QStringLiteral(" Send zero-copy from 2 KiB: any threshold from ")));
    EXPECT_TRUE(bar.toolTip().contains(QStringLiteral("the threshold of 4 KiB holds: ")));
}

} // namespace
} // namespace crossover
