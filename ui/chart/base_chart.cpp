// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/base_chart.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QKeySequence>
#include <QPen>

#include <QtCharts/QLegend>

#include "ui/chart/chart_points.h"
#include "ui/chart/spread.h"

namespace crossover {

namespace {

const Range anySizes{16, 1 << 20}; // what an empty chart shows

/// The window where there is one, as far as it lies in everything.
Range shownRange(const std::optional<Range>& window, const Range& all)
{
    if (!window) return all;
    const Range both{std::max(window->min, all.min), std::min(window->max, all.max)};
    return both.max > both.min ? both : all;
}

} // namespace

BaseChart::BaseChart()
    : m_logSizes(new QLogValueAxis(this))
    , m_linearSizes(new QValueAxis(this))
    , m_logValues(new QLogValueAxis(this))
    , m_linearValues(new QValueAxis(this))
    , m_axis(new Axis(this))
    , m_mark(new CrossoverMark(this))
    , m_side(new SideMarks(this))
    , m_structure(new StructuralMarks(this))
    , m_raw(new RawLayer(this))
    , m_sizes(anySizes)
    , m_emptyReason(tr("No samples yet"))
{
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundVisible(false);
    setMargins({});
    legend()->hide();
    m_structure->hide();
    m_logSizes->setBase(2);
    addAxis(m_logSizes, Qt::AlignBottom);
    addAxis(m_logValues, Qt::AlignLeft);
    for (QAbstractAxis* axis :
         std::initializer_list<QAbstractAxis*>{m_logSizes, m_linearSizes, m_logValues, m_linearValues})
        axis->setVisible(false);
    updateMapping();
}

void BaseChart::applyTheme(const Theme& theme)
{
    m_theme = theme;
    relayout();
}

void BaseChart::setSizes(const Range& sizes)
{
    const Range& wanted = sizes.empty() ? anySizes : sizes;
    if (m_sizes == wanted) return;
    m_sizes = wanted;
    updateMapping();
}

void BaseChart::setAxisKinds(const AxisKinds& kinds)
{
    if (m_kinds == kinds) return;
    const bool sizesChange = m_kinds.logSizes != kinds.logSizes;
    const bool valuesChange = m_kinds.logValues != kinds.logValues;
    m_kinds = kinds;
    if (sizesChange) {
        exchangeAxes(kinds.logSizes ? static_cast<QAbstractAxis*>(m_linearSizes) : m_logSizes,
                     kinds.logSizes ? static_cast<QAbstractAxis*>(m_logSizes) : m_linearSizes, Qt::AlignBottom);
    }
    if (valuesChange) {
        exchangeAxes(kinds.logValues ? static_cast<QAbstractAxis*>(m_linearValues) : m_logValues,
                     kinds.logValues ? static_cast<QAbstractAxis*>(m_logValues) : m_linearValues, Qt::AlignLeft);
        m_values = {};
    }
    updateMapping();
    growValues();
}

void BaseChart::applySettings(const ChartViewSettings& settings, const AxisKinds& kinds)
{
    setAxisKinds(kinds);
    m_structure->setVisible(settings.structuralSizes);
    applySpread(settings.spread, settings.rawSamples);
}

void BaseChart::setStructuralSizes(const std::vector<StructuralSize>& sizes)
{
    m_structure->setSizes(sizes);
}

void BaseChart::exchangeAxes(QAbstractAxis* from, QAbstractAxis* to, Qt::Alignment side)
{
    removeAxis(from); // ours again, to come back with the next change
    from->setParent(this);
    addAxis(to, side);
    for (auto* series : QChart::series())
        series->attachAxis(to);
    to->setVisible(false);
}

void BaseChart::setVerdict(const Verdict& verdict)
{
    m_mark->setMarks(CrossoverMarks::of(verdict));
}

void BaseChart::setAnswerShown(bool shown)
{
    m_mark->setVisible(shown);
    m_side->setOthersShown(shown);
}

void BaseChart::setMarks(const CrossoverMarks& marks)
{
    m_mark->setMarks(marks);
}

void BaseChart::setEmptyReason(const QString& reason)
{
    if (m_emptyReason == reason) return;
    m_emptyReason = reason;
    updateTexts();
}

void BaseChart::setTexts(const AxisTexts& texts)
{
    m_texts = texts;
    updateMessage();
}

void BaseChart::updateMessage()
{
    AxisTexts texts = m_texts;
    if (texts.message.isEmpty() && !m_layout.plot.isEmpty() && !reaches(m_layout.plot)) {
        const QString key = QKeySequence(Qt::Key_Home).toString(QKeySequence::NativeText);
        texts.message = readable().empty() ? tr("All curves are hidden: click an arm in the legend")
                                           : tr("No samples in this range. Press %1 to show all").arg(key);
    }
    m_axis->setTexts(texts);
}

bool BaseChart::reaches(const QRectF& plot) const
{
    return std::ranges::any_of(readable(), [&](const Readable& curve) { return curve.spread->reaches(plot); });
}

std::vector<QRectF> BaseChart::markBoxes() const
{
    auto boxes = m_side->boxes();
    for (const auto& more : {m_mark->boxes(), m_structure->labelBoxes()})
        boxes.insert(boxes.end(), more.begin(), more.end());
    return boxes;
}

void BaseChart::setHeaderReserve(double pixels)
{
    if (m_headerReserve == pixels) return;
    m_headerReserve = pixels;
    relayout();
}

void BaseChart::setWindow(const PlotWindow& window)
{
    if (m_window == window) return;
    m_window = window;
    updateMapping();
}

AxisScale BaseChart::allSizes() const
{
    return {sizeAxisRange(m_sizes, m_kinds.logSizes), m_kinds.logSizes};
}

AxisScale BaseChart::allValues() const
{
    return {m_values.empty() ? Range{1, 10} : m_values, m_kinds.logValues};
}

int BaseChart::labelPx() const
{
    return m_theme.scaled(m_layout.scale).labelFont().pixelSize();
}

void BaseChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    relayout();
}

void BaseChart::setValueRange(const Range& values)
{
    if (m_values == values) return;
    m_values = values;
    updateMapping();
}

QScatterSeries* BaseChart::addMedians(QScatterSeries::MarkerShape shape)
{
    auto* const series = new QScatterSeries(this);
    series->setMarkerShape(shape);
    addSeries(series);
    series->attachAxis(m_logSizes);
    series->attachAxis(m_logValues);
    return series;
}

void BaseChart::setMedianLook(QScatterSeries& series, const QColor& color, const Theme& theme, double size)
{
    series.setMarkerSize(size);
    series.setBrush(color);
    series.setPen(QPen(theme.background, size > 7 ? 1.2 : 0.8));
}

void BaseChart::setUnclaimedLook(QScatterSeries& series, const QColor& color, const Theme& theme, double size)
{
    setOpenLook(series, color, size - 1); // the rim is half outside
    series.setBrush(theme.background);
}

void BaseChart::setOpenLook(QScatterSeries& series, const QColor& color, double size)
{
    series.setMarkerSize(size);
    series.setBrush(Qt::NoBrush);
    series.setPen(QPen(color, size > 11 ? 1.7 : 1.3));
}

void BaseChart::relayout()
{
    if (size().isEmpty()) return;
    m_layout = ChartLayout::of(size(), m_theme);
    const Theme scaled = m_theme.scaled(m_layout.scale);
    setPlotArea(m_layout.plot);
    m_axis->setTheme(scaled);
    m_mark->setLook(scaled, m_layout);
    m_side->setLook(scaled, m_layout);
    m_structure->setLook(scaled);
    m_raw->setLook(scaled, m_layout.markScale);
    applyLook(scaled, m_layout.markScale);
    m_axis->setLayout(m_layout, headerReserve());
    updateMapping();
    updateTicks();
}

void BaseChart::updateMapping()
{
    const PlotMapping mapping{{shownRange(m_window.sizes, allSizes().range), m_kinds.logSizes},
                              {shownRange(m_window.values, allValues().range), m_kinds.logValues},
                              m_layout.plot};
    if (mapping == m_mapping) return;
    m_mapping = mapping;
    const auto& [sizes, values, plot] = m_mapping;
    (m_kinds.logSizes ? static_cast<QAbstractAxis*>(m_logSizes) : m_linearSizes)
        ->setRange(sizes.range.min, sizes.range.max);
    (m_kinds.logValues ? static_cast<QAbstractAxis*>(m_logValues) : m_linearValues)
        ->setRange(values.range.min, values.range.max);
    updateTicks();
    updateMessage();
    for (auto* item : childItems())
        item->update();
}

void BaseChart::updateTicks()
{
    const QFontMetricsF fontMetrics(m_theme.scaled(m_layout.scale).labelFont());
    const double side = m_layout.plot.left() / 2;
    const TickRoom xRoom{m_layout.plot.width(), fontMetrics.averageCharWidth() * 2, side / 2,
                         [&](const QString& text) { return fontMetrics.horizontalAdvance(text); }};
    const TickRoom yRoom{m_layout.plot.height(), fontMetrics.height() * 1.1, fontMetrics.height() / 2,
                         [&](const QString&) { return fontMetrics.height(); }};
    const auto& [sizes, values, plot] = m_mapping;
    const Ticks yTicks = m_values.empty() ? Ticks{} : valueTicks(values, yRoom);
    m_axis->setTicks(sizes.logarithmic ? sizeTicks(sizes.range, xRoom) : linearSizeTicks(sizes.range, xRoom), yTicks);
}

Ticks BaseChart::valueTicks(const AxisScale& values, const TickRoom& room) const
{
    const TickFormat format = [this](double value, int digits) { return valueLabel(value, digits); };
    if (values.logarithmic) return logTicks(values.range, room, format);
    TickRoom wide = room;
    wide.gap *= 1.8; // even steps read as easily with fewer labels
    return linearTicks(values.range, wide, format);
}

} // namespace crossover
