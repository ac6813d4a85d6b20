// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QGraphicsObject>

#include "ui/style/theme.h"

namespace crossover {

class BaseChart;

/// Lines of equal bandwidth (rate times size) behind the rates; straight if both axes are logarithmic. A second value
/// axis could not show bandwidth, since it depends on rate and size. Bytes per second limit a curve that follows a
/// line; messages per second limit a level curve.
class BandwidthLines : public QGraphicsObject {
public:
    explicit BandwidthLines(BaseChart* chart); ///< hidden

    void setTheme(const Theme& theme);                    ///< scaled already
    [[nodiscard]] std::vector<double> bandwidths() const; ///< of the lines shown now, in bits per second

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    /// `taken`: areas that other labels use; adds its own.
    void paintLabel(QPainter& painter, const QPolygonF& line, double bandwidth, std::vector<QRectF>& taken) const;

    BaseChart* m_chart;
    Theme m_theme;
};

} // namespace crossover
