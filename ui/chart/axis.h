// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsObject>
#include <QImage>
#include <QRectF>
#include <QString>

#include "ui/chart/plot_mapping.h"
#include "ui/chart/ticks.h"
#include "ui/style/theme.h"

namespace crossover {

class BaseChart;

/// Where the parts of a chart stand, in the chart's coordinates. A function of size and text alone, never of the data,
/// so that plots of the same size line up and stand still.
struct ChartLayout {
    QRectF header; ///< title, unit, legend or controls
    QRectF strip;  ///< just above the plot: labels of the crossover
    QRectF plot;
    QRectF xLabels;
    QRectF xTitle;        ///< empty when the chart is too low for one
    double scale = 1;     ///< of texts: above 1 in large charts
    double markScale = 1; ///< of points and lines: also below 1, in small charts

    static ChartLayout of(const QSizeF& size, const Theme& theme);
};

/// What stands around and behind the data.
struct AxisTexts {
    QString title;
    QString unit; ///< beside the title, or where there is no room above the labels of the values
    QString xTitle;
    QString message; ///< in the middle of the plot: why there is nothing to see
    bool operator==(const AxisTexts&) const = default;
};

/// Ground, grid, ticks, labels and titles of a chart whose own axes only map. On the screen it is an opaque picture,
/// drawn when something has changed and put down for every frame: that is what everything else is painted on. Elsewhere
/// it is drawn afresh, without the ground.
class Axis : public QGraphicsObject {
public:
    explicit Axis(BaseChart* chart);

    void setTheme(const Theme& theme); ///< already scaled
    void setLayout(const ChartLayout& layout, double headerReserve);
    void setTicks(const Ticks& x, const Ticks& y);
    void setTexts(const AxisTexts& texts);

    [[nodiscard]] const Ticks& xTicks() const { return m_x; }
    [[nodiscard]] const Ticks& yTicks() const { return m_y; }
    [[nodiscard]] const AxisTexts& texts() const { return m_texts; }

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
    double m_headerReserve = 0; ///< taken by legend or controls at the right end of the header
    Ticks m_x;
    Ticks m_y;
    AxisTexts m_texts;
    QImage m_picture;
    PlotMapping m_mapping; ///< of the picture
    bool m_stale = true;   ///< something else than the mapping has changed
};

} // namespace crossover
