// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/picture_file.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include "core/store/csv_cells.h"
#include "core/store/open.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/export_image.h"
#include "ui/style/theme.h"

namespace crossover {
namespace {

constexpr std::array pictureFormats{ExportFormat::Png, ExportFormat::Svg, ExportFormat::Pdf};

ChartData captioned()
{
    auto data = charttest::sweepData(7);
    data.caption = QStringLiteral("a machine · ipc");
    return data;
}

QByteArray fileOf(ExportFormat format, const PictureOptions& options = {}, const Session* inside = nullptr)
{
    const auto bytes = pictureFile(format, captioned(), options, inside);
    EXPECT_TRUE(bytes) << bytes.error().message;
    return bytes.value_or(QByteArray());
}

TEST(PictureFile, APngHasItsScaleAndCaption)
{
    for (int scale = 1; scale <= 4; ++scale) {
        auto bytes = fileOf(ExportFormat::Png, {ChartSelection::Throughput, scale, false, {}});
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer);
        EXPECT_EQ(reader.size(), pictureSize(ChartSelection::Throughput) * scale);
        EXPECT_EQ(reader.text(QStringLiteral("Description")), QStringLiteral("a machine · ipc"));
    }
}

TEST(PictureFile, ASlideIsWideAndHasTheVerdictAsItsTitle)
{
    for (const auto selection : {ChartSelection::All, ChartSelection::Latency}) {
        PictureOptions options;
        options.selection = selection;
        EXPECT_FALSE(fileOf(ExportFormat::Svg, options).contains("font-size=\"28\""));
        options.shape = PictureShape::Slide;
        const auto svg = fileOf(ExportFormat::Svg, options);
        EXPECT_EQ(QSvgRenderer(svg).viewBox().size(), QSize(1600, 900));
        EXPECT_TRUE(svg.contains("font-size=\"28\"")) << "the title";
        EXPECT_EQ(QImage::fromData(fileOf(ExportFormat::Png, options)).size(), QSize(1600, 900) * options.scale);
    }
}

TEST(PictureFile, APngOpensAsDataAgain)
{
    Session session;
    session.title = "kept";
    session.samples = captioned().samples;
    const auto bytes = fileOf(ExportFormat::Png, {}, &session);
    EXPECT_FALSE(QImage::fromData(bytes).isNull());
    const auto read = openSession(bytes.toStdString(), "picture.png");
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, session);
}

TEST(PictureFile, ATransparentPngHasNoWhiteBehindIt)
{
    const auto image = QImage::fromData(fileOf(ExportFormat::Png, {ChartSelection::All, 1, true, {}}));
    EXPECT_EQ(image.pixelColor(1, 1).alpha(), 0);
    EXPECT_EQ(QImage::fromData(fileOf(ExportFormat::Png)).pixelColor(1, 1), QColor(Qt::white));
}

TEST(PictureFile, AnSvgIsADrawingOfTheSamePicture)
{
    const auto bytes = fileOf(ExportFormat::Svg, {ChartSelection::Throughput, 1, false, {}});
    EXPECT_FALSE(bytes.contains("<image")) << "nothing in it is pixels";
    EXPECT_TRUE(bytes.contains("a machine · ipc"));
    EXPECT_EQ(bytes.count("font-family=\""), bytes.count(", sans-serif\"")) << "no font is on every machine";
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    QSvgRenderer renderer(bytes);
    ASSERT_TRUE(renderer.isValid());
    EXPECT_EQ(renderer.viewBox().size(), pictureSize(ChartSelection::Throughput));
    QImage image(renderer.viewBox().size(), QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    EXPECT_EQ(image.pixelColor(1, 1), QColor(Qt::white));
    EXPECT_GT(charttest::countPixels(image, Theme::print().copy, 12), 60);
    EXPECT_GT(charttest::countPixels(image, Theme::print().mark, 12), 100);
}

/// The texts of the elements with a name; the file must be valid XML.
QStringList textsOf(const QByteArray& svg, const char* name)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        EXPECT_NE(xml.name(), QLatin1String("script"));
        if (xml.name() == QLatin1String(name)) texts << xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return texts;
}

TEST(PictureFile, AnSvgHoldsTextFromElsewhereAsText)
{
    auto data = captioned();
    for (const auto& [caption, kept] :
         {std::pair(QStringLiteral("ipc & tcp, 64 B < x > \"y\" 'z'"),
                    QStringLiteral("ipc & tcp, 64 B < x > \"y\" 'z'")),
          {QStringLiteral("</desc><script>alert(1)</script>"), QStringLiteral("</desc><script>alert(1)</script>")},
          {QStringLiteral("]]> <!-- &amp; width=\"5mm\""), QStringLiteral("]]> <!-- &amp; width=\"5mm\"")},
          {QStringLiteral("a\x01\x1b\x08z"), QStringLiteral("az")},
          {QStringLiteral("a") + QChar(0xfffe) + QChar(0xffff) + QStringLiteral("z"), QStringLiteral("az")}}) {
        data.caption = caption;
        const auto svg = pictureFile(ExportFormat::Svg, data, {}, nullptr);
        ASSERT_TRUE(svg);
        EXPECT_EQ(textsOf(*svg, "desc"), QStringList{kept});
        EXPECT_EQ(textsOf(*svg, "title"), QStringList{QStringLiteral("ZeroMQ Crossover")});
        EXPECT_FALSE(textsOf(*svg, "text").filter(kept.left(3)).isEmpty()) << "it is drawn, too";
    }
    data.caption = QStringLiteral("a") + QChar(0xd800) + QStringLiteral("z"); // half of a pair
    (void)textsOf(*pictureFile(ExportFormat::Svg, data, {}, nullptr), "desc");
}

TEST(PictureFile, EverythingIsSomewhereEvenAtTheLimitsOfWhatFilesMayHold)
{
    auto data = captioned();
    for (std::size_t i = 0; i < data.samples.size(); ++i) {
        auto& sample = data.samples[i];
        for (auto* value : {&sample.throughput, &sample.sendRate, &sample.latencyUs}) {
            if (*value) *value = i % 3 == 0 ? leastMeasured : mostMeasured;
        }
        sample.size = i % 5 == 0 ? largestSize : sample.size;
        if (sample.covariates) sample.covariates->othersShare = 1000;
    }
    data = crossover::analysed(data.samples, data.samples.front().group.combination(), {});
    for (int selection = 0; selection <= static_cast<int>(ChartSelection::All); ++selection) {
        const auto svg =
            pictureFile(ExportFormat::Svg, data, {static_cast<ChartSelection>(selection), 1, false, {}}, nullptr);
        ASSERT_TRUE(svg);
        static const QRegularExpression nowhere(QStringLiteral("[\"', (]-?(nan|inf)"));
        EXPECT_FALSE(QString::fromUtf8(*svg).contains(nowhere)) << selection;
    }
}

TEST(PictureFile, APdfIsOnePageOfVectors)
{
    const auto bytes = fileOf(ExportFormat::Pdf);
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.contains("/Count 1"));
    EXPECT_TRUE(bytes.contains("/MediaBox [0 0 1200.") || bytes.contains("/MediaBox [0 0 1200 "))
        << "1600 px of 1/96 in";
    EXPECT_FALSE(bytes.contains("/Subtype /Image")) << "nothing in it is pixels";
    EXPECT_TRUE(bytes.contains("/FontFile2")) << "it brings its font";
}

TEST(PictureFile, EveryFormatDrawsEverySelection)
{
    for (const auto format : pictureFormats) {
        for (int selection = 0; selection <= static_cast<int>(ChartSelection::All); ++selection)
            EXPECT_GT(fileOf(format, {static_cast<ChartSelection>(selection), 1, false, {}}).size(), 4000);
    }
}

TEST(PictureFile, AnUnwritablePathSaysSoAndLeavesNoFile)
{
    const QTemporaryDir folder;
    for (const auto format : pictureFormats) {
        const QString path = folder.filePath(QStringLiteral("missing/chart"));
        const auto result = exportPicture(format, captioned(), {}, path);
        ASSERT_FALSE(result);
        EXPECT_NE(result.error().message.find("missing/chart"), std::string::npos);
        EXPECT_NE(result.error().message.find("Choose another"), std::string::npos);
        EXPECT_FALSE(QFile::exists(path));
    }
}

TEST(PictureFile, AFailedExportKeepsWhatWasThere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("taken"));
    ASSERT_TRUE(QDir().mkpath(path)); // a folder of that name: no file can take its place
    EXPECT_FALSE(exportPicture(ExportFormat::Png, captioned(), {}, path));
    EXPECT_TRUE(QDir(path).exists());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 0);
}

TEST(PictureFile, AScaleOutsideOneToFourIsAUsageError)
{
    for (const int scale : {0, 5}) {
        const auto result = pictureFile(ExportFormat::Png, captioned(), {ChartSelection::All, scale, false, {}});
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, Error::Kind::Usage);
    }
}

} // namespace
} // namespace crossover
