// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/verdict_cards.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <gtest/gtest.h>

#include "ui/style/elided_text.h"

namespace crossover {
namespace {

MetricAnalysis analysisOf(Metric metric, const char* headline, const char* sentence)
{
    MetricAnalysis analysis;
    analysis.metric = metric;
    analysis.verdict.headline = headline;
    analysis.verdict.sentence = sentence;
    return analysis;
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
    const std::vector analyses{analysisOf(Metric::Latency, "no difference", "Latency: no difference above 5 %."),
                               analysisOf(Metric::Throughput, "5.2 KiB [4.1 – 6.3]", "Throughput: zero-copy pays.")};
    view.setAnalyses(analyses, {}, false);
    EXPECT_EQ(view.card(Metric::Throughput)->headline(), QString::fromUtf8("5.2 KiB [4.1 – 6.3]"));
    EXPECT_EQ(view.card(Metric::Latency)->headline(), "No difference");
    EXPECT_EQ(view.card(Metric::SendRate)->headline(), "Not measured");
}

TEST(VerdictCards, CarriesTheWholeSentenceForPointersAndScreenReaders)
{
    VerdictCards view;
    view.setAnalyses(std::vector{analysisOf(Metric::Latency, "none", "Latency: no difference above 5 %.")}, {}, true);
    const auto* card = view.card(Metric::Latency);
    EXPECT_EQ(card->toolTip(), "Latency: no difference above 5 %.");
    EXPECT_EQ(card->accessibleDescription(), "Latency: no difference above 5 %.");
    EXPECT_TRUE(card->accessibleName().contains(QStringLiteral("Latency")));
}

TEST(VerdictCards, SaysTheMetricOnce)
{
    VerdictCards view;
    view.setAnalyses(std::vector{analysisOf(Metric::SendRate, "48 B", "Send rate: zero-copy pays from 48 B.")}, {},
                     false);
    const auto* card = view.card(Metric::SendRate);
    EXPECT_EQ(card->findChildren<ElidedText*>().last()->text(), "Zero-copy pays from 48 B.");
    EXPECT_EQ(card->sentence(), "Send rate: zero-copy pays from 48 B.") << "to be quoted, it is whole";
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
    EXPECT_LT(heightAt(1'200, false), 2 * line) << "one line";
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
    const std::string lengthy(2'000, 'x');
    view.setAnalyses(std::vector{analysisOf(Metric::Latency, lengthy.c_str(), lengthy.c_str())}, {}, true);
    EXPECT_EQ(view.sizeHint().height(), before);
}

TEST(VerdictCards, CopiesSentencesToQuote)
{
    VerdictCards view;
    view.setAnalyses(std::vector{analysisOf(Metric::SendRate, "48 B", "Send rate: zero-copy pays from 48 B.")}, {},
                     false);
    view.copySentences();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Send rate: zero-copy pays from 48 B.")));
}

} // namespace
} // namespace crossover
