// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/base_chart.h"

#include <QFontMetricsF>
#include <QPen>

#include <QtCharts/QLegend>

namespace crossover {

namespace {

const Range anySizes{11, 1.5 * (1 << 20)}; // what an empty chart shows

} // namespace

BaseChart::BaseChart()
    : m_anchor(new QScatterSeries(this))
    , m_xAxis(new QLogValueAxis(this))
    , m_logAxis(new QLogValueAxis(this))
    , m_linearAxis(new QValueAxis(this))
    , m_sizes(anySizes)
{
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundVisible(false);
    setMargins({});
    legend()->hide();
    addSeries(m_anchor);
    addAxis(m_xAxis, Qt::AlignBottom);
    addAxis(m_logAxis, Qt::AlignLeft);
    m_anchor->attachAxis(m_xAxis);
    m_anchor->attachAxis(m_logAxis);
    m_xAxis->setBase(2);
    m_xAxis->setRange(m_sizes.min, m_sizes.max);
    m_logAxis->setRange(1, 10);
    m_xAxis->setVisible(false);
    m_logAxis->setVisible(false);
    m_linearAxis->setVisible(false);
    m_axis = new Axis(this, m_anchor);
    m_mark = new CrossoverMark(this, m_anchor);
}

void BaseChart::applyTheme(const Theme& theme)
{
    m_theme = theme;
    relayout();
}

void BaseChart::setSizeRange(const Range& sizes)
{
    const Range& wanted = sizes.empty() ? anySizes : sizes;
    if (m_sizes == wanted) return;
    m_sizes = wanted;
    m_xAxis->setRange(m_sizes.min, m_sizes.max);
    updateTicks();
}

void BaseChart::setVerdict(const Verdict& verdict)
{
    m_mark->setMarks(CrossoverMarks::of(verdict));
}

void BaseChart::setHeaderReserve(double pixels)
{
    if (m_headerReserve == pixels) return;
    m_headerReserve = pixels;
    m_axis->setLayout(m_layout, headerReserve());
}

int BaseChart::labelPx() const
{
    return m_theme.scaled(m_layout.scale).labelFont().pixelSize();
}

QPointF BaseChart::positionOf(double size, double value) const
{
    return const_cast<BaseChart*>(this)->mapToPosition({size, value}, m_anchor);
}

void BaseChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    relayout();
}

void BaseChart::setValueRange(const Range& values)
{
    if (m_values == values) return;
    m_values = values;
    if (!values.empty()) {
        if (m_logarithmic)
            m_logAxis->setRange(values.min, values.max);
        else
            m_linearAxis->setRange(values.min, values.max);
    }
    updateTicks();
}

void BaseChart::setLogarithmicValues(bool logarithmic)
{
    if (m_logarithmic == logarithmic) return;
    m_logarithmic = logarithmic;
    QAbstractAxis* const from = logarithmic ? static_cast<QAbstractAxis*>(m_linearAxis) : m_logAxis;
    QAbstractAxis* const to = logarithmic ? static_cast<QAbstractAxis*>(m_logAxis) : m_linearAxis;
    removeAxis(from); // ours again, to come back with the next change
    from->setParent(this);
    addAxis(to, Qt::AlignLeft);
    for (auto* series : QChart::series())
        series->attachAxis(to);
    to->setVisible(false);
    m_values = {};
}

QScatterSeries* BaseChart::addMedians(QScatterSeries::MarkerShape shape)
{
    auto* const series = new QScatterSeries(this);
    series->setMarkerShape(shape);
    addSeries(series);
    for (auto* axis : m_anchor->attachedAxes())
        series->attachAxis(axis);
    return series;
}

void BaseChart::setMedianLook(QScatterSeries& series, const QColor& color, const Theme& theme, double size)
{
    series.setMarkerSize(size);
    series.setBrush(color);
    series.setPen(QPen(theme.background, size > 7 ? 1.2 : 0.8));
}

void BaseChart::setOpenLook(QScatterSeries& series, const QColor& color, double size)
{
    series.setMarkerSize(size);
    series.setBrush(Qt::NoBrush);
    series.setPen(QPen(color, size > 11 ? 1.7 : 1.3));
}

void BaseChart::relayout()
{
    if (size().isEmpty()) return;
    m_layout = ChartLayout::of(size(), m_theme);
    const Theme scaled = m_theme.scaled(m_layout.scale);
    setPlotArea(m_layout.plot);
    m_axis->setTheme(scaled);
    m_mark->setLook(scaled, m_layout);
    applyLook(scaled, m_layout.markScale);
    m_axis->setLayout(m_layout, headerReserve());
    updateTicks();
}

void BaseChart::updateTicks()
{
    const QFontMetricsF fontMetrics(m_theme.scaled(m_layout.scale).labelFont());
    const double side = m_layout.plot.left() / 2;
    const TickRoom xRoom{m_layout.plot.width(), fontMetrics.averageCharWidth() * 2, side / 2,
                         [&](const QString& text) { return fontMetrics.horizontalAdvance(text); }};
    const TickRoom yRoom{m_layout.plot.height(), fontMetrics.height() * 1.1, fontMetrics.height() / 2,
                         [&](const QString&) { return fontMetrics.height(); }};
    TickRoom linearRoom = yRoom;
    linearRoom.gap *= 1.8; // even steps read as easily with fewer labels
    const TickFormat format = [this](double value) { return valueLabel(value); };
    m_axis->setTicks(sizeTicks(m_sizes, xRoom),
                     m_logarithmic ? logTicks(m_values, yRoom, format) : linearTicks(m_values, linearRoom, format));
}

} // namespace crossover
