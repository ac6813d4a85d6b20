// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_navigator.h"

#include "ui/chart/base_chart.h"
#include "ui/chart/chart_view.h"

namespace crossover {

namespace {

constexpr NarrowestPart narrowestSizes{1.002, 2}; // two sizes one byte apart can be told apart up to some KiB
constexpr NarrowestPart narrowestValues{1.02, 0};
constexpr std::uint64_t sameStepMs = 700;
constexpr double thinBand = 8; // pixels

bool concerns(Along along, Along axis)
{
    return along == Along::Both || along == axis;
}

Range moved(const AxisScale& shown, double share)
{
    return partOf(shown, share, 1 + share);
}

} // namespace

ChartNavigator::ChartNavigator(const std::array<BaseChart*, chartCount>& charts, QObject* parent)
    : QObject(parent), m_charts(charts)
{
}

void ChartNavigator::attend(ChartView* view, std::size_t chart)
{
    connect(view, &ChartView::zoomWanted, this,
            [this, chart](double factor, const QPointF& about, Along along, std::uint64_t time) {
                zoom(chart, factor, about, along, time);
            });
    connect(view, &ChartView::panWanted, this,
            [this, chart](const QPointF& shares, std::uint64_t time) { pan(chart, shares, time); });
    connect(view, &ChartView::dragBegun, this, [this, chart] { beginDrag(chart); });
    connect(view, &ChartView::dragged, this, &ChartNavigator::drag);
    connect(view, &ChartView::bandChosen, this, [this, chart](const QRectF& band) { zoomTo(chart, band); });
    connect(view, &ChartView::backWanted, this, &ChartNavigator::back);
    connect(view, &ChartView::forwardWanted, this, &ChartNavigator::forward);
    connect(view, &ChartView::showAllWanted, this, &ChartNavigator::showAll);
}

void ChartNavigator::zoom(std::size_t chart, double factor, const QPointF& about, Along along, std::uint64_t time)
{
    const auto& mapping = m_charts[chart]->mapping();
    PlotWindow window = windows()[chart];
    if (concerns(along, Along::Sizes)) {
        const double share = (about.x() - mapping.plot.left()) / mapping.plot.width();
        window.sizes = clamped(zoomed(mapping.sizes, factor, share), m_charts[chart]->allSizes(), narrowestSizes);
    }
    if (concerns(along, Along::Values)) {
        const double share = (mapping.plot.bottom() - about.y()) / mapping.plot.height();
        window.values = clamped(zoomed(mapping.values, factor, share), m_charts[chart]->allValues(), narrowestValues);
    }
    show(chart, window, Step::Zoom, time);
}

void ChartNavigator::zoomTo(std::size_t chart, const QRectF& band)
{
    const auto& mapping = m_charts[chart]->mapping();
    const QRectF part = band.normalized().intersected(mapping.plot);
    if (part.width() < thinBand && part.height() < thinBand) return;
    PlotWindow window = windows()[chart];
    if (part.width() >= thinBand) {
        const Range wanted{mapping.sizeAt(part.left()), mapping.sizeAt(part.right())};
        window.sizes = clamped(wanted, m_charts[chart]->allSizes(), narrowestSizes);
    }
    if (part.height() >= thinBand) {
        const Range wanted{mapping.valueAt(part.bottom()), mapping.valueAt(part.top())};
        window.values = clamped(wanted, m_charts[chart]->allValues(), narrowestValues);
    }
    show(chart, window, Step::Other, 0);
}

void ChartNavigator::pan(std::size_t chart, const QPointF& shares, std::uint64_t time)
{
    const auto& mapping = m_charts[chart]->mapping();
    PlotWindow window = windows()[chart];
    if (shares.x() != 0)
        window.sizes = clamped(moved(mapping.sizes, shares.x()), m_charts[chart]->allSizes(), narrowestSizes);
    if (shares.y() != 0)
        window.values = clamped(moved(mapping.values, shares.y()), m_charts[chart]->allValues(), narrowestValues);
    show(chart, window, Step::Pan, time);
}

void ChartNavigator::beginDrag(std::size_t chart)
{
    m_dragged = chart;
    m_dragWindow = windows()[chart];
    m_dragMapping = m_charts[chart]->mapping();
    m_lastKey = {}; // the drag before this one is over
}

void ChartNavigator::drag(const QPointF& pixels, Along along)
{
    const auto& [sizes, values, plot] = m_dragMapping;
    PlotWindow window = m_dragWindow;
    if (concerns(along, Along::Sizes)) {
        const Range wanted = moved(sizes, -pixels.x() / plot.width());
        window.sizes = clamped(wanted, m_charts[m_dragged]->allSizes(), narrowestSizes);
    }
    if (concerns(along, Along::Values)) {
        const Range wanted = moved(values, pixels.y() / plot.height());
        window.values = clamped(wanted, m_charts[m_dragged]->allValues(), narrowestValues);
    }
    show(m_dragged, window, Step::Drag, 0);
}

void ChartNavigator::showAll()
{
    record({}, {}, 0);
}

void ChartNavigator::back()
{
    m_history.back();
    m_lastKey = {};
    apply();
}

void ChartNavigator::forward()
{
    m_history.forward();
    m_lastKey = {};
    apply();
}

void ChartNavigator::setLinked(bool linked, std::size_t leader)
{
    m_linked = linked;
    if (linked) show(leader, windows()[leader], Step::Other, 0);
}

void ChartNavigator::reset()
{
    m_history.clear();
    m_lastKey = {};
    apply();
}

void ChartNavigator::show(std::size_t chart, const PlotWindow& window, Step step, std::uint64_t time)
{
    PlotWindows all = windows();
    all[chart] = window;
    if (m_linked) {
        for (auto& other : all)
            other.sizes = window.sizes;
    }
    record(all, {step, chart}, time);
}

void ChartNavigator::record(const PlotWindows& windows, const StepKey& key, std::uint64_t time)
{
    const bool soon = key.step == Step::Drag || time - m_lastTime < sameStepMs;
    const bool goesOn = key.step != Step::Other && key == m_lastKey && soon;
    m_lastTime = time;
    if (windows == m_history.current()) return;
    goesOn ? m_history.replace(windows) : m_history.change(windows);
    m_lastKey = key;
    apply();
}

void ChartNavigator::apply()
{
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_charts[i]->setWindow(windows()[i]);
    emit changed();
}

} // namespace crossover
