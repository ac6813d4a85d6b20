// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/speedup_ground.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <QFontMetricsF>
#include <QPainter>

#include "core/report/metric_words.h"
#include "ui/chart/speedup_chart.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr double zOfGround = 2.6; // above the grid, below bars and marks
constexpr double linePx = 1.4;

} // namespace

SpeedupGround::SpeedupGround(SpeedupChart* chart) : QGraphicsObject(chart), m_chart(chart)
{
    setZValue(zOfGround);
    setAcceptedMouseButtons(Qt::NoButton);
}

void SpeedupGround::setTheme(const Theme& theme)
{
    prepareGeometryChange();
    m_theme = theme;
    update();
}

QRectF SpeedupGround::boundingRect() const
{
    return m_chart->mapping().plot;
}

void SpeedupGround::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (m_chart->valueRange().empty()) return;
    paintSide(*painter, true);
    paintSide(*painter, false);
    const auto one = lineAtOne();
    if (!one) return;
    const QRectF plot = m_chart->mapping().plot;
    painter->setPen(QPen(m_theme.text, linePx));
    painter->drawLine(QLineF(plot.left(), *one, plot.right(), *one));
}

/// Where it is in the plot.
std::optional<double> SpeedupGround::lineAtOne() const
{
    const QRectF plot = m_chart->mapping().plot;
    const double one = std::floor(m_chart->mapping().yOf(1)) + 0.5;
    return one < plot.top() || one > plot.bottom() ? std::nullopt : std::optional(one);
}

std::vector<QRectF> SpeedupGround::boxes() const
{
    std::vector<QRectF> boxes;
    const QRectF plot = m_chart->mapping().plot;
    if (const auto one = lineAtOne()) boxes.emplace_back(plot.left(), *one - linePx / 2, plot.width(), linePx);
    for (const bool above : {true, false}) {
        if (const auto words = wordsBox(above)) boxes.push_back(*words);
    }
    return boxes;
}

QRectF SpeedupGround::sideOf(bool above) const
{
    const QRectF plot = m_chart->mapping().plot;
    const double one = std::clamp(std::floor(m_chart->mapping().yOf(1)) + 0.5, plot.top(), plot.bottom());
    return above ? QRectF(plot.topLeft(), QPointF(plot.right(), one))
                 : QRectF(QPointF(plot.left(), one), plot.bottomRight());
}

QString SpeedupGround::wordsOf(bool above) const
{
    if (m_chart->speedupOf() == SpeedupOf::Arms) {
        const QString better = toQString(betterWord(m_chart->metric()));
        return above ? SpeedupChart::tr("zero-copy %1").arg(better) : SpeedupChart::tr("copying %1").arg(better);
    }
    const QFontMetricsF font(m_theme.labelFont());
    const QString baseline = font.elidedText(m_chart->baseline(), Qt::ElideMiddle, m_chart->mapping().plot.width() / 3);
    const auto word = above ? betterWord(m_chart->metric()) : worseWord(m_chart->metric());
    return SpeedupChart::tr("%1 than %2").arg(toQString(word), baseline);
}

void SpeedupGround::paintSide(QPainter& painter, bool above) const
{
    const bool ofArms = m_chart->speedupOf() == SpeedupOf::Arms;
    const QColor& color = !ofArms ? m_theme.muted : above ? m_theme.zeroCopy : m_theme.copy;
    if (ofArms || above) painter.fillRect(sideOf(above), withAlpha(color, m_theme.dark ? 0.07 : 0.06));
    painter.setFont(m_theme.labelFont());
    painter.setPen(color);
    if (const auto box = wordsBox(above)) painter.drawText(*box, Qt::AlignCenter, wordsOf(above));
}

std::optional<QRectF> SpeedupGround::wordsBox(bool above) const
{
    const QFontMetricsF fontMetrics(m_theme.labelFont());
    const QSizeF size(fontMetrics.horizontalAdvance(wordsOf(above)), fontMetrics.height());
    const double margin = m_theme.labelPx * 0.6;
    const QRectF side = sideOf(above).adjusted(margin, margin, -margin, -margin);
    if (side.height() < size.height() || side.width() < size.width()) return std::nullopt;
    const double top = above ? side.top() : side.bottom() - size.height();
    // Zero-copy usually wins on the right, so its words stand as far left as there is room, where the data are not; and
    // the other way round.
    constexpr int places = 8;
    for (int i = 0; i <= places; ++i) {
        const double moved = (side.width() - size.width()) * i / places;
        const QRectF box({above ? side.left() + moved : side.right() - size.width() - moved, top}, size);
        if (isFree(box)) return box;
    }
    return std::nullopt;
}

bool SpeedupGround::isFree(const QRectF& box) const
{
    const QRectF around = box.adjusted(-6, -4, 6, 4);
    const auto meets = [&](const BoundedPoint& point) {
        const QPointF high = m_chart->positionOf(point.size, point.high.value_or(point.median));
        const QPointF low = m_chart->positionOf(point.size, point.low.value_or(point.median));
        return around.intersects(QRectF(high, low + QPointF(1, 1)));
    };
    auto labels = m_chart->structuralMarks().labelBoxes();
    labels.push_back(m_chart->changeMarks().keyBox());
    std::ranges::copy(m_chart->crossoverMark().boxes(), std::back_inserter(labels));
    std::ranges::copy(m_chart->sideMarks().labelBoxes(), std::back_inserter(labels));
    const auto covers = [&](const QRectF& label) { return label.intersects(around); };
    const auto reaches = [&](const Readable& curve) { return std::ranges::any_of(curve.spread->points(), meets); };
    return std::ranges::none_of(m_chart->readable(), reaches) && std::ranges::none_of(labels, covers);
}

} // namespace crossover
