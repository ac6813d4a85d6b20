// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_plot.h"

#include <cmath>
#include <utility>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "core/history/history_words.h"
#include "ui/history/history_drawing.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr double reach = 12; // pixels from the pointer to a session

} // namespace

HistoryPlot::HistoryPlot(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Crossovers over time"));
    setWhatsThis(
        tr("Each mark is a session at its crossover, with the 95 % interval. The interval of a hollow "
           "mark has an open end; a cross at the lower edge is a session without an answer. Dashed vertical lines "
           "stand where the crossover changed, thin horizontal ones at its median in between. A double click opens a "
           "session."));
}

void HistoryPlot::setSeries(std::vector<HistorySeries> series, const QString& title)
{
    m_series = std::move(series);
    m_title = title;
    m_highlighted.reset();
    update();
}

void HistoryPlot::setMessage(const QString& message)
{
    m_message = message;
    update();
}

void HistoryPlot::setHighlighted(const std::optional<HistoryPlace>& place)
{
    m_highlighted = place;
    update();
}

void HistoryPlot::draw(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, theme.background);
    if (m_series.empty()) {
        painter.setFont(theme.labelFont());
        painter.setPen(theme.muted);
        painter.drawText(area.adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    const auto layout = HistoryLayout::of(area, theme, m_series);
    drawTitle(painter, layout, theme, m_title);
    drawLegend(painter, layout, theme, m_series);
    drawAxes(painter, layout, theme);
    for (std::size_t place = 0; place < m_series.size(); ++place)
        drawSeries(painter, layout, theme, m_series[place], place);
    drawChangeLabels(painter, layout, theme, m_series);
}

PlotMapping HistoryPlot::mapping() const
{
    return HistoryLayout::of(QRectF(rect()), Theme::current(palette(), font()), m_series).mapping;
}

QPointF HistoryPlot::positionOf(const HistoryPlace& place) const
{
    return crossover::positionOf(m_series[place.series].points[place.point], mapping());
}

void HistoryPlot::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const auto theme = Theme::current(palette(), font());
    draw(painter, QRectF(rect()), theme);
    if (!m_highlighted) return;
    painter.setPen(QPen(theme.text, 2));
    painter.drawEllipse(positionOf(*m_highlighted), 8 * theme.markScale, 8 * theme.markScale);
}

std::optional<HistoryPlace> HistoryPlot::placeNear(const QPointF& position) const
{
    const auto map = mapping();
    std::optional<HistoryPlace> nearest;
    double distance = reach;
    for (std::size_t series = 0; series < m_series.size(); ++series) {
        for (std::size_t point = 0; point < m_series[series].points.size(); ++point) {
            const auto apart = crossover::positionOf(m_series[series].points[point], map) - position;
            const double length = std::hypot(apart.x(), apart.y());
            if (length > distance) continue;
            distance = length;
            nearest = HistoryPlace{series, point};
        }
    }
    return nearest;
}

void HistoryPlot::mousePressEvent(QMouseEvent* event)
{
    if (const auto place = placeNear(event->position())) emit chosen(*place);
}

void HistoryPlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto place = placeNear(event->position())) emit opened(*place);
}

bool HistoryPlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto place = placeNear(help->pos())) {
        const auto& point = m_series[place->series].points[place->point];
        const auto text = QStringLiteral("%1\n%2\n%3")
                              .arg(toQString(momentWords(*point.session)), toQString(point.session->file),
                                   toQString(crossoverWords(point)));
        QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace crossover
