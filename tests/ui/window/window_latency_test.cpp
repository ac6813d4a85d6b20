// SPDX-License-Identifier: GPL-3.0-or-later

// The percentile that stands for latency, from the key to everything that shows it.

#include <QClipboard>
#include <QGuiApplication>

#include "tests/core/model/latency_rows.h"
#include "tests/ui/recorded_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/chart/axis.h"
#include "ui/chart/chart_grid.h"
#include "ui/chart/metric_chart.h"
#include "ui/compare/session_comparison.h"
#include "ui/results/presenter_verdicts.h"
#include "ui/session/document.h"

namespace crossover {
namespace {

class WindowLatency : public WindowFixture {
protected:
    MainWindow& openLatency()
    {
        open().document().replace(sessionOf(latencyRows(12, 100)));
        return *m_window;
    }

    ChartGrid& charts() { return *m_window->findChild<ChartGrid*>(); }
    QString sentence() { return verdicts().card(Metric::Latency)->sentence(); }
};

TEST_F(WindowLatency, CardChartBannerAndReportShowTheChosenPercentile)
{
    openLatency();
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("Latency: ")));
    action("Next Percentile")->trigger();
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("Latency p90: send zero-copy from"))) << sentence().toStdString();
    EXPECT_EQ(charts().chart(Metric::Latency).axis().texts().title, "Latency p90");
    EXPECT_NE(m_window->findChild<PresenterVerdicts*>()->headline(Metric::Latency), QString::fromUtf8("–"));
    action("Copy Verdicts")->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Latency p90: ")));
    action("Copy Report")->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Latency p90: ")));
    charts().setEnlarged(ChartSelection::Latency);
    action("PNG 1x...")->trigger();
    const auto* const name = m_window->findChild<QFileDialog*>()->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    EXPECT_TRUE(name->text().endsWith(QStringLiteral("-latency-p90.png"))) << name->text().toStdString();
}

TEST_F(WindowLatency, ACardSaysWhyThereIsNoPercentile)
{
    openLatency();
    for (int i = 0; i < 3; ++i)
        action("Next Percentile")->trigger();
    EXPECT_EQ(verdicts().card(Metric::Latency)->headline(), "Too few round trips");
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("Latency p99.9 needs 5000 round trips")));
    action("Next Percentile")->trigger();
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("Latency: "))) << "the median again";
}

TEST_F(WindowLatency, AKeptRunIsComparedByIt)
{
    openLatency();
    action("Keep as Baseline")->trigger();
    const auto has = [this](Metric metric) {
        const auto& all = m_window->findChild<SessionComparison*>()->all();
        return !all.empty() && std::ranges::any_of(all.front().changes, [&](const MetricChange& change) {
            return change.metric() == metric;
        });
    };
    EXPECT_TRUE(has(Metric::Latency));
    EXPECT_FALSE(has(Metric::LatencyP90));
    action("Next Percentile")->trigger();
    EXPECT_TRUE(has(Metric::LatencyP90));
    const auto& curves = charts().data().changeCurves;
    EXPECT_TRUE(std::ranges::any_of(curves, [](const auto& curve) { return curve.metric == Metric::LatencyP90; }));
}

TEST_F(WindowLatency, TheNextWindowShowsItAgain)
{
    openLatency();
    action("Next Percentile")->trigger();
    m_window.reset();
    openLatency();
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("Latency p90: ")));
}

} // namespace
} // namespace crossover
