// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/session_comparison.h"

#include <algorithm>
#include <utility>

#include "ui/session/document.h"

namespace crossover {

namespace {

/// The change of what is in view; one whose release is unknown stands for every release and placement.
const MetricChange* changeOf(const std::vector<MetricChange>& changes, const GroupKey& group, Metric metric)
{
    const MetricChange* near = nullptr;
    for (const auto& change : changes) {
        if (change.metric() != metric) continue;
        if (change.group() == group) return &change;
        if (!near && change.group().test == group.test && comparable(change.group(), group)) near = &change;
    }
    return near;
}

QString baselineOf(const QString& documentName, const ComparedSessions& sessions)
{
    const auto* const baseline = sessions.baseline();
    return baseline ? baseline->name : documentName;
}

} // namespace

std::vector<SessionChanges> compareWithBaseline(const QString& documentName, std::span<const Sample> document,
                                                const ComparedSessions& sessions, const AnalysisOptions& options)
{
    const auto samplesOf = [&](const std::shared_ptr<const Session>& session) {
        return session ? std::span(session->samples) : document;
    };
    return compareWithBaseline(documentName, !document.empty(), sessions, [&](const auto& before, const auto& after) {
        return changesBetween(samplesOf(before), samplesOf(after), options);
    });
}

std::vector<SessionChanges> compareWithBaseline(const QString& documentName, bool hasDocument,
                                                const ComparedSessions& sessions, const FindChanges& find)
{
    std::vector<SessionChanges> compared;
    const auto* const baseline = sessions.baseline();
    if (!hasDocument && !baseline) return compared;
    const auto before = baseline ? baseline->session : nullptr;
    if (baseline && hasDocument) {
        compared.push_back({documentName, {}, ComparedSessions::most, true, true, find(before, nullptr)});
    }
    for (const auto& entry : sessions.entries()) {
        if (&entry == baseline) continue;
        compared.push_back(
            {entry.name, entry.color, entry.place, entry.visible, !baseline, find(before, entry.session)});
    }
    return compared;
}

void nameOverlays(ChartData& data)
{
    QStringList names;
    for (const auto& overlay : data.overlays)
        names << overlay.name;
    if (!names.isEmpty())
        data.caption += SessionComparison::tr(" · compared with %1").arg(names.join(QStringLiteral(", ")));
}

void layOver(ChartData& data, const Combination& combination, const QString& documentName,
             const ComparedSessions& sessions, const std::vector<SessionChanges>& compared,
             const std::vector<Overlay>& layers)
{
    data.overlays = sessions.overlaysFor(combination, data.options.requested);
    data.overlays.insert(data.overlays.end(), layers.begin(), layers.end());
    data.baseline = baselineOf(documentName, sessions);
    data.changeCurves.clear();
    nameOverlays(data);
    for (const auto& other : compared) {
        if (!other.visible) continue;
        for (const auto& metric : metrics) {
            const auto* const change = changeOf(other.changes, GroupKey{combination, metric.test}, metric.id);
            for (const auto arm : comparedArms) {
                if (!change || change->curve(arm).empty()) continue;
                data.changeCurves.push_back(
                    {other.name, other.color, metric.id, arm, change->curve(arm), other.place, other.ofDocument});
            }
        }
    }
}

SessionComparison::SessionComparison(const Document* document, const ComparedSessions* sessions, QObject* parent)
    : QObject(parent), m_document(document), m_sessions(sessions), m_layers(new Layers(document, sessions, this))
{
    connect(m_layers, &Layers::changed, this, &SessionComparison::changed);
    connect(sessions, &ComparedSessions::changed, this, &SessionComparison::forget);
    connect(document, &Document::stateChanged, this, [this] {
        if (m_changes && m_comparedName != documentName()) forget();
    });
}

void SessionComparison::setRequested(std::vector<Metric> requested)
{
    if (m_options.requested == requested) return;
    m_options.requested = std::move(requested);
    m_known.clear();
    forget();
}

void SessionComparison::setMeasuring(bool measuring)
{
    if (m_measuring == measuring) return;
    m_measuring = measuring;
    forget();
}

const std::vector<SessionChanges>& SessionComparison::all() const
{
    static const std::vector<SessionChanges> none;
    if (m_measuring || m_sessions->entries().empty()) return none;
    if (!m_changes || m_knownRevision != m_document->revision()) {
        m_comparedName = documentName();
        dropOutdated();
        m_changes =
            compareWithBaseline(m_comparedName, !m_document->isEmpty(), *m_sessions,
                                [this](const auto& before, const auto& after) { return changes(before, after); });
    }
    return *m_changes;
}

const std::vector<MetricChange>& SessionComparison::changes(const std::shared_ptr<const Session>& before,
                                                            const std::shared_ptr<const Session>& after) const
{
    const auto found = std::ranges::find_if(
        m_known, [&](const Known& known) { return known.before == before && known.after == after; });
    if (found != m_known.end()) return found->changes;
    const auto samplesOf = [this](const auto& session) {
        return std::span(session ? session->samples : m_document->samples());
    };
    return m_known.emplace_back(Known{before, after, changesBetween(samplesOf(before), samplesOf(after), m_options)})
        .changes;
}

/// What was found with another revision of the document, or with a session that is closed.
void SessionComparison::dropOutdated() const
{
    const bool sameDocument = std::exchange(m_knownRevision, m_document->revision()) == m_document->revision();
    const auto isThere = [&](const std::shared_ptr<const Session>& session) {
        if (!session) return sameDocument;
        return std::ranges::find(m_sessions->entries(), session, &ComparedSessions::Entry::session) !=
               m_sessions->entries().end();
    };
    std::erase_if(m_known, [&](const Known& known) { return !isThere(known.before) || !isThere(known.after); });
}

QString SessionComparison::documentName() const
{
    return m_document->title().isEmpty() ? tr("This window") : m_document->title();
}

QString SessionComparison::baselineName() const
{
    return baselineOf(documentName(), *m_sessions);
}

void SessionComparison::layOver(ChartData& data, const Combination& combination, const Document* shown) const
{
    const std::vector<SessionChanges> none;
    const bool ours = shown == m_document;
    crossover::layOver(data, combination, documentName(), *m_sessions, ours ? all() : none,
                       ours ? m_layers->overlaysBeside(combination, data.options.requested) : std::vector<Overlay>());
}

void SessionComparison::forget()
{
    m_changes.reset();
    emit changed();
}

} // namespace crossover
