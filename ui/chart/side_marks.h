// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QGraphicsObject>
#include <QString>

#include "ui/chart/axis.h"
#include "ui/chart/chart_data.h"
#include "ui/style/theme.h"

namespace crossover {

class BaseChart;

/// Sizes beside the crossover of what is shown: pale, the crossovers of curves that are laid over, and, striking, what
/// an audience guessed. Their labels give way to that of the crossover and to data; a pale one without room is left
/// out.
class SideMarks : public QGraphicsObject {
    Q_OBJECT
public:
    /// The crossover of a curve that is laid over.
    struct Other {
        double size = 0; ///< in bytes
        QString label;
        QColor color;
        bool firm = true; ///< else an uncertain estimate
        bool operator==(const Other&) const = default;
    };

    explicit SideMarks(BaseChart* chart);

    void setOthers(std::vector<Other> others);
    void setOthersShown(bool shown);
    void setGuess(std::optional<double> size);                   ///< in bytes
    void setLook(const Theme& theme, const ChartLayout& layout); ///< `theme`: scaled already
    [[nodiscard]] const std::vector<Other>& others() const { return m_others; }
    [[nodiscard]] bool showsOthers() const { return m_othersShown; }
    [[nodiscard]] const std::optional<double>& guess() const { return m_guess; }

    /// The areas of labels, in chart coordinates: names of curves and other words avoid them.
    [[nodiscard]] std::vector<QRectF> labelBoxes() const;
    /// Those of labels and lines.
    [[nodiscard]] std::vector<QRectF> boxes() const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Placed {
        Other mark;
        bool isGuess = false;
        double x = 0;
        std::optional<QRectF> label; ///< none without room
    };
    [[nodiscard]] QFont font() const;
    [[nodiscard]] std::vector<Placed> placed() const;
    [[nodiscard]] std::vector<QRectF> placesFor(double x, double width) const;
    [[nodiscard]] std::optional<QRectF> freePlace(double x, const QString& label, const std::vector<QRectF>& avoided,
                                                  bool overData) const;
    void placeGuess(Placed& guess, const std::vector<QRectF>& avoided) const;
    void paintOther(QPainter& painter, const Placed& placed) const;
    void paintGuess(QPainter& painter, const Placed& placed) const;

    BaseChart* m_chart;
    Theme m_theme;
    ChartLayout m_layout;
    std::vector<Other> m_others;
    bool m_othersShown = true;
    std::optional<double> m_guess;
};

/// The crossovers of this metric that come with the curves, as far as their verdicts have an estimate.
std::vector<SideMarks::Other> crossoversOf(const std::vector<Overlay>& overlays, Metric metric);

} // namespace crossover
