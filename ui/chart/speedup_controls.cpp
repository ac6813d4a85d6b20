// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/speedup_controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QToolButton>

#include "ui/style/text.h"

namespace crossover {

SpeedupControls::SpeedupControls(QWidget* parent)
    : QWidget(parent), m_compared(new QComboBox), m_metric(new QComboBox), m_logarithmic(new QToolButton)
{
    m_compared->addItem(tr("Zero-copy ÷ copy"), static_cast<int>(SpeedupOf::Arms));
    m_compared->addItem(tr("Copy ÷ baseline"), static_cast<int>(SpeedupOf::Copy));
    m_compared->addItem(tr("Zero-copy ÷ baseline"), static_cast<int>(SpeedupOf::ZeroCopy));
    m_compared->setAccessibleName(tr("What the speedup chart compares"));
    m_compared->setToolTip(tr("Compare zero-copy with copying, or each session with the baseline"));
    m_compared->hide();
    for (const auto& row : metrics)
        m_metric->addItem(toQString(row.title), static_cast<int>(row.id));
    m_metric->setAccessibleName(tr("Metric of the speedup chart"));
    m_metric->setToolTip(tr("The metric whose speedup is shown"));
    m_logarithmic->setText(tr("Log"));
    m_logarithmic->setCheckable(true);
    m_logarithmic->setFocusPolicy(Qt::StrongFocus);
    m_logarithmic->setAccessibleName(tr("Logarithmic speedup axis"));
    m_logarithmic->setToolTip(tr("Logarithmic or linear speedup axis"));
    buildLayout();
    connectSignals();
}

void SpeedupControls::buildLayout()
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget* control :
         {static_cast<QWidget*>(m_compared), static_cast<QWidget*>(m_metric), static_cast<QWidget*>(m_logarithmic)}) {
        control->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // as high as the header, no higher
        layout->addWidget(control);
    }
}

void SpeedupControls::connectSignals()
{
    connect(m_compared, &QComboBox::activated, this, [this](int index) {
        m_settings.speedupOf = static_cast<SpeedupOf>(m_compared->itemData(index).toInt());
        emit chosen(m_settings);
    });
    connect(m_metric, &QComboBox::activated, this, [this](int index) {
        m_settings.speedupMetric = static_cast<Metric>(m_metric->itemData(index).toInt());
        emit chosen(m_settings);
    });
    connect(m_logarithmic, &QToolButton::clicked, this, [this](bool logarithmic) {
        axis().logValues = logarithmic;
        emit chosen(m_settings);
    });
}

void SpeedupControls::show(const ChartData& shown, const ChartViewSettings& settings)
{
    m_settings = settings;
    const Metric metric = availableMetric(shown, settings.speedupMetric);
    const SpeedupOf of = availableSpeedup(shown, settings.speedupOf, metric);
    m_compared->setCurrentIndex(m_compared->findData(static_cast<int>(of)));
    m_compared->setVisible(!shown.changeCurves.empty());
    m_metric->setCurrentIndex(m_metric->findData(static_cast<int>(metric)));
    m_logarithmic->setChecked(axis().logValues);
    auto* const items = qobject_cast<QStandardItemModel*>(m_metric->model());
    for (int i = 0; items && i < m_metric->count(); ++i) {
        const auto measured = analysisOf(shown, static_cast<Metric>(m_metric->itemData(i).toInt()));
        items->item(i)->setEnabled(shown.analyses.empty() || measured);
    }
}

} // namespace crossover
