// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/picture_file.h"

#include <cassert>
#include <string_view>

#include <QBuffer>
#include <QFontDatabase>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include "core/model/words.h"
#include "core/store/atomic_file.h"
#include "core/store/png_session.h"

namespace crossover {

namespace {

constexpr double pixelsPerInch = 96;
constexpr double pointsPerInch = 72;
constexpr int pdfDotsPerInch = 1200; // positions are whole dots: fine enough that none shows

const QString title = QStringLiteral("ZeroMQ Crossover");

Result<QByteArray> pngOf(const QImage& image, const QString& caption, const Session* inside = nullptr)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Description"), caption);
    writer.setText(QStringLiteral("Software"), title);
    if (image.isNull() || !writer.write(image)) {
        return failure(Words::tr("not enough memory for the picture; choose a smaller scale"));
    }
    if (!inside) return bytes;
    return QByteArray::fromStdString(withSession({bytes.constData(), static_cast<std::size_t>(bytes.size())}, *inside));
}

/// Whether XML 1.0 may contain a character, even escaped.
bool isXml(QChar c)
{
    return c >= u' ' ? c != QChar(0xfffe) && c != QChar(0xffff) : c == u'\t' || c == u'\n' || c == u'\r';
}

/// An element with text from elsewhere.
QString element(const char* name, const QString& text)
{
    return QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(name), text.toHtmlEscaped());
}

/// With title and description, which some versions of the generator write without escaping them, and without characters
/// that make the file unreadable.
QString described(QString svg, const QString& caption)
{
    const auto root = svg.indexOf(QLatin1Char('>'), svg.indexOf(QLatin1String("<svg"))) + 1;
    svg.insert(root, QLatin1Char('\n') + element("title", title) + element("desc", caption));
    svg.removeIf([](QChar c) { return !isXml(c); });
    return svg;
}

/// The generator writes rounded millimetres, of which programs make a pixel more than there is.
QString inPixels(QString svg, const QSize& size)
{
    static const QRegularExpression width(QStringLiteral("width=\"[0-9.]+mm\""));
    static const QRegularExpression height(QStringLiteral("height=\"[0-9.]+mm\""));
    return svg.replace(width, QStringLiteral("width=\"%1\"").arg(size.width()))
        .replace(height, QStringLiteral("height=\"%1\"").arg(size.height()));
}

/// A machine without our font takes another one without serifs.
QString withFallbackFont(QString svg)
{
    static const QRegularExpression family(QStringLiteral("font-family=\"([^\",]*)\""));
    return svg.replace(family, QStringLiteral("font-family=\"\\1, sans-serif\""));
}

QByteArray svgOf(const Drawing& drawing)
{
    const QRect page(QPoint(0, 0), drawing.page);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(page.size());
    generator.setViewBox(page);
    generator.setResolution(static_cast<int>(pixelsPerInch));
    generator.setTitle({});
    generator.setDescription({});
    QPainter painter(&generator);
    drawing.draw(painter);
    painter.end();
    return described(withFallbackFont(inPixels(QString::fromUtf8(bytes), page.size())), drawing.caption).toUtf8();
}

QByteArray pdfOf(const Drawing& drawing)
{
    const QSizeF page = QSizeF(drawing.page) * (pointsPerInch / pixelsPerInch);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title + QStringLiteral(" – ") + drawing.caption);
    writer.setCreator(title);
    writer.setResolution(pdfDotsPerInch);
    writer.setPageSize(QPageSize(page, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(pdfDotsPerInch / pixelsPerInch, pdfDotsPerInch / pixelsPerInch);
    drawing.draw(painter);
    painter.end();
    return bytes;
}

Result<void> checkFonts()
{
    if (!QFontDatabase::families().isEmpty()) return {};
    return failure(
        Words::tr("no font is installed, so the picture would show boxes instead of text; install one (Debian: "
                  "fonts-dejavu-core) and export again"));
}

Result<void> save(const Result<QByteArray>& bytes, const QString& path)
{
    if (!bytes) return tl::unexpected(bytes.error());
    return saveAtomically(path.toStdString(), {bytes->constData(), static_cast<std::size_t>(bytes->size())});
}

} // namespace

Drawing drawingOf(const ChartData& data, const PictureOptions& options, const Theme& theme)
{
    const QRect page(QPoint(), pictureSize(options.selection, options.shape));
    return {page.size(), data.caption, [&data, &options, page, theme](QPainter& painter) {
                if (!options.transparent) painter.fillRect(page, theme.background);
                drawPicture(painter, data, options.selection, options.view, options.shape, theme);
            }};
}

Result<QByteArray> pictureFile(ExportFormat format, const ChartData& data, const PictureOptions& options,
                               const Session* inside)
{
    assert(term(format).picture);
    if (options.scale < 1 || options.scale > PictureOptions::largestScale) {
        return usageError(Words::tr("the scale of a picture is 1, 2, 3 or 4"));
    }
    if (const auto fonts = checkFonts(); !fonts) return tl::unexpected(fonts.error());
    if (format == ExportFormat::Svg) return svgOf(drawingOf(data, options, Theme::print()));
    if (format == ExportFormat::Pdf) {
        auto onPaper = options;
        onPaper.transparent = true;
        return pdfOf(drawingOf(data, onPaper, Theme::print()));
    }
    const QColor background = options.transparent ? Qt::transparent : Qt::white;
    return pngOf(renderPicture(data, options.selection, options.scale, options.view, background, options.shape),
                 data.caption, inside);
}

Result<QByteArray> pictureFile(ExportFormat format, const Drawing& drawing, int scale)
{
    assert(term(format).picture);
    if (const auto fonts = checkFonts(); !fonts) return tl::unexpected(fonts.error());
    if (format == ExportFormat::Svg) return svgOf(drawing);
    if (format == ExportFormat::Pdf) return pdfOf(drawing);
    QImage image(drawing.page * scale, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return pngOf(image, drawing.caption); // too little memory
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.draw(painter);
    painter.end();
    return pngOf(image, drawing.caption);
}

Result<void> exportPicture(ExportFormat format, const ChartData& data, const PictureOptions& options,
                           const QString& path, const Session* inside)
{
    return save(pictureFile(format, data, options, inside), path);
}

Result<void> exportPicture(ExportFormat format, const Drawing& drawing, const QString& path)
{
    return save(pictureFile(format, drawing), path);
}

} // namespace crossover
