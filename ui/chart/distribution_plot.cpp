// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/distribution_plot.h"

#include <utility>

#include <QPainter>

namespace crossover {

DistributionPlot::DistributionPlot(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Percentiles of latency"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DistributionPlot::setDrawing(DistributionDrawing drawing)
{
    m_drawing = std::move(drawing);
    placeControls();
    update();
}

void DistributionPlot::setControls(QWidget* controls)
{
    m_controls = controls;
    m_controls->setParent(this);
    placeControls();
}

void DistributionPlot::placeControls()
{
    if (!m_controls) return;
    constexpr int margin = 2;
    m_controls->setGeometry({{margin, margin}, m_controls->sizeHint()});
    const double label = fontMetrics().height() / 2.0; // of the highest value, which may stand at the upper edge
    m_drawing.setControls(QSizeF(m_controls->size()).grownBy(QMarginsF(0, margin, margin, label)));
}

void DistributionPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeControls();
}

PlotMapping DistributionPlot::mapping() const
{
    return m_drawing.mapping(rect(), Theme::current(palette(), font()));
}

void DistributionPlot::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme theme = Theme::current(palette(), font());
    painter.fillRect(rect(), theme.background);
    m_drawing.paint(painter, rect(), theme);
}

} // namespace crossover
