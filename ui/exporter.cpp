// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporter.h"

#include <utility>

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include "ui/chart/picture_file.h"
#include "ui/export_samples.h"
#include "ui/text.h"
#include "ui/window_settings.h"

namespace crossover {

namespace {

QString fileNameOf(ChartSelection selection)
{
    switch (selection) {
    case ChartSelection::Throughput: return QStringLiteral("crossover-throughput.png");
    case ChartSelection::SendRate: return QStringLiteral("crossover-send-rate.png");
    case ChartSelection::Latency: return QStringLiteral("crossover-latency.png");
    case ChartSelection::Speedup: return QStringLiteral("crossover-speedup.png");
    case ChartSelection::All: break;
    }
    return QStringLiteral("crossover.png");
}

} // namespace

Exporter::Exporter(QWidget* window) : QObject(window), m_window(window) {}

void Exporter::exportChart(const ChartData& data, ChartSelection selection, int scale, const SpeedupView& speedup)
{
    const QString title = selection == ChartSelection::All ? tr("Export all four charts") : tr("Export chart");
    askForFile(title, fileNameOf(selection), QStringLiteral("png"),
               [this, data, selection, scale, speedup](const QString& path) {
                   const PictureOptions options{selection, scale, false, speedup};
                   if (reported(exportPicture(ExportFormat::Png, data, options, path))) emit chartExported(path);
               });
}

void Exporter::exportSamples(std::span<const Sample> samples)
{
    askForFile(tr("Export all samples"), QStringLiteral("crossover-samples.csv"), QStringLiteral("csv"),
               [this, rows = std::vector<Sample>(samples.begin(), samples.end())](const QString& path) {
                   if (reported(exportCsv(rows, path))) emit samplesExported(path, rows.size());
               });
}

void Exporter::askForFile(const QString& title, const QString& name, const QString& suffix,
                          std::function<void(const QString& path)> chosen)
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = windowSettings().value(settingNames::exportFolder, home).toString();
    auto* dialog = new QFileDialog(m_window, title, QFileInfo(folder).isDir() ? folder : home);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix)});
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
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
