// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QGraphicsSceneResizeEvent>

#include <QtCharts/QChart>
#include <QtCharts/QLogValueAxis>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include "ui/chart/axis.h"
#include "ui/chart/chart_view_settings.h"
#include "ui/chart/crossover_mark.h"
#include "ui/chart/plot_mapping.h"
#include "ui/chart/raw_layer.h"
#include "ui/chart/side_marks.h"
#include "ui/chart/structural_marks.h"
#include "ui/style/theme.h"

namespace crossover {

class Spread;

/// A curve whose points can be read: an arm or, without arm, the speedup; with a place, a session relative to the
/// baseline.
struct Readable {
    const Spread* spread = nullptr;
    std::optional<Arm> arm;
    std::optional<std::size_t> place = {};
};

/// What all charts share: sizes along the x axis, our own axes and crossover mark, the visible part, and a layout
/// that depends only on the chart's size. GUI thread only; needs no view and no window.
class BaseChart : public QChart {
    Q_OBJECT
public:
    BaseChart();

    void applyTheme(const Theme& theme); ///< ours; QChart::setTheme would overwrite every colour
    void setSizes(const Range& sizes);   ///< measured or planned, in bytes; the axis adds some space around them
    void setAxisKinds(const AxisKinds& kinds);
    void applySettings(const ChartViewSettings& settings, const AxisKinds& kinds);
    void setStructuralSizes(const std::vector<StructuralSize>& sizes);
    [[nodiscard]] const StructuralMarks& structuralMarks() const { return *m_structure; }
    [[nodiscard]] const AxisKinds& axisKinds() const { return m_kinds; }
    void setVerdict(const Verdict& verdict);
    /// Whether what the data say is marked; an audience may guess it first.
    virtual void setAnswerShown(bool shown);
    void setGuess(std::optional<double> size) { m_side->setGuess(size); } ///< of the audience, in bytes
    /// The message shown while there is no data.
    void setEmptyReason(const QString& reason);
    /// Reserves room at the right end of the header for controls that a view lays over the chart.
    void setHeaderReserve(double pixels);

    /// Shows a part of the data, limited to what exists. The part stays the same while the data grow.
    void setWindow(const PlotWindow& window);
    [[nodiscard]] const PlotWindow& window() const { return m_window; }
    [[nodiscard]] AxisScale allSizes() const; ///< the axes without a window
    [[nodiscard]] AxisScale allValues() const;

    [[nodiscard]] virtual Metric metric() const = 0;
    [[nodiscard]] virtual std::vector<Readable> readable() const = 0; ///< the visible curves
    /// A value in the format of the axis labels, with this many digits.
    [[nodiscard]] virtual QString valueLabel(double value, int digits) const = 0;
    /// What a chart whose points are no medians says of the one at this size; else nothing.
    [[nodiscard]] virtual QStringList wordsAt(double /*size*/) const { return {}; }
    /// Whether copying and zero-copy at one size are what it shows.
    [[nodiscard]] virtual bool comparesArms() const { return true; }
    /// The message size whose trials are behind the point at this size.
    [[nodiscard]] virtual double measuredSize(double size) const { return size; }

    /// Whether any visible data lie in this part of the plot.
    [[nodiscard]] virtual bool reaches(const QRectF& plot) const;
    /// The areas of labels and lines beside the data, in chart coordinates: names of curves avoid them.
    [[nodiscard]] virtual std::vector<QRectF> markBoxes() const;

    [[nodiscard]] const PlotMapping& mapping() const { return m_mapping; } ///< of what is shown now
    [[nodiscard]] QPointF positionOf(double size, double value) const { return m_mapping.at(size, value); }
    [[nodiscard]] const ChartLayout& chartLayout() const { return m_layout; }
    [[nodiscard]] Theme theme() const
    {
        return m_theme.scaled(m_layout.scale);
    }                                  ///< with text sizes for the current chart size
    [[nodiscard]] int labelPx() const; ///< height of label text at the current chart size
    [[nodiscard]] const Axis& axis() const { return *m_axis; }
    [[nodiscard]] const CrossoverMark& crossoverMark() const { return *m_mark; }
    [[nodiscard]] const SideMarks& sideMarks() const { return *m_side; }
    [[nodiscard]] const Range& valueRange() const
    {
        return m_values;
    } ///< of all values, with padding; empty without data

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

    virtual void applySpread(SpreadStyle style, bool rawSamples) = 0;
    /// Applies a changed theme or size to the subclass's items. `theme`: with text scaled for this size.
    virtual void applyLook(const Theme& theme, double markScale) = 0;
    [[nodiscard]] virtual double headerReserve() const { return m_headerReserve; }
    /// Sets the value range that the data need on the current kind of axis.
    virtual void growValues() = 0;

    [[nodiscard]] virtual Ticks valueTicks(const AxisScale& values, const TickRoom& room) const;

    void setMarks(const CrossoverMarks& marks); ///< instead of those of a verdict
    void setOtherCrossovers(std::vector<SideMarks::Other> others) { m_side->setOthers(std::move(others)); }
    void setValueRange(const Range& values); ///< empty: no labels on the y axis
    /// `texts.message`: why the chart is empty; empty if there is data.
    void setTexts(const AxisTexts& texts);
    [[nodiscard]] const QString& emptyReason() const { return m_emptyReason; }
    virtual void updateTexts() = 0;
    void updateMessage(); ///< after a change of the visible curves
    /// Adds a series that shows medians as marks with a rim, which separates overlapping marks.
    QScatterSeries* addMedians(QScatterSeries::MarkerShape shape);
    static void setMedianLook(QScatterSeries& series, const QColor& color, const Theme& theme, double size);
    /// Only the rim, filled with background: a mark that claims nothing.
    static void setUnclaimedLook(QScatterSeries& series, const QColor& color, const Theme& theme, double size);
    /// Only the rim, so that the mark of another series can be seen through it.
    static void setOpenLook(QScatterSeries& series, const QColor& color, double size);
    void relayout();
    void updateRaw() { m_raw->update(); } ///< after a change of the raw points or the visible curves

signals:
    void visibleChanged(); ///< the visible curves have changed

private:
    void exchangeAxes(QAbstractAxis* from, QAbstractAxis* to, Qt::Alignment side);
    void updateMapping();
    void updateTicks();

    QLogValueAxis* m_logSizes;
    QValueAxis* m_linearSizes;
    QLogValueAxis* m_logValues;
    QValueAxis* m_linearValues;
    Axis* m_axis;
    CrossoverMark* m_mark;
    SideMarks* m_side;
    StructuralMarks* m_structure;
    RawLayer* m_raw;
    Theme m_theme;
    ChartLayout m_layout;
    PlotMapping m_mapping;
    PlotWindow m_window;
    AxisKinds m_kinds;
    Range m_sizes;
    Range m_values;
    double m_headerReserve = 0;
    AxisTexts m_texts;
    QString m_emptyReason;
};

} // namespace crossover
