// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/layers.h"

#include <algorithm>

#include "ui/compare/compared_sessions.h"
#include "ui/session/document.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

// Apart from the colours of the arms and of the sessions, on white and on black.
const std::array<QColor, Layers::most> layerColors{QColor(0x1F, 0x9E, 0x8F), QColor(0xA0, 0x62, 0x2D),
                                                   QColor(0xC2, 0x18, 0x5B), QColor(0x6A, 0x8F, 0x3C),
                                                   QColor(0x7B, 0x5C, 0xD6), QColor(0x6E, 0x84, 0x90)};

QString layerName(const Layer& layer, const QString& session, const Combination& inView)
{
    QStringList parts{session, toQString(differenceOf(layer.combination, inView))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": "));
}

} // namespace

Layers::Layers(const Document* document, const ComparedSessions* sessions, QObject* parent)
    : QObject(parent), m_document(document), m_sessions(sessions)
{
    connect(sessions, &ComparedSessions::changed, this, &Layers::forgetClosed);
    connect(document, &Document::replaced, this, &Layers::forgetClosed);
}

bool Layers::contains(const Layer& layer) const
{
    return std::ranges::any_of(m_places, [&](const Place& place) { return place.layer == layer; });
}

bool Layers::isFull() const
{
    return std::ranges::all_of(m_places, [](const Place& place) { return place.layer.has_value(); });
}

bool Layers::add(const Layer& layer)
{
    if (contains(layer)) return true;
    const auto free = std::ranges::find_if(m_places, [](const Place& place) { return !place.layer; });
    if (free == m_places.end()) return false;
    *free = {};
    free->layer = layer;
    emit changed();
    return true;
}

void Layers::remove(const Layer& layer)
{
    const auto found = std::ranges::find(m_places, std::optional(layer), &Place::layer);
    if (found == m_places.end()) return;
    *found = {};
    emit changed();
}

std::vector<Overlay> Layers::overlaysBeside(const Combination& inView, const std::vector<Metric>& requested) const
{
    std::vector<Overlay> overlays;
    for (std::size_t at = 0; at < m_places.size(); ++at) {
        const auto& layer = m_places[at].layer;
        if (!layer || (!layer->session && layer->combination == inView)) continue;
        const QString session = layer->session ? toQString(layer->session->title) : QString();
        overlays.push_back({layerName(*layer, session, inView), layerColors[at], analysesOf(m_places[at], requested)});
    }
    return overlays;
}

const std::vector<MetricAnalysis>& Layers::analysesOf(const Place& place, const std::vector<Metric>& requested) const
{
    const auto& session = place.layer->session;
    const auto now = session ? 1 : m_document->revision() + 1;
    if (place.revision != now || place.requested != requested) {
        const auto& source = session ? *session : m_document->session();
        place.analyses =
            crossover::analysesOf(source.samples, place.layer->combination, optionsOf(source.config, requested));
        place.revision = now;
        place.requested = requested;
    }
    return place.analyses;
}

bool Layers::isThere(const Layer& layer) const
{
    if (layer.session)
        return std::ranges::find(m_sessions->entries(), layer.session, &ComparedSessions::Entry::session) !=
               m_sessions->entries().end();
    const auto& config = m_document->config();
    const auto all = combinationsOf(config ? config->groups() : groupsOf(m_document->samples()));
    return std::ranges::find(all, layer.combination) != all.end();
}

void Layers::forgetClosed()
{
    bool any = false;
    for (auto& place : m_places) {
        if (!place.layer || isThere(*place.layer)) continue;
        place = {};
        any = true;
    }
    if (any) emit changed();
}

Overlay layerOf(const Session& session, const Combination& combination, const QString& name, const Combination& inView,
                std::size_t place, const std::vector<Metric>& requested)
{
    return {layerName({nullptr, combination}, name, inView), layerColors.at(place),
            analysesOf(session.samples, combination, optionsOf(session.config, requested))};
}

} // namespace crossover
