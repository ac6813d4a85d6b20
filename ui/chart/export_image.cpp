// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/export_image.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>

#include "core/report/recommendation_words.h"
#include "core/report/title.h"
#include "core/report/unjudged_words.h"
#include "core/report/verdict_words.h"
#include "ui/chart/chart_places.h"
#include "ui/chart/chart_points.h"
#include "ui/chart/cost_chart.h"
#include "ui/chart/distribution_drawing.h"
#include "ui/chart/empty_reason.h"
#include "ui/chart/metric_chart.h"
#include "ui/chart/speedup_chart.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"

namespace crossover {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ExportImage)
};

constexpr QSize singleSize(960, 640);
constexpr QSize allSize(1600, 1040);
constexpr QSize slideSize(1600, 900);
constexpr double margin = 24;
constexpr int titlePx = 28; // of a slide
constexpr double dotsPerMeter = 96 / 0.0254;

/// Texts under the charts, one paragraph each.
struct Footer {
    QStringList sentences;
    QString note;
    QString caption;
};

std::vector<Metric> metricsOf(ChartSelection selection, const ChartViewSettings& settings)
{
    switch (selection) {
    case ChartSelection::Throughput: return {Metric::Throughput};
    case ChartSelection::SendRate: return {Metric::SendRate};
    case ChartSelection::Latency: return {settings.latency};
    case ChartSelection::Cpu: return {settings.resource};
    case ChartSelection::Speedup:
    case ChartSelection::Cost: return {settings.shown(settings.speedupMetric)};
    case ChartSelection::Distribution: return {};
    case ChartSelection::All: break;
    }
    return {Metric::Throughput, Metric::SendRate, settings.latency, settings.resource};
}

Footer distributionFooter(const ChartData& data, const ChartViewSettings& settings)
{
    const auto size = settings.distributionSize;
    return {
        distributionSentences(distributionAt(data, size), size),
        Tr::tr("Half of the time that a share of the round trips does not exceed, of all trials of this size; a curve "
               "ends at the longest round trip. "),
        data.caption};
}

Footer footerOf(const ChartData& data, ChartSelection selection, const ChartViewSettings& settings)
{
    if (selection == ChartSelection::Distribution) return distributionFooter(data, settings);
    Footer footer;
    for (const auto metric : metricsOf(selection, settings)) {
        const auto* const analysis = analysisOf(data, metric);
        if (analysis) {
            const bool cost = selection == ChartSelection::Cost;
            footer.sentences.append(
                toQString(titled(*analysis, cost ? costSentence(*analysis) : verdictSentence(*analysis))));
        } else if (const auto usual = term(metric).inPlaceOf; usual && analysisOf(data, *usual)) {
            footer.sentences.append(toQString(unjudgedSentence(data.samples, metric)));
        }
    }
    const bool all = selection == ChartSelection::All;
    if (!data.samples.empty() && selection != ChartSelection::Cost)
        footer.note = Tr::tr("Large marks: medians. Bands and bars: 95 % confidence intervals. Dots: single trials. ");
    const auto shown = metricsOf(selection, settings);
    if (std::ranges::any_of(shown,
                            [&](Metric metric) { return term(metric).isPercentile() && analysisOf(data, metric); }))
        footer.note += Tr::tr("A percentile that needs more round trips than a trial has is of several trials. ");
    if (!data.samples.empty() && (all || selection == ChartSelection::Cost)) {
        footer.note +=
            Tr::tr("Cost of a threshold: how much longer messages of the worst size take than with the better "
                   "arm. Line: estimate, in the colour of the slower arm; band: up to the proven bound; bar below "
                   "the axis: safe thresholds. ");
    }
    const bool speedup = all || selection == ChartSelection::Speedup;
    if (speedup && !data.samples.empty() && settings.speedupOf == SpeedupOf::Arms)
        footer.note += Tr::tr("Speedups: a filled mark is proven by all sizes together. ");
    if (speedup && settings.speedupOf != SpeedupOf::Arms) {
        footer.note += Tr::tr("Speedup over %1: Hodges-Lehmann estimates with 95 % confidence intervals; a filled "
                              "mark is significant (Mann-Whitney, 5 %, corrected for the number of sizes).")
                           .arg(data.baseline);
    }
    footer.caption = data.caption;
    return footer;
}

QFont typeOf(const Theme& theme, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = theme.labelFont();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// Draws text (or, without painter, only measures it) at the top of the box and returns how high it is.
double layOut(const QString& text, const QFont& font, const QColor& color, const QRectF& box, QPainter* painter)
{
    if (text.isEmpty()) return 0;
    constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const QRectF room(box.topLeft(), QSizeF(box.width(), 1000));
    const double height = QFontMetricsF(font).boundingRect(room, flags, text).height();
    if (painter) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QRectF(box.topLeft(), QSizeF(box.width(), height + 1)), flags, text);
    }
    return std::ceil(height) + 4;
}

/// Draws the title of a slide, the first sentence of the verdict, and in smaller type what else it says. Returns where
/// they end.
double drawTitle(const QString& verdict, const Theme& theme, double width, QPainter& painter)
{
    const auto end = verdict.indexOf(QLatin1String(". "));
    const QString first = end < 0 ? verdict : verdict.left(end + 1);
    const QString rest = end < 0 ? QString() : verdict.mid(end + 2);
    QRectF box(margin, margin * 0.7, width - 2 * margin, 0);
    box.moveTop(box.top() + layOut(first, typeOf(theme, titlePx, QFont::DemiBold), theme.text, box, &painter));
    return box.top() + layOut(rest, typeOf(theme, 17), theme.muted, box, &painter);
}

double layOutFooter(const Footer& footer, const Theme& theme, const QRectF& box, QPainter* painter)
{
    QRectF rest = box;
    const QFont small = typeOf(theme, 12);
    for (const auto& text : footer.sentences)
        rest.setTop(rest.top() + layOut(text, typeOf(theme, 15, QFont::DemiBold), theme.text, rest, painter));
    rest.setTop(rest.top() + (footer.sentences.isEmpty() ? 0 : 4));
    rest.setTop(rest.top() + layOut(footer.note, small, theme.muted, rest, painter));
    rest.setTop(rest.top() + layOut(footer.caption, small, theme.muted, rest, painter));
    return rest.top() - box.top();
}

std::unique_ptr<BaseChart> chartOf(const ChartData& data, ChartSelection selection, const ChartViewSettings& settings)
{
    if (selection == ChartSelection::Speedup) {
        auto chart = std::make_unique<SpeedupChart>();
        chart->applySettings(settings, settings.axes[indexOf(selection)]);
        chart->setSubject(settings.speedupMetric, settings.speedupOf, data);
        chart->setData(data);
        return chart;
    }
    if (selection == ChartSelection::Cost) {
        auto chart = std::make_unique<CostChart>();
        chart->applySettings(settings, settings.axes[indexOf(selection)]);
        chart->setSubject(settings.speedupMetric, data);
        chart->setData(data);
        chart->setEmptyReason(emptyCostReason(data, {}, settings.speedupMetric));
        return chart;
    }
    auto chart = std::make_unique<MetricChart>(settings.shown(static_cast<Metric>(selection)));
    chart->applySettings(settings, settings.axes[indexOf(selection)]);
    chart->setBandwidthShown(settings.bandwidth);
    chart->setData(data);
    chart->setEmptyReason(emptyReason(data, {}, chart->metric()));
    return chart;
}

void paintChart(QPainter& painter, std::unique_ptr<BaseChart> chart, const ChartData& data, const Theme& theme,
                const QRectF& place)
{
    chart->applyTheme(theme);
    chart->setSizes(sizesOf(data));
    chart->setStructuralSizes(data.structuralSizes);
    chart->resize(place.size());
    QGraphicsScene scene;
    BaseChart* const shown = chart.release();
    scene.addItem(shown); // owns it from here
    // What is kept as pixels for the screen would be pixels in a drawing too.
    for (auto* item : scene.items())
        item->setCacheMode(QGraphicsItem::NoCache);
    scene.render(&painter, place, shown->sceneBoundingRect());
}

void paintPicture(QPainter& painter, const ChartData& data, ChartSelection selection, const ChartViewSettings& settings,
                  PictureShape shape, const Theme& theme)
{
    const QSizeF size = pictureSize(selection, shape);
    Footer footer = footerOf(data, selection, settings);
    const bool slide = shape == PictureShape::Slide;
    const bool everyArm = selection == ChartSelection::Distribution; // they have a sentence each
    const QString verdict = everyArm ? footer.sentences.join(u' ') : footer.sentences.value(0);
    const double titleBottom = slide ? drawTitle(verdict, theme, size.width(), painter) : 0;
    if (slide) footer = {{}, {}, footer.caption}; // a slide is read from afar
    QRectF texts(margin, 0, size.width() - 2 * margin, 0);
    const double textHeight = layOutFooter(footer, theme, texts, nullptr);
    texts.moveTop(size.height() - textHeight - margin * 0.6);
    layOutFooter(footer, theme, texts, &painter);

    // A chart has a margin of its own: its title and the texts below share one left edge.
    const double own = ChartLayout::of(singleSize, theme).header.left();
    const double side = margin - (selection == ChartSelection::All ? theme.labelPx : own);
    const double top = titleBottom + margin * 0.3;
    const QRectF charts(side, top, size.width() - 2 * side, texts.top() - margin * 0.4 - top);
    if (selection == ChartSelection::Distribution) {
        const DistributionDrawing drawing(distributionAt(data, settings.distributionSize), settings.distributionSize);
        return drawing.paint(painter, charts, theme);
    }
    if (selection != ChartSelection::All)
        return paintChart(painter, chartOf(data, selection, settings), data, theme, charts);
    const auto shown = chartsFor(data);
    const auto places = chartPlaces(charts.size().toSize(), shown.size(), 0);
    for (std::size_t at = 0; at < shown.size(); ++at) {
        const QRectF place = QRectF(places[at]).translated(charts.topLeft());
        paintChart(painter, chartOf(data, shown[at], settings), data, theme, place);
    }
}

} // namespace

QSize pictureSize(ChartSelection selection, PictureShape shape)
{
    if (shape == PictureShape::Slide) return slideSize;
    return selection == ChartSelection::All ? allSize : singleSize;
}

void drawPicture(QPainter& painter, const ChartData& data, ChartSelection selection, const ChartViewSettings& settings,
                 PictureShape shape, const Theme& theme)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ChartViewSettings shown = settings;
    shown.speedupMetric = availableMetric(data, settings);
    shown.distributionSize = distributionSize(data, settings.distributionSize);
    shown.speedupOf = availableSpeedup(data, settings.speedupOf, shown.speedupMetric);
    paintPicture(painter, data, selection, shown, shape, theme);
}

QImage renderPicture(const ChartData& data, ChartSelection selection, int scale, const ChartViewSettings& settings,
                     const QColor& background, PictureShape shape)
{
    const bool opaque = background.alpha() == 255;
    QImage image(pictureSize(selection, shape) * scale,
                 opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return image;
    image.setDevicePixelRatio(scale);
    image.setDotsPerMeterX(static_cast<int>(dotsPerMeter * scale));
    image.setDotsPerMeterY(static_cast<int>(dotsPerMeter * scale));
    image.fill(background);
    QPainter painter(&image);
    drawPicture(painter, data, selection, settings, shape);
    return image;
}

} // namespace crossover
