// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/header_controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QToolButton>

#include "ui/style/text.h"

namespace crossover {

HeaderControls::HeaderControls(ChartSelection chart, QWidget* parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_layout(new QHBoxLayout(this))
    , m_metric(new QComboBox)
    , m_logarithmic(new QToolButton)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    for (const auto& row : usualMetrics)
        m_metric->addItem(toQString(row.title), static_cast<int>(row.id));
    m_logarithmic->setText(tr("Log"));
    m_logarithmic->setCheckable(true);
    m_logarithmic->setFocusPolicy(Qt::StrongFocus);
    add(m_metric, 0);
    add(m_logarithmic, 1);
    connect(m_metric, &QComboBox::activated, this, [this](int index) {
        m_settings.speedupMetric = static_cast<Metric>(m_metric->itemData(index).toInt());
        emit chosen(m_settings);
    });
    connect(m_logarithmic, &QToolButton::clicked, this, [this](bool logarithmic) {
        m_settings.axes[indexOf(m_chart)].logValues = logarithmic;
        emit chosen(m_settings);
    });
}

void HeaderControls::add(QWidget* control, int place)
{
    control->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // as high as the header, no higher
    m_layout->insertWidget(place, control);
}

void HeaderControls::addFirst(QWidget* control)
{
    add(control, 0);
    setTabOrder(control, m_metric);
}

void HeaderControls::choose(const ChartViewSettings& settings)
{
    m_settings = settings;
    emit chosen(m_settings);
}

void HeaderControls::setWords(const QString& metricName, const QString& metricTip, const QString& axisName,
                              const QString& axisTip)
{
    m_metric->setAccessibleName(metricName);
    m_metric->setToolTip(metricTip);
    m_logarithmic->setAccessibleName(axisName);
    m_logarithmic->setToolTip(axisTip);
}

void HeaderControls::show(const ChartData& shown, const ChartViewSettings& settings)
{
    m_settings = settings;
    m_metric->setCurrentIndex(m_metric->findData(static_cast<int>(availableMetric(shown, settings.speedupMetric))));
    m_logarithmic->setChecked(settings.axes[indexOf(m_chart)].logValues);
    auto* const items = qobject_cast<QStandardItemModel*>(m_metric->model());
    for (int i = 0; items && i < m_metric->count(); ++i) {
        const auto measured = analysisOf(shown, static_cast<Metric>(m_metric->itemData(i).toInt()));
        items->item(i)->setEnabled(shown.analyses.empty() || measured);
    }
}

CostControls::CostControls(QWidget* parent) : HeaderControls(ChartSelection::Cost, parent)
{
    setWords(tr("Metric of the cost chart"),
             tr("The metric in which a threshold costs something, as in the speedup chart"),
             tr("Logarithmic cost axis"), tr("Logarithmic or linear axis of costs"));
}

} // namespace crossover
