// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/inspector.h"

#include <cmath>
#include <unordered_set>
#include <utility>

#include "core/model/units.h"
#include "ui/chart/base_chart.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/reading_words.h"
#include "ui/chart/spread.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr double reach = 24; // pixels

QString ratioText(double ratio)
{
    return QStringLiteral("×") + toQString(formatRatio(ratio));
}

QStringList wordsOf(const StructuralSize& mark)
{
    QStringList words{QStringLiteral("%1 · %2").arg(toQString(mark.name), toQString(formatBytes(mark.bytes)))};
    // In lines of about 44 letters, so that the box stays narrow.
    QString line;
    for (const auto& word : toQString(mark.meaning).split(QLatin1Char(' '))) {
        if (line.size() + word.size() > 44) words << std::exchange(line, {});
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return words << line;
}

} // namespace

Inspector::Inspector(const std::array<BaseChart*, chartCount>& charts, QObject* parent)
    : QObject(parent), m_charts(charts)
{
    for (std::size_t i = 0; i < charts.size(); ++i) {
        m_overlays[i] = new ReadingOverlay(charts[i]);
        connect(charts[i], &BaseChart::visibleChanged, this, &Inspector::refresh);
    }
}

void Inspector::attend(ChartView* view, std::size_t chart)
{
    connect(view, &ChartView::hovered, this, [this, chart](const QPointF& position) { hover(chart, position); });
    connect(view, &ChartView::hoverEnded, this, &Inspector::leave);
    connect(view, &ChartView::clicked, this, [this, chart](const QPointF& position) { pick(chart, position); });
    connect(view, &ChartView::pickWanted, this, &Inspector::pickReading);
    connect(view, &ChartView::readingStepWanted, this, [this, chart](int sizes) { step(chart, sizes); });
    connect(view, &ChartView::otherCurveWanted, this, [this, chart] { switchCurve(chart); });
    connect(view, &ChartView::cursorWanted, this, [this, chart](std::size_t which) { setCursor(chart, which); });
    connect(view, &ChartView::cursorsUnwanted, this, &Inspector::clearCursors);
}

void Inspector::setData(const ChartData& data)
{
    m_data = &data;
    refresh();
}

/// What is read or marked may be gone, hidden or elsewhere.
void Inspector::refresh()
{
    if (m_key && !readingOf(*m_charts[m_chart], *m_key)) m_key.reset();
    findSelected();
    show();
}

void Inspector::forget(std::size_t chart)
{
    if (m_chart == chart) m_key.reset();
    for (auto& cursor : m_cursors) {
        if (cursor && cursor->chart == chart) cursor.reset();
    }
    show();
}

void Inspector::clear()
{
    m_key.reset();
    m_pointer.reset();
    m_selected.clear();
    m_selectedPoints = {};
    m_cursors = {};
    show();
}

void Inspector::hover(std::size_t chart, const QPointF& position)
{
    m_pointer = position;
    read(chart, nearestReading(*m_charts[chart], position, reach));
}

void Inspector::leave()
{
    m_pointer.reset();
    m_key.reset();
    show();
}

void Inspector::step(std::size_t chart, int sizes)
{
    const auto from = m_chart == chart ? m_key : std::nullopt;
    readWithKey(chart, neighbourReading(*m_charts[chart], from, sizes));
}

void Inspector::switchCurve(std::size_t chart)
{
    if (m_chart == chart && m_key) readWithKey(chart, otherCurveReading(*m_charts[chart], *m_key));
}

void Inspector::readWithKey(std::size_t chart, const std::optional<Reading>& reading)
{
    if (!reading) return;
    m_pointer.reset();
    read(chart, reading);
    emit readByKey(chart, m_overlays[chart]->state().words.join(QStringLiteral(", ")));
}

void Inspector::read(std::size_t chart, const std::optional<Reading>& reading)
{
    m_chart = chart;
    m_key = reading ? std::optional(reading->key) : std::nullopt;
    show();
}

void Inspector::pick(std::size_t chart, const QPointF& position)
{
    if (!m_charts[chart]->mapping().plot.contains(position)) return;
    read(chart, nearestReading(*m_charts[chart], position, reach));
    pickReading();
}

void Inspector::pickReading()
{
    const auto reading = m_key ? readingOf(*m_charts[m_chart], *m_key) : std::nullopt;
    emit picked(reading && m_data ? samplesOf(*m_charts[m_chart], *reading, *m_data) : std::vector<std::size_t>{});
}

void Inspector::setCursor(std::size_t chart, std::size_t which)
{
    const auto& mapping = m_charts[chart]->mapping();
    const auto reading = m_key && m_chart == chart ? readingOf(*m_charts[chart], *m_key) : std::nullopt;
    if (reading) {
        m_cursors[which] = {chart, reading->key.size, reading->value};
    } else if (m_pointer && m_chart == chart && mapping.plot.contains(*m_pointer)) {
        m_cursors[which] = {chart, mapping.sizeAt(m_pointer->x()), mapping.valueAt(m_pointer->y())};
    }
    show();
}

void Inspector::setCursorAt(std::size_t chart, std::size_t which, const QPointF& position)
{
    hover(chart, position);
    setCursor(chart, which);
    leave();
}

void Inspector::clearCursors()
{
    m_cursors = {};
    show();
}

void Inspector::setSelectedSamples(std::vector<std::size_t> samples)
{
    if (m_selected == samples) return;
    m_selected = std::move(samples);
    findSelected();
    show();
}

QStringList Inspector::comparison() const
{
    const auto& [a, b] = m_cursors;
    if (!a || !b) return {};
    QStringList words{tr("B ÷ A"), tr("size %1").arg(ratioText(b->size / a->size))};
    if (a->chart == b->chart && a->value != 0) words << tr("value %1").arg(ratioText(b->value / a->value));
    for (const auto arm : comparedArms) {
        if (!m_data) break;
        const QString atA = armValueAt(*m_charts[b->chart], arm, a->size, *m_data);
        const QString atB = armValueAt(*m_charts[b->chart], arm, b->size, *m_data);
        if (!atA.isEmpty() && !atB.isEmpty())
            words << tr("%1: %2 at A, %3 at B").arg(toQString(term(arm).title), atA, atB);
    }
    return words;
}

/// (size, value) of the selected samples that the chart shows: the trials themselves, or the pairs they belong to.
std::vector<QPointF> Inspector::selectedIn(std::size_t chart) const
{
    std::vector<QPointF> points;
    if (m_selected.empty()) return points;
    const std::unordered_set<std::size_t> selected(m_selected.begin(), m_selected.end());
    for (const auto& curve : m_charts[chart]->readable()) {
        for (const auto& point : curve.spread->raw()) {
            const bool isSelected =
                selected.contains(point.sample) || (point.partner && selected.contains(*point.partner));
            if (isSelected) points.emplace_back(point.size, point.value);
        }
    }
    return points;
}

/// Once for each change, not for each move of the pointer.
void Inspector::findSelected()
{
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_selectedPoints[i] = selectedIn(i);
}

/// About the point that is read, else about what lies below the pointer.
void Inspector::describe(OverlayState& state, const BaseChart& chart) const
{
    const auto reading = m_key ? readingOf(chart, *m_key) : std::nullopt;
    if (m_key) {
        if (!reading || !m_data) return;
        state.words = wordsOf(chart, *reading, *m_data, Detail::Full);
        state.brief = wordsOf(chart, *reading, *m_data, Detail::Brief);
    } else if (!m_pointer) {
        return;
    } else if (const auto mark = chart.structuralMarks().at(*m_pointer)) {
        state.words = wordsOf(*mark);
    } else if (m_data && chart.mapping().plot.contains(*m_pointer)) {
        const double size = chart.mapping().sizeAt(m_pointer->x());
        state.words = armsAt(chart, size, *m_data, Detail::Full);
        state.brief = armsAt(chart, size, *m_data, Detail::Brief);
    }
}

OverlayState Inspector::stateOf(std::size_t chart) const
{
    OverlayState state;
    if (m_key) state.size = m_key->size;
    if (m_chart == chart) {
        state.reading = m_key;
        state.pointer = m_pointer;
        describe(state, *m_charts[chart]);
    }
    state.selected = m_selectedPoints[chart];
    for (std::size_t c = 0; c < m_cursors.size(); ++c) {
        const auto& cursor = m_cursors[c];
        if (cursor)
            state.cursors[c] =
                CursorMark{cursor->size, cursor->chart == chart ? std::optional(cursor->value) : std::nullopt};
    }
    return state;
}

void Inspector::show()
{
    const auto size = m_key ? std::optional(static_cast<std::uint64_t>(std::llround(m_key->size))) : std::nullopt;
    const QStringList compared = comparison();
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        auto state = stateOf(i);
        if (m_cursors[1] && m_cursors[1]->chart == i) state.comparison = compared;
        m_overlays[i]->show(state);
    }
    if (m_size == size) return;
    m_size = size;
    emit sizeHighlighted(m_size);
}

} // namespace crossover
