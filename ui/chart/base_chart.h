// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsSceneResizeEvent>

#include <QtCharts/QChart>
#include <QtCharts/QLogValueAxis>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include "ui/chart/axis.h"
#include "ui/chart/crossover_mark.h"
#include "ui/theme.h"

namespace crossover {

/// What all four charts share: sizes along a logarithmic x axis, our own axes and crossover mark over Qt's mapping, and
/// a layout that depends on the chart's size alone. GUI thread only; needs no view and no window.
class BaseChart : public QChart {
    Q_OBJECT
public:
    BaseChart();

    void applyTheme(const Theme& theme); ///< ours; QChart::setTheme would overwrite every colour
    void setSizeRange(const Range& sizes);
    void setVerdict(const Verdict& verdict);
    /// Room at the right end of the header that is not ours: controls that a view lays over the chart.
    void setHeaderReserve(double pixels);

    [[nodiscard]] QPointF positionOf(double size, double value) const; ///< in the chart's coordinates
    [[nodiscard]] const ChartLayout& chartLayout() const { return m_layout; }
    [[nodiscard]] int labelPx() const; ///< height of label text at the present size
    [[nodiscard]] const Axis& axis() const { return *m_axis; }
    [[nodiscard]] const CrossoverMark& crossoverMark() const { return *m_mark; }
    [[nodiscard]] const Range& valueRange() const { return m_values; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

    /// The look of the subclass's items, after a change of theme or size. `theme`: with texts scaled for this size.
    virtual void applyLook(const Theme& theme, double markScale) = 0;
    [[nodiscard]] virtual QString valueLabel(double value) const = 0;
    [[nodiscard]] virtual double headerReserve() const { return m_headerReserve; }

    void setValueRange(const Range& values); ///< empty: no labels on y
    void setLogarithmicValues(bool logarithmic);
    [[nodiscard]] bool logarithmicValues() const { return m_logarithmic; }
    void setTexts(const AxisTexts& texts) { m_axis->setTexts(texts); }
    /// Puts a series on the axes; it shows medians as marks with a rim that parts them where they overlap.
    QScatterSeries* addMedians(QScatterSeries::MarkerShape shape);
    static void setMedianLook(QScatterSeries& series, const QColor& color, const Theme& theme, double size);
    /// The same as a rim alone, through which the mark of another series can be seen.
    static void setOpenLook(QScatterSeries& series, const QColor& color, double size);
    [[nodiscard]] QAbstractSeries* anchor() const { return m_anchor; }
    void relayout();

private:
    void updateTicks();

    QScatterSeries* m_anchor; ///< never filled, never hidden: the mapping of everything we draw
    QLogValueAxis* m_xAxis;
    QLogValueAxis* m_logAxis;
    QValueAxis* m_linearAxis;
    Axis* m_axis;
    CrossoverMark* m_mark;
    Theme m_theme;
    ChartLayout m_layout;
    Range m_sizes;
    Range m_values;
    double m_headerReserve = 0;
    bool m_logarithmic = true;
};

} // namespace crossover
