// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGraphicsObject>
#include <QImage>
#include <QRectF>
#include <QString>

#include "ui/chart/plot_mapping.h"
#include "ui/chart/ticks.h"
#include "ui/style/theme.h"

namespace crossover {

class BaseChart;

/// Positions of the parts of a chart, in chart coordinates. They depend only on size and text, never on the data, so
/// that plots of the same size line up and do not move.
struct ChartLayout {
    QRectF header; ///< title, unit, legend or controls
    QRectF strip;  ///< just above the plot: the crossover's labels
    QRectF plot;
    QRectF xLabels;
    QRectF xTitle;        ///< empty if the chart is too low for it
    double scale = 1;     ///< of text; above 1 in large charts
    double markScale = 1; ///< of points and lines; below 1 in small charts

    static ChartLayout of(const QSizeF& size, const Theme& theme);
};

/// The text around and behind the data.
struct AxisTexts {
    QString title;
    QString shortTitle; ///< in its place if there is no room for it; may be empty
    QString unit;       ///< beside the title, or above the value labels if there is no room
    QString xTitle;
    QString message; ///< in the middle of an empty plot: why it is empty
    bool operator==(const AxisTexts&) const = default;
};

/// Background, grid, ticks, labels and titles of a chart; QChart's own axes only map values. On the screen it is an
/// opaque picture, redrawn only after changes and copied into each frame below everything else. In exports it is drawn
/// directly, without the background.
class Axis : public QGraphicsObject {
public:
    explicit Axis(BaseChart* chart);

    void setTheme(const Theme& theme); ///< scaled already
    void setLayout(const ChartLayout& layout, double headerReserve);
    void setTicks(const Ticks& x, const Ticks& y);
    void setTexts(const AxisTexts& texts);

    [[nodiscard]] const Ticks& xTicks() const { return m_x; }
    [[nodiscard]] const Ticks& yTicks() const { return m_y; }
    [[nodiscard]] const AxisTexts& texts() const { return m_texts; }
    [[nodiscard]] QString shownTitle() const; ///< as there is room for it
    /// Where the message stands and whether it is whole: in the plot or, for want of room, over the width of the chart.
    struct MessagePlace {
        QRectF room;
        QFont font;
        QRectF box; ///< of the words
        bool whole = false;
    };
    [[nodiscard]] MessagePlace messagePlace() const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void changed();
    void drawAll(QPainter& painter) const;
    void updatePicture(double ratio);
    void paintGrid(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintHeader(QPainter& painter) const;
    void paintUnitAboveLabels(QPainter& painter) const;
    void paintMessage(QPainter& painter) const;

    BaseChart* m_chart;
    Theme m_theme;
    ChartLayout m_layout;
    double m_headerReserve = 0; ///< pixels for legend or controls at the right end of the header
    Ticks m_x;
    Ticks m_y;
    AxisTexts m_texts;
    QImage m_picture;
    PlotMapping m_mapping; ///< of the cached picture
    bool m_stale = true;   ///< something other than the mapping has changed
};

} // namespace crossover
