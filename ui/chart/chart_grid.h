// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include <QString>
#include <QWidget>

#include "ui/chart/chart_data.h"
#include "ui/chart/chart_set.h"
#include "ui/chart/chart_view_settings.h"
#include "ui/chart/ticks.h"
#include "ui/style/theme.h"

class QMenu;

namespace crossover {

class ChartNavigator;
class ChartView;
class HeaderControls;
class Inspector;

/// The charts of throughput, send rate, latency, CPU time, relative speedup and what a threshold costs, in rows, with a
/// common size axis. Actions added to the grid form its context menu. GUI thread only.
class ChartGrid : public QWidget {
    Q_OBJECT
public:
    explicit ChartGrid(QWidget* parent = nullptr);

    /// Shows the data; may be called after every trial. Axes grow with the data of one combination and never shrink;
    /// data of another combination (or fewer samples) reset them.
    void setData(ChartData data);
    /// Shows data that only grow: `add` appends samples and updates the analyses. The cost depends only on the new
    /// samples.
    void growData(const std::function<void(ChartData&)>& add);
    /// Shows changed analyses of the same samples, which `renew` must not change.
    void renewData(const std::function<void(ChartData&)>& renew);
    /// Removes data and value ranges; planned sizes stay.
    void clear();
    /// The sizes a sweep will measure, in bytes, so that the size axis is fixed from the first sample on.
    void setPlannedSizes(std::uint64_t min, std::uint64_t max);

    /// Shows earlier data, when a replay moves back: axes and the visible part stay as they are.
    void showFewer(ChartData data);
    /// Tests whose samples are still to come: an empty chart says whether to expect data.
    void setExpectedTests(const std::vector<Test>& expected);

    [[nodiscard]] const ChartData& data() const { return m_data; }

    /// Shows one chart in the whole grid, or all of them again (none, or All).
    void setEnlarged(std::optional<ChartSelection> chart);
    [[nodiscard]] std::optional<ChartSelection> enlarged() const { return m_enlarged; }
    /// Along the charts that have something to show, one by one, and all of them.
    void stepEnlarged(int steps);
    /// For people far away: without controls, and the most important four of them if all are shown.
    void setPresenting(bool presenting);
    /// Whether the charts mark crossover and threshold; an audience may guess them first.
    void setAnswerShown(bool shown);
    void setGuess(std::optional<double> size) { m_charts.setGuess(size); } ///< in bytes, marked in all charts
    /// What its verdict says; without data, why it is empty.
    [[nodiscard]] QString description(ChartSelection chart) const;

    /// The chart that an export of a single chart takes: the enlarged one, else the last clicked or focused one, else
    /// throughput. Never All.
    [[nodiscard]] ChartSelection chartInView() const { return m_enlarged.value_or(m_chosen); }

    void setViewSettings(const ChartViewSettings& settings);
    /// Contains the wanted metric of speedups and costs, which are of another one if the data lack it.
    [[nodiscard]] const ChartViewSettings& viewSettings() const { return m_settings; }
    [[nodiscard]] ChartNavigator& navigator() const { return *m_navigator; }
    [[nodiscard]] Inspector& inspector() const { return *m_inspector; }

    [[nodiscard]] Metric metricOf(ChartSelection chart) const; ///< not of All
    [[nodiscard]] const MetricChart& chart(Metric metric) const { return *m_charts.chart(metric); }
    [[nodiscard]] const SpeedupChart& speedupChart() const { return *m_charts.speedup(); }
    [[nodiscard]] const CostChart& costChart() const { return *m_charts.cost(); }

    [[nodiscard]] QSize sizeHint() const override { return {960, 620}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {420, 240}; }

signals:
    void enlargedChanged(std::optional<ChartSelection> chart);
    void chartInViewChanged(ChartSelection chart);
    void viewSettingsChanged();
    void sizeClicked(double size); ///< in bytes, not rounded

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildViews();
    void connectSignals();
    void showMenu(ChartSelection chart, const QPoint& globalPosition);
    void addPlaceActions(QMenu& menu, ChartSelection chart, const QPoint& globalPosition);
    void arrange();
    [[nodiscard]] std::vector<ChartSelection> shownTogether() const;
    void showNeeded();
    void applyTheme();
    void takeOver(std::size_t first);
    void addControls(ChartSelection chart, HeaderControls* controls);
    void placeControls();
    void updateSizeRange();
    void updateSubject();
    void updateWords();
    void choose(ChartSelection chart);
    void clearCharts();

    ChartData m_data;
    Theme m_theme;
    Range m_plannedSizes;
    Range m_measuredSizes;
    std::vector<Test> m_expected;
    ChartSet m_charts;
    std::vector<ChartSelection> m_needed;         ///< the others have nothing to show, and take no room
    std::array<ChartView*, chartCount> m_views{}; ///< by selection
    std::vector<HeaderControls*> m_controls;
    ChartNavigator* m_navigator = nullptr;
    Inspector* m_inspector = nullptr;
    ChartViewSettings m_settings;
    std::optional<ChartSelection> m_enlarged;
    bool m_presenting = false;
    bool m_answerShown = true;
    ChartSelection m_chosen = ChartSelection::Throughput;
};

} // namespace crossover
