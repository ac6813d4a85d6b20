// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/verdict_cards.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <gtest/gtest.h>

#include "tests/core/analyze/curves.h"
#include "tests/core/model/latency_rows.h"
#include "ui/style/elided_text.h"

namespace crossover {
namespace {

MetricAnalysis analysisOf(Metric metric, std::vector<Sample> samples)
{
    auto analysis = curves::analysed(samples);
    analysis.metric = metric;
    return analysis;
}

MetricAnalysis alike(Metric metric)
{
    return analysisOf(metric, curves::rows({{64, 0}, {256, 0}}));
}

MetricAnalysis crossing(Metric metric)
{
    return analysisOf(metric, curves::rows({{256, -0.3}, {1024, -0.3}, {4096, 0.3}, {16'384, 0.3}}));
}

/// The label above the headline of a card.
QString titleOf(const VerdictCard& card)
{
    return card.findChild<ElidedText*>()->text();
}

TEST(VerdictCards, InvitesUntilThereIsSomethingToJudge)
{
    VerdictCards view;
    view.setInvitation(QStringLiteral("Start measures ..."));
    EXPECT_TRUE(view.card(Metric::Latency)->isHidden() || !view.card(Metric::Latency)->isVisibleTo(&view));
    view.setAnalyses({}, {}, false);
    EXPECT_TRUE(view.card(Metric::Latency)->isVisibleTo(&view));
    view.showInvitation();
    EXPECT_FALSE(view.card(Metric::Latency)->isVisibleTo(&view));
}

TEST(VerdictCards, GivesEachMetricItsVerdict)
{
    VerdictCards view;
    view.setAnalyses(std::vector{alike(Metric::Latency), crossing(Metric::Throughput)}, {}, false);
    EXPECT_EQ(view.card(Metric::Throughput)->headline(), "Send zero-copy from 2 KiB");
    EXPECT_EQ(view.card(Metric::Latency)->headline(), "Keep copying");
    EXPECT_EQ(view.card(Metric::SendRate)->headline(), "Not measured");
    EXPECT_TRUE(view.card(Metric::SendRate)->isHidden()) << "it takes no room";
    EXPECT_FALSE(view.card(Metric::Latency)->isHidden());
}

TEST(VerdictCards, InOneLineTheTitleStandsBesideTheHeadline)
{
    VerdictCard card(usualMetrics.front());
    card.setAnalysis(crossing(Metric::Throughput), false);
    card.setRoom({true, 1, 0});
    card.resize(470, 30);
    card.show();
    QCoreApplication::processEvents();
    const auto texts = card.findChildren<ElidedText*>();
    EXPECT_GE(texts[0]->width(), texts[0]->fontMetrics().horizontalAdvance(texts[0]->text()));
    EXPECT_LT(texts[0]->geometry().right(), texts[1]->geometry().left());
    EXPECT_GT(texts[1]->width(), 300) << "the rest belongs to the headline";
}

TEST(VerdictCards, InOneLineTheTitleIsWhole)
{
    for (const auto& metric : metrics) {
        VerdictCard card(metric);
        card.setAnalysis(crossing(metric.id), false);
        card.setRoom({true, 1, 0});
        card.resize(470, 30);
        card.show();
        QCoreApplication::processEvents();
        auto& title = *card.findChild<ElidedText*>();
        const QSize size = title.size();
        const QImage shown = title.grab().toImage();
        title.setMinimumWidth(0);
        title.resize(2 * size.width(), size.height());
        EXPECT_EQ(title.grab(QRect(QPoint(), size)).toImage(), shown) << metric.name;
    }
}

TEST(VerdictCards, CarriesTheWholeSentenceForPointersAndScreenReaders)
{
    VerdictCards view;
    view.setAnalyses(std::vector{alike(Metric::Latency)}, {}, true);
    const auto* card = view.card(Metric::Latency);
    const auto* const sentence =
        "Latency: keep copying. Copying and zero-copy differ by at most 3 % at every size from 64 to 256 B.";
    EXPECT_EQ(card->toolTip(), sentence);
    EXPECT_EQ(card->accessibleDescription(), sentence);
    EXPECT_TRUE(card->accessibleName().contains(QStringLiteral("Latency")));
}

TEST(VerdictCards, CpuTimeIsCheaperAndInOldFilesNotMeasured)
{
    VerdictCards view;
    const auto plain = curves::rows({{256, -0.3}, {1024, -0.3}, {4096, 0.3}, {16'384, 0.3}});
    view.setAnalyses(analyzeAll(plain), {}, false);
    EXPECT_EQ(view.card(Metric::Cpu)->headline(), "Not measured");
    view.setAnalyses(analyzeAll(curves::withCpu(plain, {{256, 0.3}, {1024, 0.3}, {4096, 0.3}, {16'384, 0.3}})), {},
                     false);
    EXPECT_EQ(view.card(Metric::Cpu)->headline(), "Send zero-copy from 256 B");
}

TEST(VerdictCards, PeakMemoryStandsForCpuTimeOrSaysWhyNot)
{
    const std::vector<curves::Point> points{{64, 0.3}, {256, 0.3}, {1024, 0.3}};
    const auto samples = curves::withMemory(curves::withCpu(curves::rows(points), points), points);
    AnalysisOptions options;
    options.requested = {Metric::Memory};
    VerdictCards view;
    view.setInPlaceOf(Metric::Cpu, Metric::Memory);
    view.setAnalyses(analyzeAll(samples, options), {}, false);
    const auto* card = view.card(Metric::Cpu);
    EXPECT_TRUE(
        card->sentence().startsWith(QStringLiteral("Peak memory: send zero-copy from 64 B. Zero-copy saves 26 %")))
        << card->sentence().toStdString();
    view.setInPlaceOf(Metric::Cpu, Metric::Memory, QStringLiteral("Because."));
    view.setAnalyses(analyzeAll(curves::withCpu(curves::rows(points), points), options), {}, false);
    EXPECT_EQ(card->headline(), "Not measured");
    EXPECT_EQ(card->sentence(), "Because.");
}

TEST(VerdictCards, APercentileStandsForLatencyOrSaysWhyNot)
{
    const auto samples = latencyRows(12, 100);
    AnalysisOptions options;
    options.requested = {Metric::LatencyP90};
    VerdictCards view;
    const auto* card = view.card(Metric::Latency);
    view.setInPlaceOf(Metric::Latency, Metric::LatencyP90);
    view.setAnalyses(analyzeAll(samples, options), {}, false);
    EXPECT_TRUE(card->sentence().startsWith(QStringLiteral("Latency p90: "))) << card->sentence().toStdString();
    EXPECT_TRUE(card->accessibleName().startsWith(QStringLiteral("Latency p90: ")));
    view.setInPlaceOf(Metric::Latency, Metric::LatencyP999, QStringLiteral("Because."));
    view.setAnalyses(analyzeAll(samples, options), {}, false);
    EXPECT_EQ(card->headline(), "Too few round trips");
    EXPECT_EQ(card->sentence(), "Because.");
    EXPECT_FALSE(card->isHidden());
    view.setAnalyses(std::vector{alike(Metric::Throughput)}, {}, false);
    EXPECT_EQ(card->headline(), "Not measured") << "not even the median";
    view.setInPlaceOf(Metric::Latency, Metric::Latency);
    view.setAnalyses(analyzeAll(samples), {}, false);
    EXPECT_TRUE(card->sentence().startsWith(QStringLiteral("Latency: ")));
}

TEST(VerdictCards, SaysTheMetricOnce)
{
    VerdictCards view;
    view.setAnalyses(std::vector{crossing(Metric::SendRate)}, {}, false);
    const auto* card = view.card(Metric::SendRate);
    EXPECT_TRUE(
        card->findChildren<ElidedText*>().last()->text().startsWith(QStringLiteral("Zero-copy loses 26 % at 256 B")));
    EXPECT_TRUE(card->sentence().startsWith(QStringLiteral("Send rate: send zero-copy from 2 KiB. Zero-copy loses")))
        << "to be quoted, it is whole";
}

TEST(VerdictCards, ShowsTheCheckOfAThreshold)
{
    VerdictCards view;
    view.showSentences(true);
    view.resize(900, 200);
    const auto checked = analysisOf(Metric::Throughput, curves::checked(4096));
    view.setAnalyses(std::vector{checked}, {}, false);
    const auto* card = view.card(Metric::Throughput);
    EXPECT_EQ(titleOf(*card), QString::fromUtf8("Throughput · 4 KiB checked: holds"));
    EXPECT_TRUE(card->sentence().contains(QStringLiteral(" The threshold of 4 KiB holds: ")));
    EXPECT_TRUE(card->toolTip().contains(QStringLiteral(" The threshold of 4 KiB holds: ")));
}

TEST(VerdictCards, WarnsWhereTheMachineWasDisturbed)
{
    VerdictCards view;
    auto analysis = crossing(Metric::Throughput);
    analysis.disturbed = 0.24;
    view.setAnalyses(std::vector{analysis}, {}, false);
    EXPECT_EQ(titleOf(*view.card(Metric::Throughput)), "Throughput");
    analysis.disturbed = 0.38;
    view.setAnalyses(std::vector{analysis}, {}, false);
    view.showSentences(true);
    view.resize(900, 200);
    EXPECT_EQ(titleOf(*view.card(Metric::Throughput)),
              QString::fromUtf8("Throughput · ⚠ 38 % of the trials disturbed"));
    view.showSentences(false);
    view.resize(1600, 200);
    EXPECT_EQ(titleOf(*view.card(Metric::Throughput)), QString::fromUtf8("Throughput ⚠")) << "one line";
    view.setAnalyses({}, {}, false);
    EXPECT_EQ(titleOf(*view.card(Metric::Throughput)), "Throughput");
}

TEST(VerdictCards, AFlatWindowGetsFlatCards)
{
    VerdictCards view;
    view.setAnalyses({}, {}, false);
    view.show();
    const auto heightAt = [&view](int width, bool sentences) {
        view.showSentences(sentences);
        view.resize(width, 200);
        QCoreApplication::sendPostedEvents();
        return view.card(Metric::Latency)->sizeHint().height();
    };
    const int line = view.fontMetrics().lineSpacing();
    EXPECT_LT(heightAt(1'600, false), 2 * line) << "one line";
    EXPECT_LT(heightAt(580, false), 4 * line + 8) << "a title and two lines of headline";
    EXPECT_GT(heightAt(1'200, true), 4 * line);
}

TEST(VerdictCards, KeepsItsHeightWhateverTheSentences)
{
    VerdictCards view;
    view.showSentences(true);
    view.resize(900, 200);
    view.setAnalyses({}, {}, true);
    const int before = view.sizeHint().height();
    std::vector<curves::Point> zigzag;
    for (unsigned i = 0; i < 40; ++i)
        zigzag.push_back({100 + i, i % 2 == 0 ? 0.3 : -0.3, 0.01, 40});
    const auto lengthy = analysisOf(Metric::Latency, curves::rows(zigzag));
    view.setAnalyses(std::vector{lengthy}, {}, true);
    EXPECT_GT(view.card(Metric::Latency)->sentence().size(), 500);
    EXPECT_EQ(view.sizeHint().height(), before);
}

TEST(VerdictCards, CopiesSentencesToQuote)
{
    VerdictCards view;
    view.setAnalyses(std::vector{crossing(Metric::SendRate)}, {}, false);
    view.copySentences();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Send rate: send zero-copy from 2 KiB.")));
}

} // namespace
} // namespace crossover
