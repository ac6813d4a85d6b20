// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/layers.h"

#include <algorithm>

#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <gtest/gtest.h>

#include "tests/core/model/latency_rows.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/chart_grid.h"
#include "ui/chart/metric_chart.h"
#include "ui/chart/speedup_chart.h"
#include "ui/compare/combination_model.h"
#include "ui/compare/combination_view.h"
#include "ui/compare/session_comparison.h"
#include "ui/session/document.h"

namespace crossover {
namespace {

const Combination sharedIpc{Transport::Ipc, Wait::Block, Release::Shared};
const Combination pooledIpc{Transport::Ipc, Wait::Block, Release::Pooled};
const Combination pooledTcp{Transport::Tcp, Wait::Block, Release::Pooled};

std::vector<Sample> sampled(const Combination& combination)
{
    auto samples = charttest::sweepData(9).samples;
    for (auto& sample : samples)
        static_cast<Combination&>(sample.group) = combination;
    return samples;
}

Session sessionOf(const char* title, const std::vector<Combination>& combinations)
{
    Session made;
    made.title = title;
    for (const auto& combination : combinations) {
        const auto samples = sampled(combination);
        made.samples.insert(made.samples.end(), samples.begin(), samples.end());
    }
    return made;
}

class LayersTest : public testing::Test {
protected:
    LayersTest() { document.replace(sessionOf("here", {sharedIpc, pooledIpc})); }

    QStringList names()
    {
        QStringList all;
        for (const auto& overlay : layers.overlaysBeside(sharedIpc))
            all << overlay.name;
        return all;
    }

    Document document;
    ComparedSessions sessions;
    SessionComparison comparison{&document, &sessions};
    Layers& layers = *comparison.layers();
};

TEST_F(LayersTest, LieOverTheOneInViewAndSayInWhatTheyDiffer)
{
    QSignalSpy changed(&comparison, &SessionComparison::changed);
    EXPECT_TRUE(layers.add({nullptr, pooledIpc}));
    EXPECT_TRUE(layers.add({nullptr, sharedIpc}));
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(names(), QStringList{QStringLiteral("pooled release")}) << "not over itself";
    ChartData data;
    comparison.layOver(data, sharedIpc, &document);
    ASSERT_EQ(data.overlays.size(), 1U);
    EXPECT_EQ(data.overlays[0].analyses.size(), usualMetrics.size());
    layers.remove({nullptr, pooledIpc});
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(LayersTest, MayBeOfAnotherSessionUntilThatIsClosed)
{
    sessions.add(sessionOf("there", {pooledTcp}));
    const Layer layer{sessions.entries()[0].session, pooledTcp};
    EXPECT_TRUE(layers.add(layer));
    EXPECT_EQ(names(), QStringList{QStringLiteral("there: tcp, pooled release")});
    sessions.remove(0);
    EXPECT_FALSE(layers.contains(layer));
}

TEST_F(LayersTest, GoWithTheDocumentThatHadThem)
{
    layers.add({nullptr, pooledIpc});
    document.replace(sessionOf("other", {sharedIpc}));
    EXPECT_FALSE(layers.contains({nullptr, pooledIpc}));
}

TEST_F(LayersTest, FollowTheSamplesOfTheDocument)
{
    layers.add({nullptr, pooledIpc});
    const auto before = layers.overlaysBeside(sharedIpc)[0].analyses[0].copy[0].count;
    document.append(sampled(pooledIpc));
    EXPECT_GT(layers.overlaysBeside(sharedIpc)[0].analyses[0].copy[0].count, before);
}

TEST_F(LayersTest, ShowTheSamePercentileOfLatency)
{
    auto pooled = latencyRows(6, 100);
    for (auto& sample : pooled)
        sample.group.release = Release::Pooled;
    document.append(pooled);
    auto there = sessionOf("there", {});
    there.samples = latencyRows(6, 100);
    sessions.add(there);
    layers.add({nullptr, pooledIpc});
    const auto has = [&](const ChartData& data, Metric metric) {
        return std::ranges::count_if(data.overlays, [&](const Overlay& overlay) {
            return std::ranges::find(overlay.analyses, metric, &MetricAnalysis::metric) != overlay.analyses.end();
        });
    };
    ChartData data;
    comparison.layOver(data, sharedIpc, &document);
    EXPECT_EQ(has(data, Metric::LatencyP90), 0);
    data.options.requested = {Metric::LatencyP90};
    comparison.layOver(data, sharedIpc, &document);
    EXPECT_EQ(has(data, Metric::LatencyP90), 2) << "the session beside, and the combination that is ticked";
}

TEST_F(LayersTest, AreAsManyAsThereAreColours)
{
    for (const auto& release : releases) {
        const bool room = static_cast<std::size_t>(release.id) < Layers::most;
        EXPECT_EQ(layers.add({nullptr, {Transport::Tcp, Wait::Block, release.id}}), room) << release.name;
    }
    EXPECT_TRUE(layers.isFull());
}

TEST_F(LayersTest, HaveALineInTheSpeedupChart)
{
    ChartGrid grid;
    auto data = analysed(document.samples(), sharedIpc, {});
    grid.setData(data);
    EXPECT_TRUE(grid.speedupChart().overlays().curves().empty());
    layers.add({nullptr, pooledIpc});
    grid.renewData([&](ChartData& shown) { comparison.layOver(shown, sharedIpc, &document); });
    ASSERT_EQ(grid.speedupChart().overlays().curves().size(), 1U);
    EXPECT_EQ(grid.speedupChart().overlays().curves()[0].medians.size(), data.analyses[0].sizes.size());
    EXPECT_EQ(grid.chart(Metric::Throughput).overlays().curves().size(), 2U) << "both arms";
}

class CombinationModelTest : public LayersTest {
protected:
    CombinationModel model{&document, &sessions, &layers};

    QModelIndex cellOf(const Combination& combination)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const auto layer = model.layerAt(model.index(row, column));
                if (layer && layer->combination == combination) return model.index(row, column);
            }
        }
        return {};
    }
    void workAllOut()
    {
        while (model.analyzeNext()) {
        }
    }
};

TEST_F(CombinationModelTest, HasARowForEachWayAndAColumnForEachRelease)
{
    sessions.add(sessionOf("there", {pooledTcp}));
    model.rebuild();
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.columnCount(), 2);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), "Shared");
    EXPECT_TRUE(model.headerData(0, Qt::Vertical).toString().startsWith("ipc\nblocking calls"));
    EXPECT_TRUE(model.headerData(1, Qt::Vertical).toString().startsWith("there: tcp\n"));
    EXPECT_EQ(model.data(cellOf(pooledTcp)).toString(), "…") << "not worked out yet";
    workAllOut();
    const QString text = model.data(cellOf(pooledTcp)).toString();
    EXPECT_TRUE(text.startsWith("zero-copy from ")) << text.toStdString();
    EXPECT_EQ(text.count(u'\n'), 2);
    EXPECT_TRUE(text.contains(" at 1 MiB") || text.contains(" KiB")) << text.toStdString();
    EXPECT_TRUE(model.data(cellOf(pooledTcp), Qt::ToolTipRole).toString().startsWith("Throughput: "));
    EXPECT_FALSE(model.layerAt(model.index(1, 0))) << "shared was not measured over tcp";
    EXPECT_EQ(model.flags(model.index(1, 0)), Qt::NoItemFlags);
}

TEST_F(CombinationModelTest, LaysOverWhatIsTicked)
{
    model.setInView(sharedIpc);
    EXPECT_EQ(model.data(cellOf(sharedIpc), Qt::CheckStateRole), Qt::Checked);
    EXPECT_FALSE(model.flags(cellOf(sharedIpc)) & Qt::ItemIsUserCheckable) << "it is shown in any case";
    EXPECT_FALSE(model.setData(cellOf(sharedIpc), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(model.data(cellOf(pooledIpc), Qt::CheckStateRole), Qt::Unchecked);
    EXPECT_TRUE(model.setData(cellOf(pooledIpc), Qt::Checked, Qt::CheckStateRole));
    EXPECT_TRUE(layers.contains({nullptr, pooledIpc}));
    model.setData(cellOf(pooledIpc), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_FALSE(layers.contains({nullptr, pooledIpc}));
}

TEST_F(CombinationModelTest, SaysWhatWasNotMeasured)
{
    auto samples = sampled(sharedIpc);
    std::erase_if(samples, [](const Sample& sample) { return sample.group.test == crossover::Test::Latency; });
    Session session;
    session.samples = samples;
    document.replace(session);
    model.rebuild();
    model.setMetric(Metric::Latency);
    workAllOut();
    EXPECT_EQ(model.data(cellOf(sharedIpc)).toString(), "Latency was not measured");
    model.setMetric(Metric::Throughput);
    workAllOut();
    EXPECT_TRUE(model.data(cellOf(sharedIpc)).toString().contains("zero-copy from"));
}

TEST_F(CombinationModelTest, SaysWhatAPercentileLacks)
{
    Session session;
    session.samples = latencyRows(2, 300);
    document.replace(session);
    model.rebuild();
    model.setMetric(Metric::LatencyP90);
    workAllOut();
    EXPECT_TRUE(model.data(cellOf(sharedIpc), Qt::ToolTipRole).toString().startsWith("Latency p90: "));
    model.setMetric(Metric::LatencyP999);
    workAllOut();
    EXPECT_EQ(model.data(cellOf(sharedIpc)).toString(), "Latency p99.9: too few round trips");
    EXPECT_TRUE(model.data(cellOf(sharedIpc), Qt::ToolTipRole).toString().contains("5000 round trips"));
}

TEST_F(LayersTest, TheTableOffersTheMetricsThatHaveValues)
{
    CombinationView view(&document, &sessions, &comparison);
    auto* const choice = view.findChild<QComboBox*>();
    const auto offered = [&] {
        QStringList texts;
        for (int i = 0; i < choice->count(); ++i) {
            if (choice->model()->flags(choice->model()->index(i, 0)) & Qt::ItemIsEnabled) texts << choice->itemText(i);
        }
        return texts.join(u'|').toStdString();
    };
    Session session;
    session.samples = latencyRows(2, 300); // together enough for p99, which each trial is too short for
    document.replace(session);
    EXPECT_EQ(offered(), "Latency|Latency p90|Latency p99");
    choice->setCurrentIndex(choice->findText(QStringLiteral("Latency p99")));
    view.workAllOut();
    const auto* const table = view.findChild<QTableView*>();
    EXPECT_TRUE(table->model()->index(0, 0).data(Qt::ToolTipRole).toString().startsWith("Latency p99: "));
    sessions.add(sessionOf("there", {pooledTcp})); // has throughput, too
    EXPECT_TRUE(offered().starts_with("Throughput|Send rate|Latency|Latency p90|Latency p99")) << offered();
}

} // namespace
} // namespace crossover
