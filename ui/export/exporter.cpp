// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exporter.h"

#include <utility>

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

#include "core/store/atomic_file.h"
#include "core/store/csv.h"
#include "ui/chart/export_image.h"
#include "ui/export/export_session.h"
#include "ui/settings/window_settings.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

QString fileNameOf(ChartSelection selection)
{
    switch (selection) {
    case ChartSelection::Throughput: return QStringLiteral("crossover-throughput");
    case ChartSelection::SendRate: return QStringLiteral("crossover-send-rate");
    case ChartSelection::Latency: return QStringLiteral("crossover-latency");
    case ChartSelection::Speedup: return QStringLiteral("crossover-speedup");
    case ChartSelection::All: break;
    }
    return QStringLiteral("crossover");
}

} // namespace

Exporter::Exporter(QWidget* window) : QObject(window), m_window(window) {}

void Exporter::exportChart(ExportFormat format, const ChartData& data, const PictureOptions& options,
                           const Session& session)
{
    const QString title = options.selection == ChartSelection::All ? tr("Export all four charts") : tr("Export chart");
    askForFile(title, fileNameOf(options.selection), format,
               [this, format, data, options, session](const QString& path) {
                   if (reported(exportPicture(format, data, options, path, &session))) emit exported(path);
               });
}

void Exporter::exportSamples(std::span<const Sample> samples)
{
    exportRows(tr("Export all samples"), QStringLiteral("crossover-samples"), samples);
}

void Exporter::exportSelected(std::span<const Sample> samples)
{
    exportRows(tr("Export selected samples"), QStringLiteral("crossover-selection"), samples);
}

void Exporter::exportRows(const QString& title, const QString& name, std::span<const Sample> samples)
{
    askForFile(title, name, ExportFormat::Csv,
               [this, rows = std::vector<Sample>(samples.begin(), samples.end())](const QString& path) {
                   const auto written = saveAtomically(QFile::encodeName(path).toStdString(), csvText(rows));
                   if (reported(written)) emit exported(path);
               });
}

void Exporter::exportText(ExportFormat format, const Session& session)
{
    const QString title = tr("Export as %1").arg(toQString(term(format).title));
    askForFile(title, QStringLiteral("crossover"), format, [this, format, session](const QString& path) {
        const auto written = exportSession(format, session, {}, QFile::encodeName(path).toStdString());
        if (reported(written ? Result<void>() : tl::unexpected(written.error()))) emit exported(path);
    });
}

void Exporter::copyChart(const ChartData& data, const PictureOptions& options)
{
    const QColor background = options.transparent ? Qt::transparent : Qt::white;
    const QImage image = renderPicture(data, options.selection, options.scale, options.view, background);
    QGuiApplication::clipboard()->setImage(image);
    emit copied(options.selection == ChartSelection::All ? tr("Charts copied to the clipboard")
                                                         : tr("Chart copied to the clipboard"));
}

void Exporter::copyReport(const Session& session)
{
    QGuiApplication::clipboard()->setText(toQString(exportedText(ExportFormat::Markdown, session)));
    emit copied(tr("Report copied to the clipboard"));
}

void Exporter::askForFile(const QString& title, const QString& name, ExportFormat format,
                          std::function<void(const QString& path)> chosen)
{
    const QString suffix = toQString(term(format).suffix.substr(1));
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = windowSettings().value(settingNames::exportFolder, home).toString();
    auto* dialog = new QFileDialog(m_window, title, QFileInfo(folder).isDir() ? folder : home);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix)});
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [chosen = std::move(chosen)](const QString& path) {
        windowSettings().setValue(settingNames::exportFolder, QFileInfo(path).absolutePath());
        chosen(path);
    });
    dialog->open();
}

bool Exporter::reported(const Result<void>& result)
{
    if (!result) emit failed(toSentence(result.error().message));
    return result.has_value();
}

} // namespace crossover
