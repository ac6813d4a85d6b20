// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include <QAbstractTableModel>

#include "ui/compare/layers.h"

namespace crossover {

/// Every combination of the document and of the sessions beside it: a column for each release, a row for all else. A
/// cell says which threshold to use, where the crossover is, and what is lost and gained at both ends. A ticked cell is
/// laid over the charts. GUI thread only.
class CombinationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    CombinationModel(const Document* document, const ComparedSessions* sessions, Layers* layers,
                     QObject* parent = nullptr);

    void setMetric(Metric metric);
    void setInView(const std::optional<Combination>& combination);
    void rebuild(); ///< rows and columns anew; what is known of unchanged samples stays known
    [[nodiscard]] bool hasValues(Metric metric) const; ///< in any cell
    /// Works out one cell that is not known yet; false when there is none.
    bool analyzeNext();
    /// Nothing for a cell that was not measured.
    [[nodiscard]] std::optional<Layer> layerAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    void ticked(); ///< or unticked, by hand
    void noRoom(); ///< for one more cell that was ticked

private:
    struct Row {
        std::shared_ptr<const Session> session; // null: the document
        Combination way;                        // its release counts for nothing
    };
    struct Known {
        std::uint64_t revision = 0; // of the document
        QString text;
        QString sentence;
    };
    /// Owns its session, so that no other can have its address meanwhile.
    using Key = std::tuple<std::shared_ptr<const Session>, Combination, Metric>;

    void addRows(const std::shared_ptr<const Session>& session);
    [[nodiscard]] const Session& sessionOf(const Layer& layer) const;
    [[nodiscard]] std::uint64_t revisionOf(const Layer& layer) const;
    [[nodiscard]] const Known* knownOf(const Layer& layer) const;
    [[nodiscard]] Known workOut(const Layer& layer) const;
    [[nodiscard]] bool isInView(const Layer& layer) const;
    void showAgain();

    const Document* m_document;
    const ComparedSessions* m_sessions;
    Layers* m_layers;
    Metric m_metric = Metric::Throughput;
    std::optional<Combination> m_inView;
    std::vector<Row> m_rows;
    std::vector<std::optional<Release>> m_columns;
    std::vector<Layer> m_measured;
    std::map<Key, Known> m_known;
};

} // namespace crossover
