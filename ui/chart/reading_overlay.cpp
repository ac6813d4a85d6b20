// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/reading_overlay.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/chart/axis_labels.h"
#include "ui/chart/base_chart.h"
#include "ui/chart/spread.h"

namespace crossover {

namespace {

constexpr double zOfOverlay = 6; // above everything
constexpr int labelDigits = 4;
constexpr double padding = 6;
constexpr double mostOfPlot = 0.42; // for words about a point
constexpr double mostOfWidth = 0.65;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ReadingOverlay::ReadingOverlay(BaseChart* chart) : QGraphicsObject(chart), m_chart(chart)
{
    setZValue(zOfOverlay);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ReadingOverlay::show(const OverlayState& state)
{
    if (m_state == state) return;
    m_state = state;
    update();
}

QRectF ReadingOverlay::boundingRect() const
{
    return {QPointF(0, 0), m_chart->size()};
}

void ReadingOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const auto& mapping = m_chart->mapping();
    const QRectF& plot = mapping.plot;
    paintSelection(*painter);
    if (m_state.size) {
        const double x = std::floor(mapping.xOf(*m_state.size)) + 0.5;
        painter->setPen(QPen(withAlpha(m_chart->theme().text, 0.4), 1));
        if (x >= plot.left() && x <= plot.right()) painter->drawLine(QLineF(x, plot.top(), x, plot.bottom()));
    }
    for (std::size_t i = 0; i < m_state.cursors.size(); ++i) {
        if (m_state.cursors[i]) paintCursor(*painter, *m_state.cursors[i], i == 0 ? tr("A") : tr("B"));
    }
    if (m_state.reading) {
        paintReading(*painter);
    } else if (m_state.pointer && plot.contains(*m_state.pointer)) {
        paintCrosshair(*painter, *m_state.pointer, mapping.sizeAt(m_state.pointer->x()),
                       mapping.valueAt(m_state.pointer->y()));
        if (!m_state.words.isEmpty()) paintWordsAt(*painter, *m_state.pointer);
    }
    if (!m_state.comparison.isEmpty()) paintWords(*painter, fitted(m_state.comparison), comparisonBox());
}

void ReadingOverlay::paintSelection(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_chart->theme().text, 1.4));
    for (const auto& point : m_state.selected) {
        const QPointF at = m_chart->positionOf(point.x(), point.y());
        if (m_chart->mapping().plot.contains(at)) painter.drawEllipse(at, 5, 5);
    }
}

void ReadingOverlay::paintCursor(QPainter& painter, const CursorMark& mark, const QString& letter) const
{
    const Theme theme = m_chart->theme();
    const QRectF& plot = m_chart->mapping().plot;
    const double x = std::floor(m_chart->mapping().xOf(mark.size)) + 0.5;
    if (x < plot.left() || x > plot.right()) return;
    painter.setPen(QPen(theme.text, 1, Qt::DotLine));
    painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()));
    const double height = QFontMetricsF(theme.labelFont()).height() + 2;
    paintBadge(painter, {x - height / 2, plot.top(), height, height}, letter);
    if (!mark.value) return;
    const QPointF at = m_chart->positionOf(mark.size, *mark.value);
    if (!plot.contains(at)) return;
    painter.setPen(QPen(theme.text, 1.6));
    painter.drawLine(at - QPointF(6, 0), at + QPointF(6, 0));
    painter.drawLine(at - QPointF(0, 6), at + QPointF(0, 6));
}

void ReadingOverlay::paintBadge(QPainter& painter, QRectF box, const QString& text) const
{
    const Theme theme = m_chart->theme();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(bold(theme.labelFont()));
    painter.setPen(theme.background);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void ReadingOverlay::paintCrosshair(QPainter& painter, const QPointF& at, double size, double value) const
{
    const Theme theme = m_chart->theme();
    const auto& layout = m_chart->chartLayout();
    const QRectF& plot = layout.plot;
    const QFontMetricsF fontMetrics(bold(theme.labelFont()));
    const double x = std::floor(at.x()) + 0.5;
    const double y = std::floor(at.y()) + 0.5;
    painter.setPen(QPen(withAlpha(theme.text, 0.55), 1, Qt::DashLine));
    painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()));
    painter.drawLine(QLineF(plot.left(), y, plot.right(), y));

    const QString sizeText = size < 1024 ? sizeLabel(std::round(size), labelDigits) : sizeLabel(size, labelDigits);
    const double width = fontMetrics.horizontalAdvance(sizeText) + 8;
    const double left = std::clamp(x - width / 2, 0.0, m_chart->size().width() - width);
    paintBadge(painter, {left, plot.bottom() + 2, width, layout.xLabels.bottom() - plot.bottom()}, sizeText);
    const QString valueText = m_chart->valueLabel(value, labelDigits);
    const double wide = std::min(fontMetrics.horizontalAdvance(valueText) + 6, plot.left() - 1);
    const double high = fontMetrics.height() + 2;
    paintBadge(painter, {plot.left() - 1 - wide, y - high / 2, wide, high}, valueText);
}

void ReadingOverlay::paintReading(QPainter& painter) const
{
    const auto reading = readingOf(*m_chart, *m_state.reading);
    const QRectF& plot = m_chart->mapping().plot;
    if (!reading || !plot.contains(reading->position)) return;
    const QPointF& at = reading->position;
    paintCrosshair(painter, at, reading->key.size, reading->value);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_chart->theme().text, 1.8));
    painter.drawEllipse(at, reading->key.raw ? 5 : 8, reading->key.raw ? 5 : 8);
    paintWordsAt(painter, at);
}

QStringList ReadingOverlay::shownWords() const
{
    const QSizeF plot = m_chart->mapping().plot.size();
    const auto share = [&](const QStringList& words) {
        const QSizeF size = sizeOf(fitted(words));
        return size.width() * size.height() / (plot.width() * plot.height());
    };
    const auto hidesMuch = [&](const QStringList& words) { return share(words) > mostOfPlot; };
    const bool isWide = sizeOf(fitted(m_state.words)).width() > mostOfWidth * plot.width();
    if (m_state.brief.isEmpty() || (!isWide && !hidesMuch(m_state.words))) return fitted(m_state.words);
    QStringList words = m_state.brief;
    while (words.size() > 1 && hidesMuch(words))
        words.removeLast();
    return fitted(words);
}

/// Never over the comparison of two cursors.
void ReadingOverlay::paintWordsAt(QPainter& painter, const QPointF& at) const
{
    const QStringList words = shownWords();
    const QRectF box = boxBeside(at, words);
    if (!box.intersects(comparisonBox())) paintWords(painter, words, box);
}

/// Best above the place and to its right.
QRectF ReadingOverlay::boxBeside(const QPointF& at, const QStringList& words) const
{
    constexpr double away = 14;
    const QSizeF size = sizeOf(words);
    std::vector<QRectF> places;
    for (const double top : {at.y() - away - size.height(), at.y() + away}) {
        for (const double left : {at.x() + away, at.x() - away - size.width()})
            places.push_back(within({QPointF(left, top), size}));
    }
    for (const auto& corner : corners(size))
        places.push_back(within(corner));
    const QRectF taken = comparisonBox();
    const auto flaws = [&](const QRectF& box) {
        constexpr std::ptrdiff_t forbidden = 1 << 20;
        return pointsIn(box) + (box.contains(at) || box.intersects(taken) ? forbidden : 0);
    };
    return *std::ranges::min_element(places, {}, flaws);
}

QRectF ReadingOverlay::within(QRectF box) const
{
    const QSizeF chart = m_chart->size();
    box.moveLeft(std::max(2.0, std::min(box.left(), chart.width() - box.width() - 2)));
    box.moveTop(std::max(2.0, std::min(box.top(), chart.height() - box.height() - 2)));
    return box;
}

QRectF ReadingOverlay::comparisonBox() const
{
    if (m_state.comparison.isEmpty()) return {};
    const auto places = corners(sizeOf(fitted(m_state.comparison)));
    return within(*std::ranges::min_element(places, {}, [&](const QRectF& box) { return pointsIn(box); }));
}

QStringList ReadingOverlay::fitted(const QStringList& words) const
{
    const QFontMetricsF strong(bold(m_chart->theme().labelFont()));
    const double room = m_chart->size().width() - 4 - 2 * padding;
    QStringList lines;
    for (const auto& line : words) {
        QString part;
        for (const auto& word : line.split(QLatin1Char(' '))) {
            const QString longer = part.isEmpty() ? word : part + QLatin1Char(' ') + word;
            if (!part.isEmpty() && strong.horizontalAdvance(longer) > room) {
                lines << std::exchange(part, word);
            } else {
                part = longer;
            }
        }
        lines << part;
    }
    return lines;
}

QSizeF ReadingOverlay::sizeOf(const QStringList& words) const
{
    const QFontMetricsF strong(bold(m_chart->theme().labelFont()));
    double width = 0;
    for (const auto& line : words)
        width = std::max(width, strong.horizontalAdvance(line));
    return {std::ceil(width) + 2 * padding,
            std::ceil(strong.height() * static_cast<double>(words.size())) + 2 * padding};
}

void ReadingOverlay::paintWords(QPainter& painter, const QStringList& words, const QRectF& box) const
{
    const Theme theme = m_chart->theme();
    painter.setPen(QPen(theme.frame, 1));
    painter.setBrush(withAlpha(theme.background, 0.94));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(theme.text);
    const double line = QFontMetricsF(bold(theme.labelFont())).height();
    QRectF row(box.left() + padding, box.top() + padding, box.width() - 2 * padding, line);
    for (qsizetype i = 0; i < words.size(); ++i) {
        painter.setFont(i == 0 ? bold(theme.labelFont()) : theme.labelFont());
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, words[i]);
        row.translate(0, line);
    }
}

std::vector<QRectF> ReadingOverlay::corners(const QSizeF& size) const
{
    const QRectF plot = m_chart->mapping().plot.adjusted(4, 4, -4, -4);
    const double right = plot.right() - size.width();
    const double bottom = plot.bottom() - size.height();
    return {
        {{plot.left(), bottom}, size}, {{right, plot.top()}, size}, {{right, bottom}, size}, {plot.topLeft(), size}};
}

std::ptrdiff_t ReadingOverlay::pointsIn(const QRectF& box) const
{
    const QRectF around = box.adjusted(-6, -6, 6, 6);
    std::ptrdiff_t count = 0;
    for (const auto& curve : m_chart->readable()) {
        count += std::ranges::count_if(curve.spread->points(), [&](const BoundedPoint& point) {
            return around.contains(curve.spread->positionOf(point));
        });
    }
    return count;
}

} // namespace crossover
