// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A chart grid with a sweep in it, of which one trial was disturbed, and what its inspector reads.

#include "tests/ui/chart/grid_fixture.h"
#include "ui/chart/inspector.h"

namespace crossover {

class InspectorTest : public GridTest {
protected:
    InspectorTest()
    {
        qRegisterMetaType<std::vector<std::size_t>>();
        data = charttest::sweepData(7);
        auto& trial = data.samples[pairOf(copyPoint.size)];
        trial.disturbed = true;
        *trial.throughput *= 1.07; // away from the median
        grid.setData(data);
        view = viewOf(throughput());
    }

    /// The first copy sample of this size.
    std::size_t pairOf(std::uint64_t size) const
    {
        for (std::size_t i = 0; i < data.samples.size(); ++i) {
            const auto& sample = data.samples[i];
            if (sample.size == size && sample.arm == Arm::Copy && sample.throughput) return i;
        }
        return data.samples.size();
    }

    QPoint pixelOfMedian(Arm arm, double size)
    {
        for (const auto& point : throughput().medians(arm).points()) {
            if (point.x() == size) return pixelOf(throughput(), point.x(), point.y());
        }
        return {};
    }

    const OverlayState& overlay(std::size_t chart = indexOf(ChartSelection::Throughput))
    {
        return grid.inspector().overlay(chart);
    }

    ArmPoint copyPoint = charttest::sweepData(1).analyses[0].copy[2];
    ChartData data;
    ChartView* view = nullptr;
};

} // namespace crossover
