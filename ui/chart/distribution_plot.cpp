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
    update();
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
