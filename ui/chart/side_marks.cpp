// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/side_marks.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QFontMetricsF>
#include <QPainter>

#include "core/model/units.h"
#include "ui/chart/base_chart.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr double zOfSideMarks = 3.85; // above bands and the crossover, whose line a label may cover, below medians
constexpr int rowsInPlot = 3;         // of labels, at the top and at the bottom

bool meetsAny(const QRectF& box, const std::vector<QRectF>& others)
{
    return std::ranges::any_of(others, [&](const QRectF& other) { return other.intersects(box); });
}

} // namespace

SideMarks::SideMarks(BaseChart* chart) : QGraphicsObject(chart), m_chart(chart)
{
    setZValue(zOfSideMarks);
    setAcceptedMouseButtons(Qt::NoButton);
}

void SideMarks::setOthers(std::vector<Other> others)
{
    if (m_others == others) return;
    m_others = std::move(others);
    update();
}

void SideMarks::setOthersShown(bool shown)
{
    m_othersShown = shown;
    update();
}

void SideMarks::setGuess(std::optional<double> size)
{
    m_guess = size;
    update();
}

void SideMarks::setLook(const Theme& theme, const ChartLayout& layout)
{
    prepareGeometryChange();
    m_theme = theme;
    m_layout = layout;
    update();
}

QRectF SideMarks::boundingRect() const
{
    return m_layout.plot.united(m_layout.strip).adjusted(-1, -1, 1, 1);
}

QFont SideMarks::font() const
{
    QFont font = m_theme.labelFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Where a label may stand, best first: above the plot, over its line or beside it; then beside the line inside the
/// plot, at the top and at the bottom.
std::vector<QRectF> SideMarks::placesFor(double x, double width) const
{
    const auto& plot = m_layout.plot;
    const auto& strip = m_layout.strip;
    const double height = strip.height() - 3;
    const double gap = 3;
    const double right = x + gap;
    const double left = x - gap - width;
    std::vector<QRectF> places;
    const auto add = [&](double from, double top) {
        if (from >= plot.left() && from + width <= plot.right()) places.emplace_back(from, top, width, height);
    };
    add(std::clamp(x - width / 2, plot.left(), std::max(plot.left(), plot.right() - width)), strip.top());
    for (const double from : {right, left})
        add(from, strip.top());
    for (int row = 0; row < rowsInPlot; ++row) {
        const double down = row * (height + gap) + gap;
        for (const double from : {right, left})
            add(from, plot.top() + down);
        for (const double from : {right, left})
            add(from, plot.bottom() - down - height);
    }
    return places;
}

/// The first place that touches nothing of `avoided`, and data only if they may be covered.
std::optional<QRectF> SideMarks::freePlace(double x, const QString& label, const std::vector<QRectF>& avoided,
                                           bool overData) const
{
    const auto places = placesFor(x, std::ceil(QFontMetricsF(font()).horizontalAdvance(label)) + m_theme.labelPx);
    const auto free = std::ranges::find_if(places, [&](const QRectF& box) {
        const bool abovePlot = box.top() < m_layout.plot.top();
        return !meetsAny(box.adjusted(-3, 0, 3, 0), avoided) && (abovePlot || overData || !m_chart->reaches(box));
    });
    return free == places.end() ? std::nullopt : std::optional(*free);
}

/// What the audience said is to be read: where there is no room, the size alone, at worst over lines and data.
void SideMarks::placeGuess(Placed& guess, const std::vector<QRectF>& avoided) const
{
    guess.label = freePlace(guess.x, guess.mark.label, avoided, false);
    if (guess.label) return;
    guess.mark.label = toQString(formatSize(guess.mark.size));
    guess.label = freePlace(guess.x, guess.mark.label, avoided, false);
    if (!guess.label) guess.label = freePlace(guess.x, guess.mark.label, m_chart->crossoverMark().labelBoxes(), true);
}

std::vector<SideMarks::Placed> SideMarks::placed() const
{
    std::vector<Placed> all;
    if (m_guess) {
        const QString size = toQString(formatSize(*m_guess));
        all.push_back({{*m_guess, tr("your guess: %1").arg(size), m_theme.guess, true}, true, 0, {}});
    }
    if (m_othersShown) {
        for (const auto& other : m_others)
            all.push_back({other, false, 0, {}});
    }
    const QRectF& plot = m_layout.plot;
    for (auto& mark : all)
        mark.x = std::floor(m_chart->mapping().xOf(mark.mark.size)) + 0.5;
    std::erase_if(all, [&](const Placed& mark) { return !(mark.x >= plot.left() && mark.x <= plot.right()); });
    auto taken = m_chart->crossoverMark().boxes();
    for (auto& mark : all) {
        if (mark.isGuess)
            placeGuess(mark, taken);
        else
            mark.label = freePlace(mark.x, mark.mark.label, taken, false);
        if (mark.label) taken.push_back(*mark.label);
    }
    return all;
}

std::vector<QRectF> SideMarks::labelBoxes() const
{
    std::vector<QRectF> boxes;
    for (const auto& mark : placed()) {
        if (mark.label) boxes.push_back(*mark.label);
    }
    return boxes;
}

std::vector<QRectF> SideMarks::boxes() const
{
    std::vector<QRectF> boxes;
    for (const auto& mark : placed()) {
        if (mark.label) boxes.push_back(*mark.label);
        boxes.emplace_back(mark.x - 1, m_layout.plot.top(), 2, m_layout.plot.height());
    }
    return boxes;
}

void SideMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (m_layout.plot.isEmpty()) return;
    auto all = placed();
    std::ranges::reverse(all); // the guess lies over the others
    for (const auto& mark : all)
        mark.isGuess ? paintGuess(*painter, mark) : paintOther(*painter, mark);
}

void SideMarks::paintOther(QPainter& painter, const Placed& placed) const
{
    const QRectF& plot = m_layout.plot;
    const auto& mark = placed.mark;
    painter.setPen(
        QPen(withAlpha(mark.color, 0.75), 1.5 * m_layout.scale, mark.firm ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
    const double top = placed.label && placed.label->top() < plot.top() ? placed.label->bottom() : plot.top();
    painter.drawLine(QLineF(placed.x, top, placed.x, plot.bottom()));
    if (!placed.label) return;
    painter.setFont(font());
    painter.setPen(mark.color);
    painter.drawText(*placed.label, Qt::AlignCenter | Qt::TextSingleLine, mark.label);
}

/// A flag on a thick line of dots and dashes: no other mark looks like it.
void SideMarks::paintGuess(QPainter& painter, const Placed& placed) const
{
    const QRectF& plot = m_layout.plot;
    const auto& mark = placed.mark;
    painter.setPen(QPen(mark.color, 2.5 * m_layout.scale, Qt::DashDotLine, Qt::FlatCap));
    const double top = placed.label && placed.label->top() < plot.top() ? placed.label->bottom() : plot.top();
    painter.drawLine(QLineF(placed.x, top, placed.x, plot.bottom()));
    if (!placed.label) return;
    painter.fillRect(*placed.label, mark.color);
    painter.setFont(font());
    painter.setPen(m_theme.background);
    painter.drawText(*placed.label, Qt::AlignCenter | Qt::TextSingleLine, mark.label);
}

std::vector<SideMarks::Other> crossoversOf(const std::vector<Overlay>& overlays, Metric metric)
{
    std::vector<SideMarks::Other> others;
    for (const auto& overlay : overlays) {
        for (const auto& analysis : overlay.analyses) {
            if (analysis.metric != metric) continue;
            for (const auto& line : CrossoverMarks::of(analysis.verdict).lines) {
                if (line.kind == CrossoverMarks::Kind::Bracket) continue;
                others.push_back({line.size, line.label, overlay.color, line.kind == CrossoverMarks::Kind::Firm});
            }
        }
    }
    return others;
}

} // namespace crossover
