// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QtCharts/QChartView>

#include "ui/chart/chart_navigator.h"

namespace crossover {

class BaseChart;
class HeaderControls;

/// One chart on the screen. It takes the keyboard focus and translates mouse and keys into signals, which the grid
/// carries out. Positions are in chart coordinates, times in milliseconds.
class ChartView : public QChartView {
    Q_OBJECT
public:
    /// Owns the chart.
    ChartView(BaseChart* chart, QWidget* parent);

    /// Lays this widget over the right end of the chart's header; its children take the chart's label font.
    void setHeaderControls(HeaderControls* controls);
    void placeControls();              ///< call again after a change of theme
    void setControlsShown(bool shown); ///< hidden ones take no room
    [[nodiscard]] bool isDragging() const { return m_gesture == Gesture::Pan || m_gesture == Gesture::Band; }

signals:
    void chosen(); ///< clicked or focused
    void enlargeToggled();
    void putBackWanted(); ///< the chart is enlarged and should shrink again
    void clicked(const QPointF& position);
    void hovered(const QPointF& position);
    void hoverEnded();
    void menuWanted(const QPoint& globalPosition);

    void zoomWanted(double factor, const QPointF& about, Along along, std::uint64_t time);
    void panWanted(const QPointF& shares, std::uint64_t time);
    void dragBegun();
    void dragged(const QPointF& pixels, Along along);
    void bandChosen(const QRectF& band);
    void readingStepWanted(int sizes); ///< to the next median
    void otherCurveWanted();
    void pickWanted();                    ///< of the current reading
    void cursorWanted(std::size_t which); ///< 0: A, 1: B
    void cursorsUnwanted();
    void backWanted();
    void forwardWanted();
    void showAllWanted();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// What a pressed mouse button does. A press becomes a drag once the pointer has moved far enough.
    enum class Gesture { None, PressToPan, Pan, PressToBand, Band };

    [[nodiscard]] QPointF inChart(const QPointF& position) const;
    [[nodiscard]] Along alongAt(const QPointF& position) const;
    bool navigateByKey(const QKeyEvent& event);
    bool readByKey(const QKeyEvent& event);
    void goOnDragging(const QPoint& position);
    void endGesture();

    BaseChart* m_chart;
    HeaderControls* m_controls = nullptr;
    Gesture m_gesture = Gesture::None;
    QPoint m_pressed; ///< where the gesture began
    QPoint m_at;      ///< where it is
};

} // namespace crossover
