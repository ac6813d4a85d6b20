// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include <QGraphicsObject>
#include <QPainterPath>
#include <QStringList>

#include "ui/chart/reading.h"
#include "ui/style/theme.h"

namespace crossover {

/// A place in a chart that was marked to be compared with another one.
struct CursorMark {
    double size = 0;
    std::optional<double> value; ///< none: another chart's cursor, of which this one shows the size
    bool operator==(const CursorMark&) const = default;
};

/// What a chart shows of reading it.
struct OverlayState {
    std::optional<double> size;      ///< being read in one of the charts
    std::optional<PointKey> reading; ///< in this one
    QStringList words;               ///< about that point, or about what the pointer is over
    std::optional<QPointF> pointer;  ///< over this chart, near no point
    std::vector<QPointF> selected;   ///< (size, value) of selected samples
    std::array<std::optional<CursorMark>, 2> cursors;
    QStringList comparison; ///< of both cursors
    bool operator==(const OverlayState&) const = default;
};

/// Crosshair, words, cursors and selection over a chart on the screen. Exports have none.
class ReadingOverlay : public QGraphicsObject {
public:
    explicit ReadingOverlay(BaseChart* chart);

    void show(const OverlayState& state);
    [[nodiscard]] const OverlayState& state() const { return m_state; }

    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override { return {}; } ///< what lies below keeps its clicks
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintSelection(QPainter& painter) const;
    void paintCursor(QPainter& painter, const CursorMark& mark, const QString& letter) const;
    void paintCrosshair(QPainter& painter, const QPointF& at, double size, double value) const;
    void paintReading(QPainter& painter) const;
    void paintWordsAt(QPainter& painter, const QPointF& at) const;
    void paintBadge(QPainter& painter, QRectF box, const QString& text) const;
    /// A box of words at `corner`, kept inside the plot.
    void paintWords(QPainter& painter, const QStringList& words, const QRectF& box) const;
    [[nodiscard]] QSizeF sizeOf(const QStringList& words) const;
    [[nodiscard]] QRectF emptiestCorner(const QSizeF& size) const;

    BaseChart* m_chart;
    OverlayState m_state;
};

} // namespace crossover
