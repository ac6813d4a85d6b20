// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QGraphicsObject>

#include "core/model/structural_sizes.h"
#include "ui/style/theme.h"

namespace crossover {

class BaseChart;

/// Dotted lines at the structural sizes, with their names if these do not touch.
class StructuralMarks : public QGraphicsObject {
public:
    explicit StructuralMarks(BaseChart* chart);

    void setSizes(const std::vector<StructuralSize>& sizes);
    void setLook(const Theme& theme); ///< scaled already
    /// The mark at this position of the chart, if marks are shown.
    [[nodiscard]] std::optional<StructuralSize> at(const QPointF& position) const;
    [[nodiscard]] const std::vector<StructuralSize>& sizes() const { return m_sizes; }
    /// The areas of the names, in chart coordinates: other labels avoid them. Empty while hidden.
    [[nodiscard]] std::vector<QRectF> labelBoxes() const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Label {
        QString text;
        QRectF box;
    };
    [[nodiscard]] std::vector<Label> labels() const;

    BaseChart* m_chart;
    Theme m_theme;
    std::vector<StructuralSize> m_sizes;
};

} // namespace crossover
