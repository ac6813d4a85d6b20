// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChartView>

namespace crossover {

class BaseChart;

/// One chart on the screen: takes the keyboard focus, and says when it is chosen (clicked, focused) or to be enlarged
/// (double click, Enter) or put back (Escape).
class ChartView : public QChartView {
    Q_OBJECT
public:
    /// Owns the chart.
    ChartView(BaseChart* chart, QWidget* parent);

    /// Lays this widget over the right end of the chart's header; its children take the chart's label font.
    void setHeaderControls(QWidget* controls);
    void placeControls(); ///< again, after a change of theme

signals:
    void chosen();
    void enlargeToggled();
    void backRequested();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    BaseChart* m_chart;
    QWidget* m_controls = nullptr;
};

} // namespace crossover
