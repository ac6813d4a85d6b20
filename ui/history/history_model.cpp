// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include <algorithm>
#include <utility>

#include <QFont>

#include "core/history/history_words.h"
#include "core/model/units.h"
#include "core/report/number_words.h"
#include "ui/style/text.h"

namespace crossover {

void HistoryModel::setSeries(std::vector<HistorySeries> series)
{
    beginResetModel();
    m_series = std::move(series);
    m_rows.clear();
    m_sizes.clear();
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        m_sizes.push_back(m_series[i].commonSizes());
        for (std::size_t point = 0; point < m_series[i].points.size(); ++point)
            m_rows.push_back({i, point});
    }
    endResetModel();
}

std::optional<HistoryPlace> HistoryModel::placeOf(int row) const
{
    if (row < 0 || row >= rowCount()) return std::nullopt;
    return m_rows[static_cast<std::size_t>(row)];
}

int HistoryModel::rowOf(const HistoryPlace& place) const
{
    const auto found = std::ranges::find(m_rows, place);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const HistoryPoint& HistoryModel::pointAt(const HistoryPlace& place) const
{
    return m_series[place.series].points[place.point];
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const auto place = placeOf(index.row());
    if (!place || index.column() >= Columns) return {};
    const auto& changes = m_series[place->series].changes;
    const bool changed = std::ranges::find(changes, place->point, &HistoryChange::at) != changes.end();
    switch (role) {
    case Qt::DisplayRole: return textOf(*place, static_cast<Column>(index.column()));
    case Qt::ToolTipRole: return tipOf(*place);
    case Qt::FontRole:
        if (changed) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        break;
    default: break;
    }
    return {};
}

QString HistoryModel::textOf(const HistoryPlace& place, Column column) const
{
    const auto& series = m_series[place.series];
    const auto& point = pointAt(place);
    switch (column) {
    case Measured: return toQString(momentWords(*point.session));
    case Crossover: return toQString(crossoverWords(point));
    case Threshold: return toQString(thresholdWords(point));
    case Small: return mediansOf(place, 0);
    case Middle: return mediansOf(place, 1);
    case Large: return mediansOf(place, 2);
    case Disturbed: return toQString(formatRoughPercent(point.disturbed));
    case Libzmq: return toQString(libzmqWords(*point.session));
    case File: return toQString(point.session->file);
    case Combination: return toQString(wordsOf(series.key.group.combination()));
    case Machine: return toQString(series.key.machine);
    case Columns: break;
    }
    return {};
}

/// "16 B: 1.2 Mmsg/s, 900 kmsg/s"
QString HistoryModel::mediansOf(const HistoryPlace& place, std::size_t which) const
{
    const auto& sizes = m_sizes[place.series];
    if (which >= sizes.size()) return {};
    const auto metric = m_series[place.series].key.metric;
    return QStringLiteral("%1: %2").arg(toQString(formatSize(static_cast<double>(sizes[which]))),
                                        toQString(mediansWords(pointAt(place), sizes[which], metric)));
}

/// What changed with this session, else what Enter does.
QString HistoryModel::tipOf(const HistoryPlace& place) const
{
    const auto& series = m_series[place.series];
    const auto change = std::ranges::find(series.changes, place.point, &HistoryChange::at);
    if (change != series.changes.end()) return toQString(changeSentence(series, *change)).toHtmlEscaped();
    return tr("Double-click or press Enter to open this session");
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Measured: return tr("Measured");
    case Crossover: return tr("Crossover (95 %)");
    case Threshold: return tr("Threshold");
    case Small: return tr("Smallest size: copy, zero-copy");
    case Middle: return tr("Middle size");
    case Large: return tr("Largest size");
    case Disturbed: return tr("Disturbed");
    case Libzmq: return tr("libzmq");
    case File: return tr("File");
    case Combination: return tr("Combination");
    case Machine: return tr("Machine");
    default: break;
    }
    return {};
}

} // namespace crossover
