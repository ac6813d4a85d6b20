// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "core/history/history.h"
#include "ui/history/history_place.h"

namespace crossover {

/// The sessions of some series as rows, in order of the series and of time. GUI thread only.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Measured,
        Crossover,
        Threshold,
        Small,
        Middle,
        Large,
        Disturbed,
        Libzmq,
        File,
        Combination,
        Machine,
        Columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSeries(std::vector<HistorySeries> series);
    [[nodiscard]] std::optional<HistoryPlace> placeOf(int row) const;
    [[nodiscard]] int rowOf(const HistoryPlace& place) const; ///< -1 if there is no such place
    [[nodiscard]] const HistoryPoint& pointAt(const HistoryPlace& place) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const HistoryPlace& place, Column column) const;
    [[nodiscard]] QString mediansOf(const HistoryPlace& place, std::size_t which) const;
    [[nodiscard]] QString tipOf(const HistoryPlace& place) const;

    std::vector<HistorySeries> m_series;
    std::vector<std::vector<std::uint64_t>> m_sizes; ///< of each series, whose medians are shown
    std::vector<HistoryPlace> m_rows;
};

} // namespace crossover
