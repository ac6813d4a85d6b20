// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QGraphicsObject>
#include <QImage>

#include "ui/chart/plot_mapping.h"
#include "ui/style/theme.h"

namespace crossover {

class BaseChart;
class Spread;

/// Every trial of the visible arms as a pale dot; disturbed trials are hollow. On the screen, the dots are cached in a
/// picture and new ones are added to it, so that a frame costs the same for any number of trials; only parts with dots
/// are copied. In exports, the dots are drawn directly.
class RawLayer : public QGraphicsObject {
public:
    explicit RawLayer(BaseChart* chart);

    void setLook(const Theme& theme, double scale); ///< `theme`: scaled already

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    /// What the picture contains of one arm.
    struct Drawn {
        const Spread* spread = nullptr;
        std::uint64_t generation = 0;
        std::size_t count = 0;
        std::vector<bool> taken; ///< pixels that have a dot: one dot per pixel is enough
    };

    void paintDots(QPainter& painter, const Spread& spread) const;
    void drawDot(QPainter& painter, const Spread& spread, bool disturbed, const QPointF& at) const;
    [[nodiscard]] QImage stampOf(const Spread& spread, bool disturbed, double ratio) const;
    [[nodiscard]] bool isCurrent(const std::vector<const Spread*>& shown, const QSize& pixels) const;
    void updatePicture(double ratio);
    void startPicture(const QSize& pixels, double ratio);
    void addDots(Drawn& drawn, double ratio);
    void markUsed(const QRect& pixels);

    BaseChart* m_chart;
    Theme m_theme;
    double m_scale = 1;
    QImage m_picture;
    PlotMapping m_mapping; ///< of the cached picture
    std::vector<Drawn> m_drawn;
    std::vector<QRect> m_used; ///< areas with dots, one per column of the picture, in pixels
};

} // namespace crossover
