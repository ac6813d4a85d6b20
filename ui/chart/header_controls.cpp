// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/header_controls.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QToolButton>

#include "ui/style/text.h"

namespace crossover {

namespace {

/// Where the whole title stands nearby.
QString briefTitle(Metric metric)
{
    switch (metric) {
    case Metric::LatencyP90:
    case Metric::LatencyP99:
    case Metric::LatencyP999: return toQString(std::ranges::find(latencyMeasures, metric, &Term<Metric>::id)->title);
    case Metric::Cpu: return HeaderControls::tr("CPU");
    case Metric::Memory: return HeaderControls::tr("Memory");
    case Metric::Throughput:
    case Metric::SendRate:
    case Metric::Latency: break;
    }
    return toQString(term(metric).title);
}

} // namespace

HeaderControls::HeaderControls(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

void HeaderControls::show(const ChartData& /*shown*/, const ChartViewSettings& settings)
{
    m_settings = settings;
}

void HeaderControls::fit(int /*width*/) {}

void HeaderControls::add(QWidget* control, int place)
{
    control->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // as high as the header, no higher
    m_layout->insertWidget(place, control);
}

void HeaderControls::choose(const ChartViewSettings& settings)
{
    m_settings = settings;
    emit chosen(m_settings);
}

MetricControls::MetricControls(ChartSelection chart, QWidget* parent)
    : HeaderControls(parent), m_chart(chart), m_metric(new QComboBox), m_logarithmic(new QToolButton)
{
    for (const auto& row : usualMetrics)
        m_metric->addItem(briefTitle(row.id), static_cast<int>(row.id));
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_logarithmic->setText(tr("Log"));
    m_logarithmic->setCheckable(true);
    m_logarithmic->setFocusPolicy(Qt::StrongFocus);
    add(m_metric, 0);
    add(m_logarithmic, 1);
    connect(m_metric, &QComboBox::activated, this, [this](int index) {
        auto changed = settings();
        changed.speedupMetric = static_cast<Metric>(m_metric->itemData(index).toInt());
        choose(changed);
    });
    connect(m_logarithmic, &QToolButton::clicked, this, [this](bool logarithmic) {
        auto changed = settings();
        changed.axes[indexOf(m_chart)].logValues = logarithmic;
        choose(changed);
    });
}

void MetricControls::fit(int width)
{
    m_logarithmic->show();
    layout()->invalidate();
    m_logarithmic->setVisible(sizeHint().width() <= width);
    layout()->invalidate();
}

void MetricControls::addFirst(QWidget* control)
{
    add(control, 0);
    setTabOrder(control, m_metric);
}

void MetricControls::setWords(const QString& metricName, const QString& metricTip, const QString& axisName,
                              const QString& axisTip)
{
    m_metric->setAccessibleName(metricName);
    m_metric->setToolTip(metricTip);
    m_logarithmic->setAccessibleName(axisName);
    m_logarithmic->setToolTip(axisTip);
}

void MetricControls::show(const ChartData& shown, const ChartViewSettings& settings)
{
    HeaderControls::show(shown, settings);
    const Metric inView = availableMetric(shown, settings);
    auto* const items = qobject_cast<QStandardItemModel*>(m_metric->model());
    for (int i = 0; items && i < m_metric->count(); ++i) {
        const auto usual = static_cast<Metric>(m_metric->itemData(i).toInt());
        const Metric metric = usual == inView ? usual : settings.shown(usual);
        m_metric->setItemText(i, briefTitle(metric));
        m_metric->setItemData(i, toQString(term(metric).title), Qt::ToolTipRole);
        m_metric->setItemData(i, toQString(term(metric).title), Qt::AccessibleTextRole);
        items->item(i)->setEnabled(shown.analyses.empty() || analysisOf(shown, metric));
        if (metric == inView) m_metric->setCurrentIndex(i);
    }
    m_logarithmic->setChecked(settings.axes[indexOf(m_chart)].logValues);
}

CostControls::CostControls(QWidget* parent) : MetricControls(ChartSelection::Cost, parent)
{
    setWords(tr("Metric of the cost chart"),
             tr("The metric in which a threshold costs something, as in the speedup chart"),
             tr("Logarithmic cost axis"), tr("Logarithmic or linear axis of costs"));
}

MeasureControls::MeasureControls(Metric ChartViewSettings::*measure, const QString& name, const QString& tip,
                                 QWidget* parent)
    : HeaderControls(parent), m_setting(measure), m_measure(new QComboBox)
{
    m_measure->setAccessibleName(name);
    m_measure->setToolTip(tip);
    add(m_measure, 0);
    connect(m_measure, &QComboBox::activated, this, [this](int index) {
        auto changed = settings();
        changed.*m_setting = static_cast<Metric>(m_measure->itemData(index).toInt());
        choose(changed);
    });
}

void MeasureControls::addMeasure(Metric metric, const QString& name, const Phrase& meaning)
{
    m_measure->addItem(name, static_cast<int>(metric));
    m_measure->setItemData(m_measure->count() - 1, toQString(meaning), Qt::ToolTipRole);
}

void MeasureControls::show(const ChartData& shown, const ChartViewSettings& settings)
{
    HeaderControls::show(shown, settings);
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(settings.*m_setting)));
}

LatencyControls::LatencyControls(QWidget* parent)
    : MeasureControls(&ChartViewSettings::latency, tr("Median or percentile of latency"),
                      tr("What charts and verdicts show of latency: the median, or a percentile of its round trips "
                         "(Ctrl+L: the next one)"),
                      parent)
{
    for (const auto& row : latencyMeasures)
        addMeasure(row.id, toQString(row.title), row.meaning);
}

ResourceControls::ResourceControls(QWidget* parent)
    : MeasureControls(&ChartViewSettings::resource, tr("CPU time or peak memory"),
                      tr("What charts and verdicts show of what messages cost the machine: CPU time, or peak memory "
                         "(Ctrl+Shift+M: the other one)"),
                      parent)
{
    for (const auto metric : resources)
        addMeasure(metric, briefTitle(metric), term(metric).meaning);
}

} // namespace crossover
