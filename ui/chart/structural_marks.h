// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QGraphicsObject>

#include "core/model/structural_sizes.h"
#include "ui/chart/plot_mapping.h"
#include "ui/style/theme.h"

namespace crossover {

class BaseChart;

/// Dotted lines at the structural sizes, with their names where these touch neither data nor other words; in brief
/// where there is less room.
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
    /// What the room for labels depends on: they are placed anew when it changes.
    struct Room {
        PlotMapping mapping;
        std::size_t curves = 0;
        std::size_t dots = 0;
        bool operator==(const Room&) const = default;
    };
    [[nodiscard]] Room room() const;
    [[nodiscard]] const std::vector<Label>& labels() const;
    [[nodiscard]] std::vector<Label> placedLabels() const;
    [[nodiscard]] std::optional<Label> labelAt(const StructuralSize& size, const std::vector<Label>& placed) const;
    [[nodiscard]] bool isFree(const QRectF& box, const std::vector<Label>& placed) const;

    BaseChart* m_chart;
    Theme m_theme;
    std::vector<StructuralSize> m_sizes;
    mutable std::optional<Room> m_placedIn;
    mutable std::vector<Label> m_labels;
};

} // namespace crossover
