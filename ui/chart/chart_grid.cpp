// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_grid.h"

#include <algorithm>
#include <span>
#include <utility>

#include <QEvent>
#include <QMenu>
#include <QPainter>

#include "ui/chart/chart_navigator.h"
#include "ui/chart/chart_points.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/empty_reason.h"
#include "ui/chart/inspector.h"
#include "ui/chart/metric_chart.h"
#include "ui/chart/speedup_chart.h"
#include "ui/chart/speedup_controls.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr std::array<ChartSelection, 4> selections{ChartSelection::Throughput, ChartSelection::SendRate,
                                                   ChartSelection::Latency, ChartSelection::Speedup};

constexpr std::size_t indexOf(ChartSelection chart)
{
    return static_cast<std::size_t>(chart);
}

/// Whether `next` continues what `shown` began: the same first sample, and no fewer of them.
bool continues(const ChartData& shown, const ChartData& next)
{
    if (shown.samples.empty() || next.samples.size() < shown.samples.size()) return false;
    return shown.samples.front() == next.samples.front();
}

/// Two by two, with a line between them that the grid paints.
std::array<QRect, 4> quartersOf(const QSize& size)
{
    constexpr int line = 1;
    const int left = size.width() / 2;
    const int top = size.height() / 2;
    const int right = size.width() - left - line;
    const int bottom = size.height() - top - line;
    return {QRect(0, 0, left, top), QRect(left + line, 0, right, top), QRect(0, top + line, left, bottom),
            QRect(left + line, top + line, right, bottom)};
}

} // namespace

ChartGrid::ChartGrid(QWidget* parent) : QWidget(parent)
{
    buildViews();
    connectSignals();
    applyTheme();
}

void ChartGrid::buildViews()
{
    for (const auto& row : metrics)
        m_charts[static_cast<std::size_t>(row.id)] = new MetricChart(row.id);
    m_speedup = new SpeedupChart;
    m_all = {m_charts[0], m_charts[1], m_charts[2], m_speedup};
    for (const auto selection : selections) {
        const auto index = indexOf(selection);
        m_views[index] = new ChartView(m_all[index], this);
    }
    for (const auto& row : metrics) {
        m_views[static_cast<std::size_t>(row.id)]->setAccessibleName(
            tr("%1 by message size").arg(toQString(row.title)));
    }
    m_views[indexOf(ChartSelection::Speedup)]->setAccessibleName(tr("Relative speedup by message size"));
    m_speedupControls = new SpeedupControls;
    m_speedupControls->show(m_data, m_settings);
    m_views[indexOf(ChartSelection::Speedup)]->setHeaderControls(m_speedupControls);
    m_navigator = new ChartNavigator(m_all, this);
    m_inspector = new Inspector(m_all, this);
}

void ChartGrid::connectSignals()
{
    for (const auto selection : selections) {
        auto* const view = m_views[indexOf(selection)];
        connect(view, &ChartView::chosen, this, [this, selection] { choose(selection); });
        connect(view, &ChartView::enlargeToggled, this,
                [this, selection] { setEnlarged(m_enlarged == selection ? std::nullopt : std::optional(selection)); });
        connect(view, &ChartView::putBackWanted, this, [this] { setEnlarged(std::nullopt); });
        connect(view, &ChartView::menuWanted, this, &ChartGrid::showMenu);
        m_navigator->attend(view, indexOf(selection));
        m_inspector->attend(view, indexOf(selection));
    }
    connect(m_inspector, &Inspector::readByKey, this, [this](std::size_t chart, const QString& words) {
        m_views[chart]->setAccessibleDescription(words); // a screen reader says it
    });
    connect(m_speedupControls, &SpeedupControls::chosen, this, &ChartGrid::setViewSettings);
}

void ChartGrid::showMenu(const QPoint& globalPosition)
{
    if (actions().isEmpty()) return;
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actions());
    menu->popup(globalPosition);
}

void ChartGrid::setData(ChartData data)
{
    if (!continues(m_data, data)) clearCharts();
    m_data = std::move(data);
    m_measuredSizes = {};
    showStructuralSizes();
    takeOver(0);
}

void ChartGrid::growData(const std::function<void(ChartData&)>& add)
{
    const std::size_t first = m_data.samples.size();
    add(m_data);
    takeOver(first);
}

void ChartGrid::renewData(const std::function<void(ChartData&)>& renew)
{
    renew(m_data);
    m_measuredSizes = sizesOf(m_data); // those of a session may be gone
    showStructuralSizes();
    takeOver(m_data.samples.size());
}

void ChartGrid::showStructuralSizes()
{
    for (auto* chart : m_all)
        chart->setStructuralSizes(m_data.structuralSizes);
}

void ChartGrid::showFewer(ChartData data)
{
    m_data = std::move(data);
    takeOver(0);
}

void ChartGrid::setExpectedTests(const std::vector<Test>& expected)
{
    m_expected = expected;
    updateWords();
}

/// The charts show the samples before row `first` already.
void ChartGrid::takeOver(std::size_t first)
{
    m_measuredSizes = united(m_measuredSizes, sizesOf(m_data, first));
    updateSizeRange();
    for (auto* chart : m_charts)
        chart->setData(m_data, first);
    updateSpeedupMetric();
    const auto concernsSpeedup = [this](const Sample& sample) { return sample.value(m_speedup->metric()).has_value(); };
    if (first == 0 || m_speedup->speedupOf() != SpeedupOf::Arms ||
        std::ranges::any_of(std::span(m_data.samples).subspan(first), concernsSpeedup)) {
        m_speedup->setData(m_data);
    }
    m_inspector->setData(m_data);
    updateWords();
}

void ChartGrid::clear()
{
    m_data = {};
    m_measuredSizes = {};
    clearCharts();
    updateSizeRange();
    updateSpeedupMetric();
    updateWords();
}

void ChartGrid::clearCharts()
{
    for (auto* chart : m_charts)
        chart->clear();
    m_speedup->clear();
    m_navigator->reset();
    m_inspector->clear();
}

void ChartGrid::setPlannedSizes(std::uint64_t min, std::uint64_t max)
{
    m_plannedSizes = {};
    if (min > 0 && max >= min) m_plannedSizes = {static_cast<double>(min), static_cast<double>(max)};
    updateSizeRange();
}

void ChartGrid::updateSizeRange()
{
    const Range sizes = united(m_plannedSizes, m_measuredSizes);
    for (auto* chart : m_all)
        chart->setSizes(sizes);
}

void ChartGrid::updateSpeedupMetric()
{
    const Metric metric = availableMetric(m_data, m_settings.speedupMetric);
    const SpeedupOf of = availableSpeedup(m_data, m_settings.speedupOf, metric);
    if (m_speedup->speedupOf() != of) m_inspector->forget(indexOf(ChartSelection::Speedup));
    m_speedup->setSubject(metric, of, m_data);
    m_speedupControls->show(m_data, m_settings);
    m_views[indexOf(ChartSelection::Speedup)]->placeControls();
}

/// Why charts are empty, and what a screen reader says of each.
void ChartGrid::updateWords()
{
    for (auto* chart : m_charts)
        chart->setEmptyReason(emptyReason(m_data, m_expected, chart->metric()));
    m_speedup->setEmptyReason(emptySpeedupReason(m_data, m_expected, m_speedup->metric()));
    for (const auto selection : selections) {
        auto* const view = m_views[indexOf(selection)];
        const QString description = descriptionOf(selection);
        if (view->accessibleDescription() != description) view->setAccessibleDescription(description);
    }
}

QString ChartGrid::descriptionOf(ChartSelection selection) const
{
    if (selection == ChartSelection::Speedup && m_speedup->speedupOf() != SpeedupOf::Arms) {
        return tr("Compared with %1; see the Compare tab for the numbers").arg(m_data.baseline);
    }
    const auto metric = m_all[indexOf(selection)]->metric();
    const auto* const analysis = analysisOf(m_data, metric);
    return analysis ? toQString(analysis->verdict.sentence) : emptyReason(m_data, m_expected, metric);
}

void ChartGrid::setEnlarged(std::optional<ChartSelection> chart)
{
    if (chart == ChartSelection::All) chart.reset();
    if (m_enlarged == chart) return;
    const auto before = chartInView();
    m_enlarged = chart;
    if (chart) m_chosen = *chart;
    arrange();
    m_views[indexOf(m_chosen)]->setFocus();
    emit enlargedChanged(m_enlarged);
    if (chartInView() != before) emit chartInViewChanged(chartInView());
}

void ChartGrid::choose(ChartSelection chart)
{
    const auto before = chartInView();
    m_chosen = chart;
    if (chartInView() != before) emit chartInViewChanged(chartInView());
}

void ChartGrid::setViewSettings(const ChartViewSettings& settings)
{
    if (m_settings == settings) return;
    const bool metricChanged = m_settings.speedupMetric != settings.speedupMetric;
    const bool linkingChanged = m_settings.linkedSizes != settings.linkedSizes;
    m_settings = settings;
    for (std::size_t i = 0; i < m_all.size(); ++i)
        m_all[i]->applySettings(m_settings, m_settings.axes[i]);
    for (auto* chart : m_charts)
        chart->setBandwidthShown(m_settings.bandwidth);
    updateSpeedupMetric();
    if (metricChanged) m_inspector->clearCursors(); // they stand at values of another metric
    m_inspector->setData(m_data);
    updateWords();
    if (linkingChanged) m_navigator->setLinked(m_settings.linkedSizes, indexOf(chartInView()));
    emit viewSettingsChanged();
}

void ChartGrid::arrange()
{
    const auto places = quartersOf(size());
    for (const auto selection : selections) {
        auto* const view = m_views[indexOf(selection)];
        view->setVisible(!m_enlarged || m_enlarged == selection);
        view->setGeometry(m_enlarged == selection ? rect() : places[indexOf(selection)]);
    }
    update();
}

void ChartGrid::applyTheme()
{
    m_theme = Theme::current(palette(), font());
    for (const auto selection : selections) {
        m_all[indexOf(selection)]->applyTheme(m_theme);
    }
    m_views[indexOf(ChartSelection::Speedup)]->placeControls();
    update();
}

void ChartGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChartGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (m_speedup && (type == QEvent::PaletteChange || type == QEvent::FontChange)) applyTheme();
}

void ChartGrid::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), m_theme.grid);
}

} // namespace crossover
