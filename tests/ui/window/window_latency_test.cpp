// SPDX-License-Identifier: GPL-3.0-or-later

// The percentile that stands for latency, from the key to everything that shows it.

#include <algorithm>

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>

#include "tests/core/model/latency_rows.h"
#include "tests/ui/recorded_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/chart/axis.h"
#include "ui/chart/chart_grid.h"
#include "ui/chart/distribution_plot.h"
#include "ui/chart/export_image.h"
#include "ui/chart/metric_chart.h"
#include "ui/compare/session_comparison.h"
#include "ui/results/distribution_view.h"
#include "ui/results/presenter_verdicts.h"
#include "ui/session/document.h"
#include "ui/widgets/message_bar.h"

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
    EXPECT_TRUE(sentence().startsWith(QStringLiteral("Latency p90: "))) << sentence().toStdString();
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

TEST_F(WindowLatency, TheDistributionIsCopiedAndExportedAsChartsAre)
{
    openLatency();
    action("Distribution")->trigger();
    action("Copy Distribution")->trigger();
    const auto copied = QGuiApplication::clipboard()->image();
    EXPECT_EQ(copied.size(), 2 * pictureSize(ChartSelection::Distribution));
    const auto& menu = m_window->findChild<DistributionPlot*>()->actions();
    EXPECT_TRUE(menu.contains(action("Copy Distribution"))) << "also where it is drawn";
    m_window->findChild<DistributionView*>()->findChild<QComboBox*>()->setCurrentIndex(0);
    action("Copy Distribution")->trigger();
    EXPECT_NE(QGuiApplication::clipboard()->image(), copied) << "of the chosen size";
    for (auto* const format : menu.last()->menu()->actions()) {
        if (format->text() == QStringLiteral("&SVG...")) format->trigger();
    }
    QFile file(saveAs(QStringLiteral("d.svg")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("Latency at 64 B"));
    m_window->document().replace(sessionOf(recordedSamples(3)));
    action("Copy Distribution")->trigger();
    EXPECT_TRUE(m_window->findChild<MessageBar*>()->text().contains(QStringLiteral("measure latency")));
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
