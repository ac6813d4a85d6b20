// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets.h"

#include <algorithm>
#include <array>

#include "ui/text.h"

namespace crossover {

namespace {

// What Okabe and Ito have left, and three that stand apart from those on white and on black.
const std::array<QColor, Datasets::most> colors{QColor(0xCC, 0x79, 0xA7), QColor(0xE6, 0x9F, 0x00),
                                                QColor(0x56, 0xB4, 0xE9), QColor(0x80, 0x80, 0x80),
                                                QColor(0x8C, 0x6B, 0xD1), QColor(0x8A, 0x8F, 0x1F)};

/// The comparison of the session that is to be laid over another one.
std::optional<Comparison> partnerOf(const Session& session, const Comparison& comparison)
{
    const auto all = comparisonsOf(groupsOf(session.samples));
    if (std::ranges::find(all, comparison) != all.end()) return comparison;
    for (auto candidate : all) {
        const auto known = candidate;
        if (!candidate.release || !comparison.release) candidate.release = comparison.release;
        if (candidate == comparison) return known;
    }
    return std::nullopt;
}

} // namespace

const Datasets::Entry* Datasets::baseline() const
{
    return m_baseline ? &m_entries[*m_baseline] : nullptr;
}

bool Datasets::add(Session session)
{
    if (m_entries.size() == most) return false;
    const QString name = session.title.empty() ? tr("Sweep") : toQString(session.title);
    const auto place = freePlace();
    m_entries.push_back({name, colors[place], place, std::make_shared<const Session>(std::move(session)), true});
    if (m_entries.size() == 1) m_baseline = 0;
    change();
    return true;
}

void Datasets::remove(std::size_t index)
{
    if (index >= m_entries.size()) return;
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(index));
    if (m_entries.empty()) m_baseline.reset();
    if (m_baseline && *m_baseline > 0 && (*m_baseline > index || *m_baseline == m_entries.size())) --*m_baseline;
    change();
}

void Datasets::setVisible(std::size_t index, bool visible)
{
    if (index >= m_entries.size() || m_entries[index].visible == visible) return;
    m_entries[index].visible = visible;
    change();
}

void Datasets::setBaseline(std::optional<std::size_t> index)
{
    if ((index && *index >= m_entries.size()) || index == m_baseline) return;
    m_baseline = index;
    change();
}

const std::vector<Overlay>& Datasets::overlaysFor(const Comparison& comparison) const
{
    if (m_overlaid == comparison) return m_overlays;
    m_overlaid = comparison;
    m_overlays.clear();
    for (const auto& entry : m_entries) {
        const auto partner = entry.visible ? partnerOf(*entry.session, comparison) : std::nullopt;
        if (!partner) continue;
        m_overlays.push_back({entry.name, entry.color, chartDataOf(entry.session->samples, *partner, {}).analyses});
    }
    return m_overlays;
}

void Datasets::change()
{
    m_overlaid.reset();
    emit changed();
}

std::size_t Datasets::freePlace() const
{
    std::size_t place = 0;
    while (std::ranges::find(m_entries, place, &Entry::place) != m_entries.end())
        ++place;
    return place;
}

} // namespace crossover
