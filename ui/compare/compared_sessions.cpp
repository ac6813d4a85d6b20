// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compared_sessions.h"

#include <algorithm>
#include <span>
#include <utility>

#include "ui/style/text.h"
#include "ui/style/theme.h"

namespace crossover {

namespace {

QString nameOf(const Session& session)
{
    return session.title.empty() ? ComparedSessions::tr("Sweep") : toQString(session.title);
}

/// The combination of the session that is to be laid over another one.
std::optional<Combination> partnerOf(const Session& session, const Combination& combination)
{
    const auto all = combinationsOf(groupsOf(session.samples));
    if (std::ranges::find(all, combination) != all.end()) return combination;
    const auto found =
        std::ranges::find_if(all, [&](const auto& candidate) { return comparable(candidate, combination); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

const ComparedSessions::Entry* ComparedSessions::baseline() const
{
    return m_baseline ? &m_entries[*m_baseline] : nullptr;
}

std::size_t ComparedSessions::add(const SharedSessions& sessions, Against against)
{
    const bool first = m_entries.empty();
    const std::size_t added = std::min(sessions.size(), most - m_entries.size());
    for (const auto& session : std::span(sessions).first(added)) {
        const auto place = freePlace();
        m_entries.push_back({nameOf(*session), overlayColor(place), place, session});
    }
    if (added > 0 && first) m_baseline = 0;
    const bool released = against == Against::Document && std::exchange(m_baseline, std::nullopt).has_value();
    if (added > 0 || released) emit changed();
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const QString name = toQString(sessions[i]->title);
        emit happened(i < added
                          ? tr("%1 is now shown in the charts").arg(name)
                          : tr("%1 was not added: the limit is %2 sessions; remove one first").arg(name).arg(most));
    }
    return added;
}

bool ComparedSessions::add(Session session)
{
    return add({std::make_shared<const Session>(std::move(session))}) == 1;
}

void ComparedSessions::remove(std::size_t index)
{
    if (index >= m_entries.size()) return;
    std::erase_if(m_analysed, [&](const Analysed& known) { return known.place == m_entries[index].place; });
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(index));
    if (m_entries.empty()) m_baseline.reset();
    if (m_baseline && *m_baseline > 0 && (*m_baseline > index || *m_baseline == m_entries.size())) --*m_baseline;
    emit changed();
}

void ComparedSessions::exchange(std::size_t index, std::shared_ptr<const Session> session)
{
    auto& entry = m_entries.at(index);
    std::erase_if(m_analysed, [&](const Analysed& known) { return known.place == entry.place; });
    entry.name = nameOf(*session);
    entry.session = std::move(session);
    entry.visible = true;
    entry.unsaved = false;
    if (m_baseline == index) {
        m_baseline.reset();
    } else if (!m_baseline) {
        m_baseline = index;
    }
    emit changed();
}

void ComparedSessions::setUnsaved(std::size_t index)
{
    m_entries.at(index).unsaved = true;
    emit changed();
}

void ComparedSessions::setSaved(std::size_t index, const QString& name)
{
    m_entries.at(index).unsaved = false;
    m_entries.at(index).name = name;
    emit changed();
}

void ComparedSessions::setVisible(std::size_t index, bool visible)
{
    if (index >= m_entries.size() || m_entries[index].visible == visible) return;
    m_entries[index].visible = visible;
    emit changed();
}

void ComparedSessions::setBaseline(std::optional<std::size_t> index)
{
    if ((index && *index >= m_entries.size()) || index == m_baseline) return;
    m_baseline = index;
    emit changed();
}

std::vector<Overlay> ComparedSessions::overlaysFor(const Combination& combination,
                                                   const std::vector<Metric>& requested) const
{
    std::vector<Overlay> overlays;
    for (const auto& entry : m_entries) {
        if (!entry.visible) continue;
        const auto& analyses = analysesOf(entry, combination, requested);
        if (!analyses.empty()) overlays.push_back({entry.name, entry.color, analyses});
    }
    return overlays;
}

const std::vector<MetricAnalysis>& ComparedSessions::analysesOf(const Entry& entry, const Combination& combination,
                                                                const std::vector<Metric>& requested) const
{
    for (const auto& known : m_analysed) {
        if (known.place == entry.place && known.combination == combination && known.requested == requested)
            return known.analyses;
    }
    const auto partner = partnerOf(*entry.session, combination);
    const auto options = optionsOf(entry.session->config, requested);
    auto analyses =
        partner ? crossover::analysesOf(entry.session->samples, *partner, options) : std::vector<MetricAnalysis>();
    return m_analysed.emplace_back(Analysed{entry.place, combination, requested, std::move(analyses)}).analyses;
}

std::size_t ComparedSessions::freePlace() const
{
    std::size_t place = 0;
    while (std::ranges::find(m_entries, place, &Entry::place) != m_entries.end())
        ++place;
    return place;
}

} // namespace crossover
