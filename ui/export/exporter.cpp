// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exporter.h"

#include <utility>

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

#include "core/report/file_name.h"
#include "core/store/atomic_file.h"
#include "ui/chart/distribution.h"
#include "ui/export/export_session.h"
#include "ui/results/distribution_view.h"
#include "ui/results/results_view.h"
#include "ui/results/samples_view.h"
#include "ui/session/document.h"
#include "ui/settings/window_settings.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr int clipboardScale = 2;

ChartSelection selectionOf(ExportActions::Pictured pictured, const ChartGrid& charts)
{
    switch (pictured) {
    case ExportActions::Pictured::AllCharts: return ChartSelection::All;
    case ExportActions::Pictured::Distribution: return ChartSelection::Distribution;
    case ExportActions::Pictured::ChartInView: break;
    }
    return charts.chartInView();
}

/// "ipc-shared-2026-11-26-relative-speedup", "ipc-shared-2026-11-26-latency-p99"
QString nameOfPicture(const Session& session, const PictureOptions& options)
{
    const QString name = toQString(fileNameOf(session));
    if (options.selection == ChartSelection::All) return name;
    QString title = toQString(chartTitle(options.selection, options.view)).toLower();
    return name + u'-' + title.replace(QLatin1Char(' '), QLatin1Char('-'));
}

QString rememberedFolder()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = windowSettings().value(settingNames::exportFolder, home).toString();
    return QFileInfo(folder).isDir() ? folder : home;
}

} // namespace

Exporter::Exporter(const Parts& parts, ExportActions* actions, QWidget* window)
    : QObject(window), m_parts(parts), m_actions(actions), m_window(window)
{
    connectActions();
}

void Exporter::connectActions()
{
    connect(m_actions, &ExportActions::chartExportWanted, this, &Exporter::exportChart);
    connect(m_actions, &ExportActions::chartCopyWanted, this, &Exporter::copyChart);
    connect(m_actions, &ExportActions::samplesExportWanted, this, &Exporter::exportSamples);
    connect(m_actions, &ExportActions::selectedExportWanted, this, &Exporter::exportSelected);
    connect(m_actions, &ExportActions::textExportWanted, this, &Exporter::exportText);
    connect(m_actions, &ExportActions::reportCopyWanted, this, &Exporter::copyReport);
    connect(m_parts.table, &SamplesView::rowsSelected, m_actions,
            [this](const std::vector<int>& rows) { m_actions->setSomeSelected(!rows.empty()); });
}

PictureOptions Exporter::pictureOptions(Pictured pictured, int scale) const
{
    const auto* charts = m_parts.results->charts();
    PictureOptions options;
    options.selection = selectionOf(pictured, *charts);
    options.scale = scale;
    options.transparent = m_actions->transparent();
    options.view = charts->viewSettings();
    options.view.distributionSize = m_parts.distribution->size();
    options.shape = m_actions->shape();
    return options;
}

bool Exporter::canShow(ChartSelection selection) const
{
    return selection != ChartSelection::Distribution || !sizesWithRoundTrips(m_parts.results->data()).empty();
}

/// A report shows all there is, of latency what the window shows.
PictureOptions Exporter::reportOptions() const
{
    PictureOptions options;
    options.judge(m_parts.results->charts()->viewSettings().requested());
    return options;
}

void Exporter::exportChart(ExportFormat format, Pictured pictured, int scale)
{
    const auto options = pictureOptions(pictured, scale);
    if (!canShow(options.selection)) return emit failed(noDistribution());
    askForFile(pictured == Pictured::AllCharts ? tr("Export all charts") : tr("Export chart"),
               nameOfPicture(m_parts.document->session(), options), format,
               [format, options, data = m_parts.results->pictureData(), session = m_parts.document->session()](
                   const QString& path) { return exportPicture(format, data, options, path, &session); });
}

void Exporter::exportSamples()
{
    Session table;
    table.samples = m_parts.document->samples();
    writeSession(tr("Export all samples"),
                 toQString(fileNameOf(m_parts.document->session())) + QStringLiteral("-samples"), ExportFormat::Csv,
                 std::move(table));
}

void Exporter::exportSelected()
{
    Session table;
    for (const int row : m_parts.table->selectedRows())
        table.samples.push_back(m_parts.document->samples()[static_cast<std::size_t>(row)]);
    writeSession(tr("Export selected samples"),
                 toQString(fileNameOf(m_parts.document->session())) + QStringLiteral("-selection"), ExportFormat::Csv,
                 std::move(table));
}

void Exporter::exportText(ExportFormat format)
{
    writeSession(tr("Export as %1").arg(toQString(term(format).title)),
                 toQString(fileNameOf(m_parts.document->session())), format, m_parts.document->session());
}

void Exporter::copyChart(Pictured pictured)
{
    const auto options = pictureOptions(pictured, clipboardScale);
    if (!canShow(options.selection)) return emit failed(noDistribution());
    const QColor background = options.transparent ? Qt::transparent : Qt::white;
    const auto data = m_parts.results->pictureData();
    QGuiApplication::clipboard()->setImage(
        renderPicture(data, options.selection, options.scale, options.view, background, options.shape));
    emit happened(pictured == Pictured::AllCharts ? tr("Charts copied to the clipboard")
                                                  : tr("Chart copied to the clipboard"));
}

void Exporter::copyReport()
{
    const auto options = reportOptions();
    QGuiApplication::clipboard()->setText(
        toQString(exportedText(ExportFormat::Markdown, m_parts.document->session(), {{}, options.requested})));
    emit happened(tr("Report copied to the clipboard"));
}

void Exporter::writeSession(const QString& title, const QString& name, ExportFormat format, Session session)
{
    askForFile(title, name, format,
               [format, options = reportOptions(), session = std::move(session)](const QString& path) -> Result<void> {
                   const auto written = exportSession(format, session, options, QFile::encodeName(path).toStdString());
                   if (!written) return tl::unexpected(written.error());
                   return {};
               });
}

void Exporter::askForFile(const QString& title, const QString& name, ExportFormat format, Write write)
{
    const QString suffix = toQString(term(format).suffix.substr(1));
    auto* dialog = new QFileDialog(m_window, title, rememberedFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix)});
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write = std::move(write)](const QString& path) {
        windowSettings().setValue(settingNames::exportFolder, QFileInfo(path).absolutePath());
        const auto written = refusePipe(QFile::encodeName(path).toStdString()).and_then([&] { return write(path); });
        if (!written) {
            emit failed(toSentence(written.error().message));
        } else {
            emit happened(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
        }
    });
    dialog->open();
}

} // namespace crossover
