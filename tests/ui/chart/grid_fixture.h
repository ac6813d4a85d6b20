// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A chart grid on the (offscreen) screen, and what a hand does to it.

#include <QApplication>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/chart_grid.h"
#include "ui/chart/chart_navigator.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/cost_chart.h"
#include "ui/chart/metric_chart.h"
#include "ui/chart/speedup_chart.h"

namespace crossover {

class GridTest : public testing::Test {
protected:
    GridTest()
    {
        grid.resize(1000, 640);
        grid.show();
        QCoreApplication::processEvents();
    }

    ChartView* viewOf(const BaseChart& chart)
    {
        for (auto* view : grid.findChildren<ChartView*>()) {
            if (view->chart() == &chart) return view;
        }
        return nullptr;
    }

    const MetricChart& throughput() const { return grid.chart(Metric::Throughput); }

    /// Where a size and a value stand on the viewport of their chart.
    QPoint pixelOf(const BaseChart& chart, double size, double value)
    {
        return viewOf(chart)->mapFromScene(chart.mapToScene(chart.positionOf(size, value)));
    }

    QPoint centerOf(const BaseChart& chart)
    {
        return viewOf(chart)->mapFromScene(chart.mapToScene(chart.mapping().plot.center()));
    }

    void turnWheel(const BaseChart& chart, const QPoint& at, int notches, std::uint64_t time = 0,
                   Qt::KeyboardModifiers modifiers = {})
    {
        auto* const viewport = viewOf(chart)->viewport();
        QWheelEvent event(at, viewport->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        event.setTimestamp(time);
        QApplication::sendEvent(viewport, &event);
    }

    void drag(const BaseChart& chart, const QPoint& from, const QPoint& to, Qt::MouseButton button = Qt::LeftButton,
              Qt::KeyboardModifiers modifiers = {})
    {
        auto* const viewport = viewOf(chart)->viewport();
        QTest::mousePress(viewport, button, modifiers, from);
        for (const auto& at : {from + (to - from) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, button, modifiers);
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, button, modifiers, to);
    }

    void hover(const BaseChart& chart, const QPoint& at)
    {
        auto* const viewport = viewOf(chart)->viewport();
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(viewport, &move);
    }

    ChartGrid grid;
};

} // namespace crossover
