// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/combination_model.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QFont>
#include <QGuiApplication>

#include "core/model/size_data.h"
#include "core/model/units.h"
#include "core/report/recommendation_words.h"
#include "core/report/title.h"
#include "core/report/unjudged_words.h"
#include "core/report/verdict_words.h"
#include "ui/compare/compared_sessions.h"
#include "ui/session/document.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

/// All but the release.
Combination wayOf(Combination combination)
{
    combination.release.reset();
    return combination;
}

std::vector<Combination> combinationsIn(const Session& session)
{
    return combinationsOf(groupsOf(session.samples));
}

std::vector<Sample> samplesOf(const Session& session, const Combination& combination)
{
    std::vector<Sample> samples;
    const auto fits = [&](const Sample& sample) { return sample.group.combination() == combination; };
    std::ranges::copy_if(session.samples, std::back_inserter(samples), fits);
    return samples;
}

/// Empty where the headline says all there is to say.
QString thresholdText(const MetricAnalysis& analysis)
{
    if (const auto& threshold = analysis.recommendation.threshold)
        return CombinationModel::tr("zero-copy from %1").arg(toQString(formatSize(static_cast<double>(*threshold))));
    return analysis.verdict.kind == VerdictKind::Unresolved ? QString() : CombinationModel::tr("keep copying");
}

/// "× 0.53 at 16 B, × 1.35 at 1 MiB"
QString gainText(const MetricAnalysis& analysis)
{
    const auto at = [](const SizeSpeedup& size) {
        return CombinationModel::tr("× %1 at %2")
            .arg(toQString(formatRatio(size.speedup())), toQString(formatSize(static_cast<double>(size.size))));
    };
    const auto& sizes = analysis.sizes;
    if (sizes.empty()) return {};
    return sizes.size() == 1 ? at(sizes.front()) : at(sizes.front()) + QStringLiteral(", ") + at(sizes.back());
}

} // namespace

CombinationModel::CombinationModel(const Document* document, const ComparedSessions* sessions, Layers* layers,
                                   QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_sessions(sessions), m_layers(layers)
{
    connect(layers, &Layers::changed, this, &CombinationModel::showAgain);
    rebuild();
}

void CombinationModel::setMetric(Metric metric)
{
    m_metric = metric;
    showAgain();
}

void CombinationModel::setInView(const std::optional<Combination>& combination)
{
    if (m_inView == combination) return;
    m_inView = combination;
    showAgain();
}

void CombinationModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    m_measured.clear();
    addRows(nullptr);
    for (const auto& entry : m_sessions->entries())
        addRows(entry.session);
    std::ranges::sort(m_columns);
    std::erase_if(m_known, [this](const auto& known) {
        const auto& session = std::get<0>(known.first);
        return session && std::ranges::find(m_measured, session, &Layer::session) == m_measured.end();
    });
    endResetModel();
}

void CombinationModel::addRows(const std::shared_ptr<const Session>& session)
{
    for (const auto& combination : combinationsIn(session ? *session : m_document->session())) {
        m_measured.push_back({session, combination});
        const auto isRow = [&](const Row& row) { return row.session == session && row.way == wayOf(combination); };
        if (std::ranges::none_of(m_rows, isRow)) m_rows.push_back({session, wayOf(combination)});
        if (std::ranges::find(m_columns, combination.release) == m_columns.end())
            m_columns.push_back(combination.release);
    }
}

std::optional<Layer> CombinationModel::layerAt(const QModelIndex& index) const
{
    if (!index.isValid()) return std::nullopt;
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    Layer layer{row.session, row.way};
    layer.combination.release = m_columns[static_cast<std::size_t>(index.column())];
    const bool measured = std::ranges::find(m_measured, layer) != m_measured.end();
    return measured ? std::optional(layer) : std::nullopt;
}

const Session& CombinationModel::sessionOf(const Layer& layer) const
{
    return layer.session ? *layer.session : m_document->session();
}

std::uint64_t CombinationModel::revisionOf(const Layer& layer) const
{
    return layer.session ? 0 : m_document->revision();
}

const CombinationModel::Known* CombinationModel::knownOf(const Layer& layer) const
{
    const auto found = m_known.find({layer.session, layer.combination, m_metric});
    return found != m_known.end() && found->second.revision == revisionOf(layer) ? &found->second : nullptr;
}

bool CombinationModel::hasValues(Metric metric) const
{
    const auto hasAny = [&](const Session& session) { return crossover::hasValues(session.samples, metric); };
    return hasAny(m_document->session()) ||
           std::ranges::any_of(m_sessions->entries(), [&](const auto& entry) { return hasAny(*entry.session); });
}

bool CombinationModel::analyzeNext()
{
    const auto next = std::ranges::find_if(m_measured, [this](const Layer& layer) { return !knownOf(layer); });
    if (next == m_measured.end()) return false;
    m_known[{next->session, next->combination, m_metric}] = workOut(*next);
    showAgain();
    return true;
}

CombinationModel::Known CombinationModel::workOut(const Layer& layer) const
{
    const auto& session = sessionOf(layer);
    const auto& term = crossover::term(m_metric);
    const auto analysis =
        analyze(session.samples, GroupKey{layer.combination, term.test}, m_metric, optionsOf(session.config));
    Known known{revisionOf(layer), {}, {}};
    if (analysis.copy.empty() && analysis.zeroCopy.empty()) {
        const auto samples = samplesOf(session, layer.combination);
        const bool tooFew = term.isPercentile() && crossover::hasValues(samples, Metric::Latency);
        known.text = (tooFew ? tr("%1: too few round trips") : tr("%1 was not measured")).arg(toQString(term.title));
        known.sentence = term.onRequest() ? toQString(unjudgedSentence(samples, m_metric)) : known.text;
        return known;
    }
    QStringList lines{thresholdText(analysis), toQString(headlineOf(analysis)), gainText(analysis)};
    lines.removeAll(QString());
    known.text = lines.join(u'\n');
    known.sentence = toQString(titled(analysis, verdictSentence(analysis)));
    const auto recommended = toQString(recommendationSentence(analysis));
    if (!recommended.isEmpty()) known.sentence += QStringLiteral("\n") + recommended;
    return known;
}

bool CombinationModel::isInView(const Layer& layer) const
{
    return !layer.session && m_inView == layer.combination;
}

void CombinationModel::showAgain()
{
    if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CombinationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CombinationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CombinationModel::data(const QModelIndex& index, int role) const
{
    const auto layer = layerAt(index);
    if (!layer) return {};
    const auto* const known = knownOf(*layer);
    switch (role) {
    case Qt::DisplayRole: return known ? known->text : tr("…");
    case Qt::ToolTipRole: return known ? known->sentence : QVariant();
    case Qt::CheckStateRole: return isInView(*layer) || m_layers->contains(*layer) ? Qt::Checked : Qt::Unchecked;
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(isInView(*layer));
        return font;
    }
    case Qt::AccessibleDescriptionRole:
        if (isInView(*layer)) return tr("In view");
        return m_layers->contains(*layer) ? tr("Laid over the charts") : QVariant();
    default: return {};
    }
}

bool CombinationModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto layer = layerAt(index);
    if (role != Qt::CheckStateRole || !layer || isInView(*layer)) return false;
    emit ticked();
    if (value.toInt() != Qt::Checked) {
        m_layers->remove(*layer);
    } else if (!m_layers->add(*layer)) {
        emit noRoom();
    }
    return true;
}

Qt::ItemFlags CombinationModel::flags(const QModelIndex& index) const
{
    const auto layer = layerAt(index);
    if (!layer) return Qt::NoItemFlags;
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isInView(*layer) ? flags : flags | Qt::ItemIsUserCheckable;
}

QVariant CombinationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal) {
        const auto& release = m_columns[at];
        if (role == Qt::ToolTipRole && release) return toQString(term(*release).meaning);
        if (role == Qt::DisplayRole) return release ? toQString(term(*release).title) : tr("Its own, or unknown");
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const auto& [session, way] = m_rows[at];
    QString text = toQString(nameOf(way.transport));
    if (session) text = toQString(session->title) + QStringLiteral(": ") + text;
    return text + QStringLiteral("\n") +
           toQString(circumstancesOf(way)).replace(QStringLiteral(", "), QStringLiteral("\n"));
}

} // namespace crossover
