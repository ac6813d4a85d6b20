// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_grid.h"

#include <algorithm>
#include <utility>

#include <QDateTime>
#include <QEvent>
#include <QMenu>
#include <QPainter>

#include "ui/chart/chart_navigator.h"
#include "ui/chart/chart_places.h"
#include "ui/chart/chart_points.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/inspector.h"
#include "ui/chart/speedup_chart.h"
#include "ui/chart/speedup_controls.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr double zoomPerStep = 1.5;

/// Whether `next` continues what `shown` began: the same first sample, and no fewer of them.
bool continues(const ChartData& shown, const ChartData& next)
{
    if (shown.samples.empty() || next.samples.size() < shown.samples.size()) return false;
    return shown.samples.front() == next.samples.front();
}

} // namespace

ChartGrid::ChartGrid(QWidget* parent) : QWidget(parent)
{
    buildViews();
    connectSignals();
    applyTheme();
    updateWords();
}

void ChartGrid::buildViews()
{
    for (const auto& chart : singleCharts) {
        auto* const view = new ChartView(m_charts.all()[indexOf(chart.id)], this);
        m_views[indexOf(chart.id)] = view;
    }
    addControls(ChartSelection::Latency, new LatencyControls);
    addControls(ChartSelection::Cpu, new ResourceControls);
    addControls(ChartSelection::Speedup, new SpeedupControls);
    addControls(ChartSelection::Cost, new CostControls);
    m_navigator = new ChartNavigator(m_charts.all(), this);
    m_inspector = new Inspector(m_charts.all(), this);
}

void ChartGrid::addControls(ChartSelection chart, HeaderControls* controls)
{
    controls->show(m_data, m_settings);
    m_views[indexOf(chart)]->setHeaderControls(controls);
    m_controls.push_back(controls);
    connect(controls, &HeaderControls::chosen, this, &ChartGrid::setViewSettings);
}

void ChartGrid::connectSignals()
{
    for (const auto& chart : singleCharts) {
        const auto selection = chart.id;
        auto* const view = m_views[indexOf(selection)];
        connect(view, &ChartView::chosen, this, [this, selection] { choose(selection); });
        connect(view, &ChartView::enlargeToggled, this,
                [this, selection] { setEnlarged(m_enlarged == selection ? std::nullopt : std::optional(selection)); });
        connect(view, &ChartView::putBackWanted, this, [this] { setEnlarged(std::nullopt); });
        connect(view, &ChartView::menuWanted, this,
                [this, selection](const QPoint& globalPosition) { showMenu(selection, globalPosition); });
        connect(view, &ChartView::clicked, this, [this, selection](const QPointF& position) {
            const auto& mapping = m_charts.all()[indexOf(selection)]->mapping();
            if (mapping.plot.contains(position)) emit sizeClicked(mapping.sizeAt(position.x()));
        });
        m_navigator->attend(view, indexOf(selection));
        m_inspector->attend(view, indexOf(selection));
    }
    connect(m_inspector, &Inspector::readByKey, this, [this](std::size_t chart, const QString& words) {
        m_views[chart]->setAccessibleDescription(words); // a screen reader says it
    });
}

void ChartGrid::showMenu(ChartSelection chart, const QPoint& globalPosition)
{
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    addPlaceActions(*menu, chart, globalPosition);
    menu->addSeparator();
    menu->addActions(actions());
    menu->popup(globalPosition);
}

/// What is done at the place of the pointer. The chart sees to the keys, which are only named here.
void ChartGrid::addPlaceActions(QMenu& menu, ChartSelection chart, const QPoint& globalPosition)
{
    auto* const view = m_views[indexOf(chart)];
    const QPointF at =
        m_charts.all()[indexOf(chart)]->mapFromScene(view->mapToScene(view->viewport()->mapFromGlobal(globalPosition)));
    const auto add = [&](const QString& text, const QString& tip, const std::function<void()>& act) {
        auto* const action = menu.addAction(text);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, act);
    };
    const auto zoom = [this, chart, at](double factor) {
        m_navigator->zoom(indexOf(chart), factor, at, Along::Both,
                          static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch()));
    };
    add(tr("Cursor &A Here\tA"), tr("Put the first cursor at this size, to compare with the second"),
        [this, chart, at] { m_inspector->setCursorAt(indexOf(chart), 0, at); });
    add(tr("Cursor &B Here\tB"), tr("Put the second cursor at this size: the values of both arms at A and B are shown"),
        [this, chart, at] { m_inspector->setCursorAt(indexOf(chart), 1, at); });
    add(tr("&Zoom In\t+"), tr("Show less, around this place"), [zoom] { zoom(zoomPerStep); });
    add(tr("Zoom &Out\t-"), tr("Show more, around this place"), [zoom] { zoom(1 / zoomPerStep); });
}

void ChartGrid::setData(ChartData data)
{
    if (!continues(m_data, data)) clearCharts();
    m_data = std::move(data);
    m_measuredSizes = {};
    m_charts.setStructuralSizes(m_data);
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
    m_charts.setStructuralSizes(m_data);
    takeOver(m_data.samples.size());
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
    updateSubject();
    m_charts.show(m_data, first);
    m_inspector->setData(m_data);
    updateWords();
}

void ChartGrid::clear()
{
    m_data = {};
    m_measuredSizes = {};
    clearCharts();
    updateSizeRange();
    updateSubject();
    updateWords();
}

void ChartGrid::clearCharts()
{
    m_charts.clear();
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
    m_charts.setSizes(united(m_plannedSizes, m_measuredSizes));
}

void ChartGrid::updateSubject()
{
    const auto before = m_charts.speedup()->speedupOf();
    m_charts.chooseSubject(m_data, m_settings);
    if (m_charts.speedup()->speedupOf() != before) m_inspector->forget(indexOf(ChartSelection::Speedup));
    for (auto* controls : m_controls)
        controls->show(m_data, m_settings);
    placeControls();
}

void ChartGrid::placeControls()
{
    for (auto* view : m_views)
        view->placeControls();
}

void ChartGrid::showNeeded()
{
    auto needed = chartsFor(m_data, m_expected);
    if (needed == m_needed) return;
    m_needed = std::move(needed);
    arrange();
}

/// Why charts are empty, and what a screen reader says of each.
void ChartGrid::updateWords()
{
    showNeeded();
    m_charts.explain(m_data, m_expected);
    for (const auto& chart : singleCharts) {
        auto* const view = m_views[indexOf(chart.id)];
        const QString title = toQString(chartTitle(chart.id, m_settings));
        const QString name = chart.id == ChartSelection::Cost ? title : tr("%1 by message size").arg(title);
        if (view->accessibleName() != name) view->setAccessibleName(name);
        const QString words = description(chart.id);
        if (view->accessibleDescription() != words) view->setAccessibleDescription(words);
    }
}

QString ChartGrid::description(ChartSelection chart) const
{
    if (!m_answerShown) return tr("The answer is hidden, to be guessed first");
    return m_charts.description(chart, m_data, m_expected);
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

void ChartGrid::stepEnlarged(int steps)
{
    std::vector<std::optional<ChartSelection>> views{std::nullopt};
    views.insert(views.end(), m_needed.begin(), m_needed.end());
    const auto count = static_cast<int>(views.size());
    const auto at = static_cast<int>(std::ranges::find(views, m_enlarged) - views.begin()) % count;
    setEnlarged(views[static_cast<std::size_t>((at + steps % count + count) % count)]);
}

void ChartGrid::setPresenting(bool presenting)
{
    m_presenting = presenting;
    for (auto* view : m_views)
        view->setControlsShown(!presenting);
    arrange();
}

void ChartGrid::setAnswerShown(bool shown)
{
    m_answerShown = shown;
    m_charts.setAnswerShown(shown);
    updateWords();
}

Metric ChartGrid::metricOf(ChartSelection chart) const
{
    return m_charts.all()[indexOf(chart)]->metric();
}

/// More than four are too small to be read from afar: CPU time and send rate give way.
std::vector<ChartSelection> ChartGrid::shownTogether() const
{
    auto shown = m_needed;
    for (const auto least : {ChartSelection::Cpu, ChartSelection::SendRate}) {
        if (m_presenting && shown.size() > 4) std::erase(shown, least);
    }
    return shown;
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
    const auto before = m_settings;
    const bool metricChanged = before.latency != settings.latency || before.resource != settings.resource ||
                               before.speedupMetric != settings.speedupMetric;
    const bool linkingChanged = m_settings.linkedSizes != settings.linkedSizes;
    m_settings = settings;
    m_charts.applySettings(m_settings);
    updateSubject();
    // Other points now; cursors stand at values of another metric.
    if (before.latency != settings.latency) m_inspector->forget(indexOf(ChartSelection::Latency));
    if (before.resource != settings.resource) m_inspector->forget(indexOf(ChartSelection::Cpu));
    if (metricChanged) m_inspector->clearCursors();
    m_inspector->setData(m_data);
    updateWords();
    if (linkingChanged) m_navigator->setLinked(m_settings.linkedSizes, indexOf(chartInView()));
    emit viewSettingsChanged();
}

void ChartGrid::arrange()
{
    const auto together = shownTogether();
    const auto places = chartPlaces(size(), together.size(), 1);
    for (const auto& chart : singleCharts) {
        auto* const view = m_views[indexOf(chart.id)];
        const auto place = std::ranges::find(together, chart.id);
        const bool isShown = place != together.end();
        view->setVisible(m_enlarged ? m_enlarged == chart.id : isShown);
        if (m_enlarged == chart.id)
            view->setGeometry(rect());
        else if (isShown)
            view->setGeometry(places[static_cast<std::size_t>(place - together.begin())]);
    }
    update();
}

void ChartGrid::applyTheme()
{
    m_theme = Theme::current(palette(), font());
    m_charts.applyTheme(m_theme);
    placeControls();
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
    if (m_navigator && (type == QEvent::PaletteChange || type == QEvent::FontChange)) applyTheme();
}

void ChartGrid::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), m_theme.grid);
}

} // namespace crossover
