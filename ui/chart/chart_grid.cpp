// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_grid.h"

#include <algorithm>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStandardItemModel>
#include <QToolButton>

#include "ui/chart/chart_points.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/log_chart.h"
#include "ui/chart/speedup_chart.h"

namespace crossover {

namespace {

constexpr std::array<ChartSelection, 4> selections{ChartSelection::Throughput, ChartSelection::SendRate,
                                                   ChartSelection::Latency, ChartSelection::Speedup};

constexpr std::size_t indexOf(ChartSelection chart)
{
    return static_cast<std::size_t>(chart);
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Whether `next` continues what `shown` began: the same first sample, and no fewer of them.
bool continues(const ChartData& shown, const ChartData& next)
{
    if (shown.samples.empty() || next.samples.size() < shown.samples.size()) return false;
    return shown.samples.front() == next.samples.front();
}

} // namespace

Metric availableMetric(const ChartData& data, Metric wanted)
{
    return data.analyses.empty() || analysisOf(data, wanted) ? wanted : data.analyses.front().metric;
}

ChartGrid::ChartGrid(QWidget* parent) : QWidget(parent)
{
    buildViews();
    buildControls();
    connectSignals();
    applyTheme();
}

void ChartGrid::buildViews()
{
    for (const auto& row : metrics)
        m_charts[static_cast<std::size_t>(row.id)] = new LogChart(row.id);
    m_speedup = new SpeedupChart;
    m_all = {m_charts[0], m_charts[1], m_charts[2], m_speedup};
    for (const auto selection : selections) {
        const auto index = indexOf(selection);
        m_views[index] = new ChartView(m_all[index], this);
    }
    for (const auto& row : metrics) {
        m_views[static_cast<std::size_t>(row.id)]->setAccessibleName(
            tr("%1 against message size").arg(text(row.title)));
    }
    m_views[indexOf(ChartSelection::Speedup)]->setAccessibleName(tr("Relative speedup against message size"));
}

void ChartGrid::buildControls()
{
    auto* const controls = new QWidget;
    auto* const layout = new QHBoxLayout(controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_metricBox = new QComboBox;
    for (const auto& row : metrics)
        m_metricBox->addItem(text(row.title), static_cast<int>(row.id));
    m_metricBox->setAccessibleName(tr("Metric of the speedup chart"));
    m_metricBox->setToolTip(tr("The metric whose speedup is shown"));
    m_logButton = new QToolButton;
    m_logButton->setText(tr("Log"));
    m_logButton->setCheckable(true);
    m_logButton->setChecked(true);
    m_logButton->setFocusPolicy(Qt::StrongFocus);
    m_logButton->setAccessibleName(tr("Logarithmic speedup axis"));
    m_logButton->setToolTip(tr("Logarithmic or linear speedup axis"));
    for (QWidget* control : {static_cast<QWidget*>(m_metricBox), static_cast<QWidget*>(m_logButton)}) {
        control->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // as high as the header, no higher
    }
    layout->addWidget(m_metricBox);
    layout->addWidget(m_logButton);
    m_views[indexOf(ChartSelection::Speedup)]->setHeaderControls(controls);
}

void ChartGrid::connectSignals()
{
    for (const auto selection : selections) {
        auto* const view = m_views[indexOf(selection)];
        connect(view, &ChartView::chosen, this, [this, selection] { choose(selection); });
        connect(view, &ChartView::enlargeToggled, this,
                [this, selection] { setEnlarged(m_enlarged == selection ? std::nullopt : std::optional(selection)); });
        connect(view, &ChartView::backRequested, this, [this] { setEnlarged(std::nullopt); });
    }
    connect(m_metricBox, &QComboBox::activated, this, [this](int index) {
        setSpeedupView({static_cast<Metric>(m_metricBox->itemData(index).toInt()), m_speedup->axisKinds().logValues});
    });
    connect(m_logButton, &QToolButton::toggled, this, [this](bool on) { m_speedup->setAxisKinds({true, on}); });
}

void ChartGrid::setData(const ChartData& data)
{
    if (!continues(m_data, data)) clearCharts();
    m_data = data;
    updateSizeRange();
    updateMetricBox();
    for (auto* chart : m_charts)
        chart->setData(m_data);
    setSpeedupView({m_wantedMetric, m_speedup->axisKinds().logValues});
    m_speedup->setData(m_data);
    updateDescriptions();
}

void ChartGrid::clear()
{
    m_data = {};
    clearCharts();
    updateSizeRange();
    updateMetricBox();
    updateDescriptions();
}

void ChartGrid::clearCharts()
{
    for (auto* chart : m_charts)
        chart->clear();
    m_speedup->clear();
}

void ChartGrid::setPlannedSizes(std::uint64_t min, std::uint64_t max)
{
    m_plannedSizes = {};
    if (min > 0 && max >= min) m_plannedSizes = {static_cast<double>(min), static_cast<double>(max)};
    updateSizeRange();
}

void ChartGrid::updateSizeRange()
{
    const Range sizes = united(m_plannedSizes, sizesOf(m_data));
    for (auto* chart : m_all)
        chart->setSizes(sizes);
}

/// What was not measured cannot be chosen.
void ChartGrid::updateMetricBox()
{
    auto* const items = qobject_cast<QStandardItemModel*>(m_metricBox->model());
    for (int i = 0; items && i < m_metricBox->count(); ++i) {
        const auto metric = static_cast<Metric>(m_metricBox->itemData(i).toInt());
        items->item(i)->setEnabled(m_data.analyses.empty() || analysisOf(m_data, metric));
    }
}

void ChartGrid::updateDescriptions()
{
    for (const auto selection : selections) {
        const auto metric =
            selection == ChartSelection::Speedup ? m_speedup->metric() : static_cast<Metric>(indexOf(selection));
        const auto* const analysis = analysisOf(m_data, metric);
        const QString description = analysis ? text(analysis->verdict.sentence) : tr("No samples yet");
        auto* const view = m_views[indexOf(selection)];
        if (view->accessibleDescription() != description) view->setAccessibleDescription(description);
    }
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

void ChartGrid::setSpeedupView(const SpeedupView& view)
{
    m_wantedMetric = view.metric;
    const Metric metric = availableMetric(m_data, view.metric);
    m_metricBox->setCurrentIndex(m_metricBox->findData(static_cast<int>(metric)));
    m_speedup->setMetric(metric, m_data);
    m_logButton->setChecked(view.logarithmic);
    updateDescriptions();
}

SpeedupView ChartGrid::speedupView() const
{
    return {m_speedup->metric(), m_speedup->axisKinds().logValues};
}

void ChartGrid::arrange()
{
    constexpr int line = 1; // between the charts, painted by us
    const int midX = width() / 2;
    const int midY = height() / 2;
    const std::array<QRect, 4> places{QRect(0, 0, midX, midY), QRect(midX + line, 0, width() - midX - line, midY),
                                      QRect(0, midY + line, midX, height() - midY - line),
                                      QRect(midX + line, midY + line, width() - midX - line, height() - midY - line)};
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
        m_views[indexOf(selection)]->setBackgroundBrush(m_theme.background);
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
