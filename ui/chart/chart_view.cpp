// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/chart/base_chart.h"
#include "ui/chart/legend.h"
#include "ui/theme.h"

namespace crossover {

ChartView::ChartView(BaseChart* chart, QWidget* parent) : QChartView(chart, parent), m_chart(chart)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(200, 140);
    // The items of a chart overlap nearly everywhere: finding out which small parts changed costs more than it saves.
    setViewportUpdateMode(QGraphicsView::BoundingRectViewportUpdate);
}

void ChartView::setHeaderControls(QWidget* controls)
{
    m_controls = controls;
    m_controls->setParent(this);
    placeControls();
    m_controls->show();
}

// Past QChartView's own handler, which may follow a null pointer where the press hits no item.
void ChartView::mousePressEvent(QMouseEvent* event)
{
    emit chosen();
    QGraphicsView::mousePressEvent(event);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (dynamic_cast<Legend*>(itemAt(event->pos()))) {
        QGraphicsView::mouseDoubleClickEvent(event);
    } else if (event->button() == Qt::LeftButton) {
        emit enlargeToggled();
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: emit enlargeToggled(); return;
    case Qt::Key_Escape: emit backRequested(); return;
    default: event->ignore(); // QGraphicsView would scroll on arrows
    }
}

// A chart fills its view: there is nothing to scroll to.
void ChartView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
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
    if (!hasFocus()) return;
    QPainter painter(viewport());
    painter.setPen(QPen(withAlpha(palette().color(QPalette::Highlight), 0.7), 1));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void ChartView::placeControls()
{
    if (!m_controls) return;
    const ChartLayout& layout = m_chart->chartLayout();
    QFont font = this->font();
    font.setPixelSize(m_chart->labelPx());
    for (auto* control : m_controls->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        control->setFont(font);
    const int width = m_controls->sizeHint().width();
    m_chart->setHeaderReserve(width);
    m_controls->setGeometry(QRect(qRound(layout.header.right()) - width, qRound(layout.header.top()), width,
                                  qRound(layout.header.height()) - 3));
}

} // namespace crossover
