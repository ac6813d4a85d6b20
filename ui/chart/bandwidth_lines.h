// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QGraphicsObject>

#include "ui/style/theme.h"

namespace crossover {

class BaseChart;

/// Behind the rates: lines along which rate times size is the same bandwidth, straight where both axes are logarithmic.
/// A second value axis could not say that: one rate is another bandwidth at every size. A curve that runs along such a
/// line is bound by bytes, one that runs level by messages.
class BandwidthLines : public QGraphicsObject {
public:
    explicit BandwidthLines(BaseChart* chart); ///< hidden

    void setTheme(const Theme& theme);                    ///< already scaled
    [[nodiscard]] std::vector<double> bandwidths() const; ///< that have a line now, in bits per second

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    /// `taken`: where other words stand; takes its own place there.
    void paintLabel(QPainter& painter, const QPolygonF& line, double bandwidth, std::vector<QRectF>& taken) const;

    BaseChart* m_chart;
    Theme m_theme;
};

} // namespace crossover
