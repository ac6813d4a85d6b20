// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace crossover {

class Document;

/// Shows all samples of a document, one row each, in order of arrival. New rows keep the views' selection and position.
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
        LatencyP999,
        LatencyMax,
        CpuSender,
        CpuReceiver,
        PeakMemoryColumn,
        TransportColumn,
        WaitColumn,
        ReleaseColumn,
        PlacementColumn,
        SenderColumn,
        ReceiverColumn,
        SecurityColumn,
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

    explicit SamplesModel(const Document* document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct ColumnTerm;
    static const ColumnTerm& columnAt(int column);

    void showAll();
    void showAppended();
    void showTruncated();

    const Document* m_document;
    int m_rows = 0; ///< that the views know of
};

} // namespace crossover
