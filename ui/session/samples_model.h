// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include <QAbstractTableModel>

#include "core/model/sample.h"

namespace crossover {

/// All samples of the document, one row each, in order of arrival. The only place where the window keeps them.
class SamplesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Trial,
        PhaseColumn,
        Round,
        TestColumn,
        Size,
        ArmColumn,
        Threshold,
        Throughput,
        SendRate,
        Latency,
        LatencyP90,
        LatencyP99,
        LatencyMax,
        TransportColumn,
        WaitColumn,
        ReleaseColumn,
        Count,
        Burst,
        Repeats,
        Disturbed,
        VoluntarySwitches,
        InvoluntarySwitches,
        MajorFaults,
        StealShare,
        OthersShare,
        ColumnCount
    };
    /// The exact value (number or text) for sorting and for tests; the display role rounds it.
    static constexpr int ValueRole = Qt::UserRole;

    [[nodiscard]] static bool isWord(int column); ///< words are aligned left, numbers right

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const std::vector<Sample>& samples() const { return m_samples; }
    [[nodiscard]] std::vector<Sample> samplesAt(const std::vector<int>& rows) const;
    void setSamples(std::vector<Sample> samples);
    void append(std::span<const Sample> samples); ///< keeps the views' selection and position
    void truncate(std::size_t rows);              ///< likewise, for the remaining rows

private:
    struct ColumnTerm;
    static const ColumnTerm& columnAt(int column);

    std::vector<Sample> m_samples;
};

} // namespace crossover
