// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/chart/distribution_drawing.h"

namespace crossover {

/// A drawing of percentile curves on the screen.
class DistributionPlot : public QWidget {
    Q_OBJECT
public:
    explicit DistributionPlot(QWidget* parent = nullptr);

    void setDrawing(DistributionDrawing drawing);
    /// Controls that stand in place of the title from now on.
    void setControls(QWidget* controls);
    [[nodiscard]] PlotMapping mapping() const; ///< of what is shown now

    [[nodiscard]] QSize sizeHint() const override { return {420, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 80}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void placeControls();

    DistributionDrawing m_drawing;
    QWidget* m_controls = nullptr;
};

} // namespace crossover
