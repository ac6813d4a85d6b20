// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

#include "ui/chart/chart_view_settings.h"

class QComboBox;
class QToolButton;

namespace crossover {

/// Controls in the header of the speedup chart: what it compares, which metric, and the kind of axis.
class SpeedupControls : public QWidget {
    Q_OBJECT
public:
    explicit SpeedupControls(QWidget* parent = nullptr);

    void show(Metric metric, SpeedupOf of, bool logarithmic);
    void setComparable(bool any); ///< whether there are sessions to compare; else there is no choice
    void
    setAvailable(const std::function<bool(Metric)>& available); ///< metrics that were not measured cannot be chosen

signals:
    void metricChosen(crossover::Metric metric);
    void comparedChosen(crossover::SpeedupOf of);
    void logarithmicChosen(bool logarithmic);

private:
    QComboBox* m_compared;
    QComboBox* m_metric;
    QToolButton* m_logarithmic;
};

} // namespace crossover
