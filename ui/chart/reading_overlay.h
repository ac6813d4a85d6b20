// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include <QGraphicsObject>
#include <QPainterPath>
#include <QStringList>

#include "ui/chart/reading.h"
#include "ui/style/theme.h"

namespace crossover {

/// A cursor in a chart, to compare with another one.
struct CursorMark {
    double size = 0;
    std::optional<double> value; ///< none: a cursor of another chart; only its size is shown
    bool operator==(const CursorMark&) const = default;
};

/// The reading and cursors that a chart shows.
struct OverlayState {
    std::optional<double> size;      ///< of the current reading in any chart
    std::optional<PointKey> reading; ///< the current reading, if in this chart
    QStringList words;               ///< about that point, or about the item below the pointer
    QStringList brief;               ///< the same for a small chart, best first; may be empty
    std::optional<QPointF> pointer;  ///< position in this chart, if near no point
    std::vector<QPointF> selected;   ///< (size, value) of selected samples
    std::array<std::optional<CursorMark>, 2> cursors;
    QStringList comparison; ///< of the two cursors
    bool operator==(const OverlayState&) const = default;
};

/// Crosshair, text, cursors and selection over a chart on the screen; not in exports.
class ReadingOverlay : public QGraphicsObject {
    Q_OBJECT

public:
    explicit ReadingOverlay(BaseChart* chart);

    void show(const OverlayState& state);
    [[nodiscard]] const OverlayState& state() const { return m_state; }
    /// What is shown about the point or the place of the pointer: in brief where all would hide much of the plot, and
    /// of that at least one line.
    [[nodiscard]] QStringList shownWords() const;
    /// The area of these words beside a place, where they hide the fewest points.
    [[nodiscard]] QRectF boxBeside(const QPointF& at, const QStringList& words) const;
    /// In lines that the chart has room for, broken at spaces.
    [[nodiscard]] QStringList fitted(const QStringList& words) const;

    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override { return {}; } ///< items below receive the clicks
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintSelection(QPainter& painter) const;
    void paintCursor(QPainter& painter, const CursorMark& mark, const QString& letter) const;
    void paintCrosshair(QPainter& painter, const QPointF& at, double size, double value) const;
    void paintReading(QPainter& painter) const;
    void paintWordsAt(QPainter& painter, const QPointF& at) const;
    void paintBadge(QPainter& painter, QRectF box, const QString& text) const;
    /// Draws the words in a box.
    void paintWords(QPainter& painter, const QStringList& words, const QRectF& box) const;
    [[nodiscard]] QRectF within(QRectF box) const; ///< moved into the chart
    /// Of the words about both cursors; empty without them.
    [[nodiscard]] QRectF comparisonBox() const;
    [[nodiscard]] QSizeF sizeOf(const QStringList& words) const;
    [[nodiscard]] std::vector<QRectF> corners(const QSizeF& size) const;
    [[nodiscard]] std::ptrdiff_t pointsIn(const QRectF& box) const;

    BaseChart* m_chart;
    OverlayState m_state;
};

} // namespace crossover
