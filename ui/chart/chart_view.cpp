// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_view.h"

#include <cmath>

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include "ui/chart/base_chart.h"
#include "ui/chart/header_controls.h"
#include "ui/chart/legend.h"
#include "ui/style/theme.h"

namespace crossover {

namespace {

constexpr double zoomPerNotch = 1.25; // of a wheel, 15 degrees
constexpr double zoomPerKey = 1.5;
constexpr double panPerKey = 0.1;    // of the plot
constexpr double mostOfHeader = 0.6; // for controls: the rest is for the title
constexpr double narrowHeader = 200; // pixels

} // namespace

ChartView::ChartView(BaseChart* chart, QWidget* parent) : QChartView(chart, parent), m_chart(chart)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::WheelFocus); // the keys go where the wheel went
    setMouseTracking(true);
    setMinimumSize(140, 96);
    // The chart's axis paints every pixel: no ground is needed below.
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    // The items of a chart overlap nearly everywhere: finding out which small parts changed costs more than it saves.
    setViewportUpdateMode(QGraphicsView::BoundingRectViewportUpdate);
}

void ChartView::setHeaderControls(HeaderControls* controls)
{
    m_controls = controls;
    m_controls->setParent(this);
    m_controls->setVisible(true);
    placeControls();
}

QPointF ChartView::inChart(const QPointF& position) const
{
    return m_chart->mapFromScene(mapToScene(position.toPoint()));
}

/// Beside the plot, a movement concerns the axis there.
Along ChartView::alongAt(const QPointF& position) const
{
    const QRectF& plot = m_chart->mapping().plot;
    if (position.y() > plot.bottom()) return Along::Sizes;
    return position.x() < plot.left() ? Along::Values : Along::Both;
}

// Past QChartView's own handler, which may follow a null pointer where the press hits no item.
void ChartView::mousePressEvent(QMouseEvent* event)
{
    emit chosen();
    m_pressed = m_at = event->pos();
    switch (event->button()) {
    case Qt::LeftButton:
        if (dynamic_cast<Legend*>(itemAt(event->pos())))
            return QGraphicsView::mousePressEvent(event); // NOLINT(bugprone-parent-virtual-call)
        m_gesture = event->modifiers() & Qt::ShiftModifier ? Gesture::PressToBand : Gesture::PressToPan;
        return;
    case Qt::RightButton: m_gesture = Gesture::PressToBand; return;
    case Qt::BackButton: emit backWanted(); return;
    case Qt::ForwardButton: emit forwardWanted(); return;
    default: event->ignore();
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_gesture != Gesture::None) return goOnDragging(event->pos());
    // Not QChartView's: the legend has a cursor and a tooltip of its own.
    QGraphicsView::mouseMoveEvent(event); // NOLINT(bugprone-parent-virtual-call)
    emit hovered(inChart(event->position()));
}

void ChartView::goOnDragging(const QPoint& position)
{
    m_at = position;
    const QPoint moved = m_at - m_pressed;
    if (!isDragging()) {
        if (moved.manhattanLength() < QApplication::startDragDistance()) return;
        emit hoverEnded();
        m_gesture = m_gesture == Gesture::PressToPan ? Gesture::Pan : Gesture::Band;
        if (m_gesture == Gesture::Pan) emit dragBegun();
        viewport()->setCursor(m_gesture == Gesture::Pan ? Qt::ClosedHandCursor : Qt::CrossCursor);
    }
    if (m_gesture == Gesture::Pan) emit dragged(moved, alongAt(inChart(m_pressed)));
    viewport()->update();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto gesture = m_gesture;
    const QRectF band = QRectF(inChart(m_pressed), inChart(m_at)).normalized();
    endGesture();
    if (gesture == Gesture::None)
        return QGraphicsView::mouseReleaseEvent(event); // NOLINT(bugprone-parent-virtual-call)
    if (gesture == Gesture::Band) emit bandChosen(band);
    if (gesture == Gesture::PressToPan) emit clicked(inChart(event->position()));
    if (gesture == Gesture::PressToBand && event->button() == Qt::RightButton) {
        emit menuWanted(event->globalPosition().toPoint());
    }
}

void ChartView::endGesture()
{
    if (isDragging()) viewport()->unsetCursor();
    m_gesture = Gesture::None;
    viewport()->update();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (dynamic_cast<Legend*>(itemAt(event->pos()))) {
        QGraphicsView::mouseDoubleClickEvent(event);
    } else if (event->button() == Qt::LeftButton) {
        emit enlargeToggled();
    }
}

// The right button opens the menu on release, since it may also draw a band.
void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() != QContextMenuEvent::Mouse)
        emit menuWanted(viewport()->mapToGlobal(viewport()->rect().center()));
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: emit enlargeToggled(); return;
    case Qt::Key_Escape:
        if (m_gesture == Gesture::Band) return endGesture();
        emit putBackWanted();
        return;
    default:
        if (!readByKey(*event) && !navigateByKey(*event)) event->ignore(); // QGraphicsView would scroll on arrows
    }
}

bool ChartView::readByKey(const QKeyEvent& event)
{
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return false;
    switch (event.key()) {
    case Qt::Key_A: emit cursorWanted(0); return true;
    case Qt::Key_B: emit cursorWanted(1); return true;
    case Qt::Key_Delete: emit cursorsUnwanted(); return true;
    case Qt::Key_Space: emit pickWanted(); return true;
    case Qt::Key_Left:
        if (shift) emit readingStepWanted(-1);
        return shift;
    case Qt::Key_Right:
        if (shift) emit readingStepWanted(1);
        return shift;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (shift) emit otherCurveWanted();
        return shift;
    default: return false;
    }
}

bool ChartView::navigateByKey(const QKeyEvent& event)
{
    const QPointF center = m_chart->mapping().plot.center();
    const bool control = event.modifiers() & Qt::ControlModifier;
    const bool alt = event.modifiers() & Qt::AltModifier;
    const auto zoom = [&](double factor, Along along) { emit zoomWanted(factor, center, along, event.timestamp()); };
    const auto arrow = [&](const QPointF& shares, double factor, Along along) {
        control ? zoom(factor, along) : emit panWanted(shares, event.timestamp());
    };
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(zoomPerKey, Along::Both); return true;
    case Qt::Key_Minus: zoom(1 / zoomPerKey, Along::Both); return true;
    case Qt::Key_Home: emit showAllWanted(); return true;
    case Qt::Key_Left: alt ? emit backWanted() : arrow({-panPerKey, 0}, 1 / zoomPerKey, Along::Sizes); return true;
    case Qt::Key_Right: alt ? emit forwardWanted() : arrow({panPerKey, 0}, zoomPerKey, Along::Sizes); return true;
    case Qt::Key_Up: arrow({0, panPerKey}, zoomPerKey, Along::Values); return true;
    case Qt::Key_Down: arrow({0, -panPerKey}, 1 / zoomPerKey, Along::Values); return true;
    default: return false;
    }
}

// A chart fills its view: there is nothing to scroll to, so the wheel zooms.
void ChartView::wheelEvent(QWheelEvent* event)
{
    const QPoint angle = event->angleDelta();
    const int turned = angle.y() != 0 ? angle.y() : angle.x(); // some systems turn it with a modifier
    const QPointF position = inChart(event->position());
    Along along = alongAt(position);
    if (event->modifiers() & Qt::ControlModifier) along = Along::Sizes;
    if (event->modifiers() & Qt::ShiftModifier) along = Along::Values;
    if (turned != 0) emit zoomWanted(std::pow(zoomPerNotch, turned / 120.0), position, along, event->timestamp());
    event->accept();
}

void ChartView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    emit hoverEnded();
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
    emit chosen();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    placeControls();
}

void ChartView::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    QPainter painter(viewport());
    const QColor highlight = palette().color(QPalette::Highlight);
    if (m_gesture == Gesture::Band) {
        const QRect plot = mapFromScene(m_chart->mapRectToScene(m_chart->mapping().plot)).boundingRect();
        const QRect band = QRect(m_pressed, m_at).normalized().intersected(plot);
        painter.fillRect(band, withAlpha(highlight, 0.15));
        painter.setPen(QPen(highlight, 1));
        painter.drawRect(band.adjusted(0, 0, -1, -1));
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(withAlpha(highlight, 0.7), 1));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void ChartView::setControlsShown(bool shown)
{
    if (!m_controls) return;
    m_controls->setVisible(shown);
    placeControls();
}

void ChartView::placeControls()
{
    if (!m_controls) return;
    const ChartLayout& layout = m_chart->chartLayout();
    QFont font = this->font();
    font.setPixelSize(m_chart->labelPx());
    for (auto* control : m_controls->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        control->setFont(font);
    m_controls->fit(static_cast<int>(layout.header.width() * mostOfHeader));
    const int width = m_controls->isHidden() ? 0 : m_controls->sizeHint().width();
    // In a narrow chart they stand in its margin, too.
    const double margin = layout.header.width() < narrowHeader
                              ? m_chart->size().width() - layout.header.left() - layout.header.right()
                              : 0;
    m_chart->setHeaderReserve(std::max(0.0, width - margin));
    m_controls->setGeometry(QRect(qRound(layout.header.right() + margin) - width, qRound(layout.header.top()), width,
                                  qRound(layout.header.height()) - 3));
}

} // namespace crossover
