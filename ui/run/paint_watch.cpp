// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/paint_watch.h"

#include <limits>

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace crossover {

namespace {

constexpr int enoughLooks = 2; // a timer of somebody else may fire after the first

} // namespace

PaintWatch::PaintWatch(QWidget* window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
}

void PaintWatch::start()
{
    if (!m_window->isVisible() || !m_window->windowHandle()->isExposed()) {
        m_soon.stop();
        emit settled();
        return;
    }
    m_quietLooks = 0;
    m_soon.start(0, this);
}

bool PaintWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::UpdateRequest) m_quietLooks = 0;
    return QObject::eventFilter(watched, event);
}

/// All that waits to be done goes first.
void PaintWatch::timerEvent(QTimerEvent* /*event*/)
{
    m_soon.stop();
    QCoreApplication::postEvent(this, new QEvent(QEvent::User), std::numeric_limits<int>::min());
}

void PaintWatch::customEvent(QEvent* /*event*/)
{
    if (++m_quietLooks > enoughLooks) {
        emit settled();
    } else {
        m_soon.start(0, this);
    }
}

} // namespace crossover
