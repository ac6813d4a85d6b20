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
#include "ui/chart/chart_view_settings.h"
#include "ui/chart/ticks.h"
#include "ui/style/theme.h"

namespace crossover {

class BaseChart;
class ChartNavigator;
class ChartView;
class Inspector;
class MetricChart;
class SpeedupChart;
class SpeedupControls;

/// Throughput, send rate, latency and relative speedup, two by two, with one size axis. Actions added to the grid are
/// its context menu. GUI thread only.
class ChartGrid : public QWidget {
    Q_OBJECT
public:
    explicit ChartGrid(QWidget* parent = nullptr);

    /// Shows the data; made to be called after every trial. Axes grow with the data of one combination and never
    /// shrink; data of another combination (or fewer samples) start afresh.
    void setData(ChartData data);
    /// The same for data that only grow: `add` puts samples at the end and renews what is said of them. Costs as much
    /// as there is new.
    void growData(const std::function<void(ChartData&)>& add);
    /// The samples stay, and what is said of them changes: `renew` leaves them alone.
    void renewData(const std::function<void(ChartData&)>& renew);
    /// Forgets data and value ranges; planned sizes stay.
    void clear();
    /// The sizes a sweep is going to measure, in bytes, so that the size axis stands still from its first sample on.
    void setPlannedSizes(std::uint64_t min, std::uint64_t max);

    /// Data taken back, as by a replay that moves back: axes and the part looked at stay as they are.
    void showFewer(ChartData data);
    /// Tests whose samples are still to come: a chart without data says whether to wait for them.
    void setExpectedTests(const std::vector<Test>& expected);

    [[nodiscard]] const ChartData& data() const { return m_data; }

    /// Gives the whole grid to one chart, or (none, or All) shows all four again.
    void setEnlarged(std::optional<ChartSelection> chart);
    [[nodiscard]] std::optional<ChartSelection> enlarged() const { return m_enlarged; }
    /// The chart that an export of one chart means: the enlarged one, else the last clicked or focused one, else
    /// throughput. Never All.
    [[nodiscard]] ChartSelection chartInView() const { return m_enlarged.value_or(m_chosen); }

    void setViewSettings(const ChartViewSettings& settings);
    /// With the metric that is wanted of the speedup chart, which may show another one for data that lack it.
    [[nodiscard]] const ChartViewSettings& viewSettings() const { return m_settings; }
    [[nodiscard]] ChartNavigator& navigator() const { return *m_navigator; }
    [[nodiscard]] Inspector& inspector() const { return *m_inspector; }

    [[nodiscard]] const MetricChart& chart(Metric metric) const { return *m_charts[static_cast<std::size_t>(metric)]; }
    [[nodiscard]] const SpeedupChart& speedupChart() const { return *m_speedup; }

    [[nodiscard]] QSize sizeHint() const override { return {960, 620}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {420, 300}; }

signals:
    void enlargedChanged(std::optional<ChartSelection> chart);
    void chartInViewChanged(ChartSelection chart);
    void viewSettingsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildViews();
    void connectSignals();
    void showMenu(const QPoint& globalPosition);
    void arrange();
    void applyTheme();
    void takeOver(std::size_t first);
    void showStructuralSizes();
    void updateSizeRange();
    void updateSpeedupMetric();
    void updateReasons();
    void updateDescriptions();
    void choose(ChartSelection chart);
    void clearCharts();

    ChartData m_data;
    Theme m_theme;
    Range m_plannedSizes;
    Range m_measuredSizes;
    std::vector<Test> m_expected;
    std::array<MetricChart*, 3> m_charts{}; ///< by metric
    SpeedupChart* m_speedup = nullptr;
    std::array<BaseChart*, 4> m_all{};   ///< by selection
    std::array<ChartView*, 4> m_views{}; ///< by selection
    SpeedupControls* m_speedupControls = nullptr;
    ChartNavigator* m_navigator = nullptr;
    Inspector* m_inspector = nullptr;
    ChartViewSettings m_settings;
    std::optional<ChartSelection> m_enlarged;
    ChartSelection m_chosen = ChartSelection::Throughput;
};

} // namespace crossover
