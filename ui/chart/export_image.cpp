// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/export_image.h"

#include <cmath>
#include <memory>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>

#include "core/report/title.h"
#include "core/report/verdict_words.h"
#include "ui/chart/chart_places.h"
#include "ui/chart/chart_points.h"
#include "ui/chart/cost_chart.h"
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
constexpr double margin = 24;
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
    case ChartSelection::Latency: return {Metric::Latency};
    case ChartSelection::Cpu: return {Metric::Cpu};
    case ChartSelection::Speedup:
    case ChartSelection::Cost: return {settings.speedupMetric};
    case ChartSelection::All: break;
    }
    return {Metric::Throughput, Metric::SendRate, Metric::Latency, Metric::Cpu};
}

Footer footerOf(const ChartData& data, ChartSelection selection, const ChartViewSettings& settings)
{
    Footer footer;
    for (const auto metric : metricsOf(selection, settings)) {
        const auto* const analysis = analysisOf(data, metric);
        if (analysis) footer.sentences.append(toQString(titled(*analysis, verdictSentence(*analysis))));
    }
    const bool all = selection == ChartSelection::All;
    if (!data.samples.empty() && selection != ChartSelection::Cost)
        footer.note = Tr::tr("Large marks: medians. Bands and bars: 95 % confidence intervals. Dots: single trials. ");
    if (!data.samples.empty() && (all || selection == ChartSelection::Cost)) {
        footer.note +=
            Tr::tr("Cost of a threshold: how much longer messages of the worst size take than with the better "
                   "arm. Line: estimate, in the colour of the slower arm; band: up to the proven bound; bar below "
                   "the axis: safe thresholds. ");
    }
    const bool speedup = all || selection == ChartSelection::Speedup;
    if (speedup && settings.speedupOf != SpeedupOf::Arms) {
        footer.note += Tr::tr("Speedup over %1: Hodges-Lehmann estimates with 95 % confidence intervals; a filled "
                              "mark is significant (Mann-Whitney, 5 %, corrected for the number of sizes).")
                           .arg(data.baseline);
    }
    footer.caption = data.caption;
    return footer;
}

/// Draws the paragraphs (or, without painter, only measures them) and returns how high they are.
double layOutFooter(const Footer& footer, const Theme& theme, const QRectF& box, QPainter* painter)
{
    double y = box.top();
    const auto paragraph = [&](const QString& text, const QFont& font, const QColor& color) {
        if (text.isEmpty()) return;
        const QFontMetricsF metrics(font);
        constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
        const QRectF bounds = metrics.boundingRect(QRectF(box.left(), y, box.width(), 1000), flags, text);
        if (painter) {
            painter->setFont(font);
            painter->setPen(color);
            painter->drawText(QRectF(box.left(), y, box.width(), bounds.height() + 1), flags, text);
        }
        y += std::ceil(bounds.height()) + 4;
    };
    QFont sentence = theme.labelFont();
    sentence.setPixelSize(15);
    sentence.setWeight(QFont::DemiBold);
    QFont small = theme.labelFont();
    small.setPixelSize(12);
    for (const auto& text : footer.sentences)
        paragraph(text, sentence, theme.text);
    y += footer.sentences.isEmpty() ? 0 : 4;
    paragraph(footer.note, small, theme.muted);
    paragraph(footer.caption, small, theme.muted);
    return y - box.top();
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
    auto chart = std::make_unique<MetricChart>(static_cast<Metric>(selection));
    chart->applySettings(settings, settings.axes[indexOf(selection)]);
    chart->setBandwidthShown(settings.bandwidth);
    chart->setData(data);
    return chart;
}

void paintChart(QPainter& painter, std::unique_ptr<BaseChart> chart, const ChartData& data, const QRectF& place)
{
    chart->applyTheme(Theme::print());
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
                  const QSizeF& size)
{
    const Theme theme = Theme::print();
    const Footer footer = footerOf(data, selection, settings);
    QRectF texts(margin, 0, size.width() - 2 * margin, 0);
    const double textHeight = layOutFooter(footer, theme, texts, nullptr);
    texts.moveTop(size.height() - textHeight - margin * 0.6);
    layOutFooter(footer, theme, texts, &painter);

    // A chart has a margin of its own: its title and the texts below share one left edge.
    const double own = ChartLayout::of(singleSize, theme).header.left();
    const double side = margin - (selection == ChartSelection::All ? theme.labelPx : own);
    const QRectF charts(side, margin * 0.3, size.width() - 2 * side, texts.top() - margin * 0.7);
    if (selection != ChartSelection::All) return paintChart(painter, chartOf(data, selection, settings), data, charts);
    const auto shown = chartsFor(data);
    const auto places = chartPlaces(charts.size().toSize(), shown.size(), 0);
    for (std::size_t at = 0; at < shown.size(); ++at) {
        const QRectF place = QRectF(places[at]).translated(charts.topLeft());
        paintChart(painter, chartOf(data, shown[at], settings), data, place);
    }
}

} // namespace

QSize pictureSize(ChartSelection selection)
{
    return selection == ChartSelection::All ? allSize : singleSize;
}

void drawPicture(QPainter& painter, const ChartData& data, ChartSelection selection, const ChartViewSettings& settings)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ChartViewSettings shown = settings;
    shown.speedupMetric = availableMetric(data, settings.speedupMetric);
    shown.speedupOf = availableSpeedup(data, settings.speedupOf, shown.speedupMetric);
    paintPicture(painter, data, selection, shown, pictureSize(selection));
}

QImage renderPicture(const ChartData& data, ChartSelection selection, int scale, const ChartViewSettings& settings,
                     const QColor& background)
{
    const bool opaque = background.alpha() == 255;
    QImage image(pictureSize(selection) * scale, opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return image;
    image.setDevicePixelRatio(scale);
    image.setDotsPerMeterX(static_cast<int>(dotsPerMeter * scale));
    image.setDotsPerMeterY(static_cast<int>(dotsPerMeter * scale));
    image.fill(background);
    QPainter painter(&image);
    drawPicture(painter, data, selection, settings);
    return image;
}

} // namespace crossover
