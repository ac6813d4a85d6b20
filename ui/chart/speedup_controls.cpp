// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/speedup_controls.h"

#include <QComboBox>

namespace crossover {

namespace {

constexpr double withShortTitle = 1.3; // what is compared may take that much more, and the title gets shorter

} // namespace

SpeedupControls::SpeedupControls(QWidget* parent)
    : MetricControls(ChartSelection::Speedup, parent), m_compared(new QComboBox)
{
    m_compared->addItem(tr("Zero-copy ÷ copy"), static_cast<int>(SpeedupOf::Arms));
    m_compared->addItem(tr("Copy ÷ baseline"), static_cast<int>(SpeedupOf::Copy));
    m_compared->addItem(tr("Zero-copy ÷ baseline"), static_cast<int>(SpeedupOf::ZeroCopy));
    m_compared->setAccessibleName(tr("What the speedup chart compares"));
    m_compared->setToolTip(tr("Compare zero-copy with copying, or each session with the baseline"));
    m_compared->hide();
    addFirst(m_compared);
    setWords(tr("Metric of the speedup chart"), tr("The metric whose speedup is shown"), tr("Logarithmic speedup axis"),
             tr("Logarithmic or linear speedup axis"));
    connect(m_compared, &QComboBox::activated, this, [this](int index) {
        auto changed = settings();
        changed.speedupOf = static_cast<SpeedupOf>(m_compared->itemData(index).toInt());
        choose(changed);
    });
}

void SpeedupControls::show(const ChartData& shown, const ChartViewSettings& settings)
{
    MetricControls::show(shown, settings);
    const Metric metric = availableMetric(shown, settings);
    const SpeedupOf of = availableSpeedup(shown, settings.speedupOf, metric);
    m_compared->setCurrentIndex(m_compared->findData(static_cast<int>(of)));
    m_comparable = !shown.changeCurves.empty();
    m_compared->setVisible(m_comparable);
}

/// What is compared is in the Compare menu, too.
void SpeedupControls::fit(int width)
{
    m_compared->setVisible(m_comparable);
    MetricControls::fit(width);
    if (!m_comparable || sizeHint().width() <= withShortTitle * width) return;
    m_compared->hide();
    MetricControls::fit(width);
}

} // namespace crossover
