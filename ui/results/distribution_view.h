// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <utility>

#include <QWidget>

#include "ui/chart/chart_data.h"
#include "ui/chart/distribution_plot.h"

class QComboBox;

namespace crossover {

class FactTable;

/// How latencies of the combination in view are distributed at one size: percentile curves of the arms, and their
/// percentiles in a table. Adding up happens only while it is seen.
class DistributionView : public QWidget {
    Q_OBJECT

public:
    explicit DistributionView(QWidget* parent = nullptr);

    void setReader(std::function<const ChartData&()> data) { m_data = std::move(data); }
    void refresh();                           ///< there are other samples now
    [[nodiscard]] std::uint64_t size() const; ///< the chosen one; 0 before any
    [[nodiscard]] DistributionPlot* plot() const { return m_plot; }

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
