// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/header_controls.h"

namespace crossover {

/// Controls in the header of the speedup chart: what it compares, which metric, and the kind of axis.
class SpeedupControls : public MetricControls {
    Q_OBJECT
public:
    explicit SpeedupControls(QWidget* parent = nullptr);

    void show(const ChartData& shown, const ChartViewSettings& settings) override;
    void fit(int width) override;

private:
    QComboBox* m_compared;
    bool m_comparable = false; ///< there are sessions to compare
};

} // namespace crossover
