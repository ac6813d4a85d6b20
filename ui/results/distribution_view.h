// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

#include <QWidget>

#include "ui/chart/chart_data.h"
#include "ui/chart/distribution_plot.h"

class QComboBox;

namespace crossover {

class FactTable;

/// The sizes at which latency was measured with every round trip, ascending.
std::vector<std::uint64_t> sizesWithRoundTrips(const ChartData& data);

/// Those of all trials of a size.
Distribution distributionAt(const ChartData& data, std::uint64_t size);

/// How latencies of the combination in view are distributed at one size: percentile curves of the arms, and their
/// percentiles in a table. Adding up happens only while it is seen.
class DistributionView : public QWidget {
    Q_OBJECT

public:
    explicit DistributionView(QWidget* parent = nullptr);

    void setReader(std::function<const ChartData&()> data) { m_data = std::move(data); }
    void refresh(); ///< there are other samples now

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void showSize();

    std::function<const ChartData&()> m_data;
    QComboBox* m_size;
    DistributionPlot* m_plot;
    FactTable* m_table;
    bool m_stale = true;
};

} // namespace crossover
