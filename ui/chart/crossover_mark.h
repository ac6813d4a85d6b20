// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QCoreApplication>
#include <QGraphicsObject>
#include <QString>

#include "core/analyze/analysis.h"
#include "ui/chart/axis.h"
#include "ui/style/theme.h"

namespace crossover {

class BaseChart;

/// The marks of a verdict in a chart: lines, shaded intervals, and a label for each. Sizes in bytes.
struct CrossoverMarks {
    Q_DECLARE_TR_FUNCTIONS(CrossoverMarks)
public:
    struct Interval {
        double low = 0;
        double high = 0;
        bool operator==(const Interval&) const = default;
    };
    enum class Kind {
        Firm,    ///< what the verdict claims: a solid line, a filled label
        Open,    ///< an estimate without an interval, or a size to compare with: a dashed line, an open label
        Bracket, ///< somewhere between two sizes: an open label, no line
    };
    struct Line {
        Kind kind = Kind::Firm;
        double size = 0;
        QString label;
        bool operator==(const Line&) const = default;
    };
    std::vector<Interval> intervals;
    std::vector<Line> lines;
    bool operator==(const CrossoverMarks&) const = default;

    static CrossoverMarks of(const Verdict& verdict);
};

/// The crossover in a chart: a vertical line with its size above the plot, and a shaded interval. Labels never cover
/// data; where two labels would touch, that of the line named later is left out.
class CrossoverMark : public QGraphicsObject {
public:
    explicit CrossoverMark(BaseChart* chart);

    void setMarks(const CrossoverMarks& marks);
    void setLook(const Theme& theme, const ChartLayout& layout); ///< `theme`: scaled already
    [[nodiscard]] const CrossoverMarks& marks() const { return m_marks; }

    /// The areas of lines and labels, in chart coordinates: other labels avoid them. None while it is hidden.
    [[nodiscard]] std::vector<QRectF> boxes() const;
    [[nodiscard]] std::vector<QRectF> labelBoxes() const; ///< of those, the labels alone

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Placed {
        const CrossoverMarks::Line* line = nullptr;
        double x = 0;
        std::optional<QRectF> pill; ///< none if its label would touch another one
    };
    [[nodiscard]] QFont font() const;
    [[nodiscard]] std::vector<Placed> placed() const;
    void paintInterval(QPainter& painter, const CrossoverMarks::Interval& interval) const;
    void paintLine(QPainter& painter, const Placed& placed) const;

    BaseChart* m_chart;
    Theme m_theme;
    ChartLayout m_layout;
    CrossoverMarks m_marks;
};

} // namespace crossover
