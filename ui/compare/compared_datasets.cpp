// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compared_datasets.h"

#include <algorithm>
#include <utility>

#include "ui/session/document.h"

namespace crossover {

namespace {

/// The change of what is in view; one whose release is unknown stands for every release.
const MetricChange* changeOf(const std::vector<MetricChange>& changes, const GroupKey& group, Metric metric)
{
    const MetricChange* near = nullptr;
    for (const auto& change : changes) {
        if (change.metric != metric) continue;
        if (change.group == group) return &change;
        auto known = change.group;
        if (!known.release || !group.release) known.release = group.release;
        if (known == group && !near) near = &change;
    }
    return near;
}

QString baselineOf(const QString& documentName, const Datasets& datasets)
{
    const auto* const baseline = datasets.baseline();
    return baseline ? baseline->name : documentName;
}

} // namespace

std::vector<ComparedDataset> compareWithBaseline(const QString& documentName, std::span<const Sample> document,
                                                 const Datasets& datasets)
{
    const auto samplesOf = [&](const std::shared_ptr<const Session>& session) {
        return session ? std::span(session->samples) : document;
    };
    return compareWithBaseline(documentName, !document.empty(), datasets, [&](const auto& before, const auto& after) {
        return changesBetween(samplesOf(before), samplesOf(after));
    });
}

std::vector<ComparedDataset> compareWithBaseline(const QString& documentName, bool hasDocument,
                                                 const Datasets& datasets, const FindChanges& find)
{
    std::vector<ComparedDataset> compared;
    const auto* const baseline = datasets.baseline();
    if (!hasDocument && !baseline) return compared;
    const auto before = baseline ? baseline->session : nullptr;
    if (baseline && hasDocument) {
        compared.push_back({documentName, {}, Datasets::most, true, true, find(before, nullptr)});
    }
    for (const auto& entry : datasets.entries()) {
        if (&entry == baseline) continue;
        compared.push_back(
            {entry.name, entry.color, entry.place, entry.visible, !baseline, find(before, entry.session)});
    }
    return compared;
}

void layOver(ChartData& data, const Combination& combination, const QString& documentName, const Datasets& datasets,
             const std::vector<ComparedDataset>& compared)
{
    data.overlays = datasets.overlaysFor(combination);
    data.baseline = baselineOf(documentName, datasets);
    data.datasetCurves.clear();
    QStringList names;
    for (const auto& overlay : data.overlays)
        names << overlay.name;
    if (!names.isEmpty()) {
        data.caption += ComparedDatasets::tr(" · with %1 laid over").arg(names.join(QStringLiteral(", ")));
    }
    for (const auto& dataset : compared) {
        if (!dataset.visible) continue;
        for (const auto& metric : metrics) {
            const auto* const change = changeOf(dataset.changes, GroupKey{combination, metric.test}, metric.id);
            for (const auto arm : comparedArms) {
                if (!change || change->curve(arm).empty()) continue;
                data.datasetCurves.push_back({dataset.name, dataset.color, metric.id, arm, change->curve(arm),
                                              dataset.place, dataset.ofDocument});
            }
        }
    }
}

ComparedDatasets::ComparedDatasets(const Document* document, const Datasets* datasets, QObject* parent)
    : QObject(parent), m_document(document), m_datasets(datasets)
{
    connect(datasets, &Datasets::changed, this, &ComparedDatasets::forget);
    connect(document, &Document::stateChanged, this, [this] {
        if (m_compared && m_comparedName != documentName()) forget();
    });
}

void ComparedDatasets::setMeasuring(bool measuring)
{
    if (m_measuring == measuring) return;
    m_measuring = measuring;
    forget();
}

const std::vector<ComparedDataset>& ComparedDatasets::all() const
{
    static const std::vector<ComparedDataset> none;
    if (m_measuring || m_datasets->entries().empty()) return none;
    if (!m_compared || m_knownRevision != m_document->revision()) {
        m_comparedName = documentName();
        dropOutdated();
        m_compared =
            compareWithBaseline(m_comparedName, !m_document->isEmpty(), *m_datasets,
                                [this](const auto& before, const auto& after) { return changes(before, after); });
    }
    return *m_compared;
}

const std::vector<MetricChange>& ComparedDatasets::changes(const std::shared_ptr<const Session>& before,
                                                           const std::shared_ptr<const Session>& after) const
{
    const auto found = std::ranges::find_if(
        m_known, [&](const Known& known) { return known.before == before && known.after == after; });
    if (found != m_known.end()) return found->changes;
    const auto samplesOf = [this](const auto& session) {
        return std::span(session ? session->samples : m_document->samples());
    };
    return m_known.emplace_back(Known{before, after, changesBetween(samplesOf(before), samplesOf(after))}).changes;
}

/// What was found with another revision of the document, or with a dataset that is closed.
void ComparedDatasets::dropOutdated() const
{
    const bool sameDocument = std::exchange(m_knownRevision, m_document->revision()) == m_document->revision();
    const auto isThere = [&](const std::shared_ptr<const Session>& session) {
        if (!session) return sameDocument;
        return std::ranges::find(m_datasets->entries(), session, &Datasets::Entry::session) !=
               m_datasets->entries().end();
    };
    std::erase_if(m_known, [&](const Known& known) { return !isThere(known.before) || !isThere(known.after); });
}

QString ComparedDatasets::documentName() const
{
    return m_document->title().isEmpty() ? tr("This window") : m_document->title();
}

QString ComparedDatasets::baselineName() const
{
    return baselineOf(documentName(), *m_datasets);
}

void ComparedDatasets::layOver(ChartData& data, const Combination& combination, const Document* shown) const
{
    const std::vector<ComparedDataset> none;
    crossover::layOver(data, combination, documentName(), *m_datasets, shown == m_document ? all() : none);
}

void ComparedDatasets::forget()
{
    m_compared.reset();
    emit changed();
}

} // namespace crossover
