// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_export.h"

#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

#include "core/history/history_files.h"
#include "core/store/atomic_file.h"
#include "ui/chart/picture_file.h"
#include "ui/history/history_plot.h"
#include "ui/settings/window_settings.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr QSize chartPage(1000, 560);

struct HistoryExport {
    Q_DECLARE_TR_FUNCTIONS(HistoryExport)
};

using WriteFile = std::function<Result<void>(const QString& path)>;
using Tell = std::function<void(const QString& sentence)>;

QString exportFolder()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = windowSettings().value(settingNames::exportFolder, home).toString();
    return QFileInfo(folder).isDir() ? folder : home;
}

/// `name` with its suffix.
void askWhereToExport(QWidget* window, const QString& title, const QString& name, const QStringList& filters,
                      WriteFile write, Tell tell)
{
    auto* dialog = new QFileDialog(window, title, exportFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [write = std::move(write), tell = std::move(tell)](const QString& path) {
                         windowSettings().setValue(settingNames::exportFolder, QFileInfo(path).absolutePath());
                         const auto written =
                             refusePipe(QFile::encodeName(path).toStdString()).and_then([&] { return write(path); });
                         tell(written ? HistoryExport::tr("Exported to %1").arg(QDir::toNativeSeparators(path))
                                      : toSentence(written.error().message));
                     });
    dialog->open();
}

Result<void> writeChart(const HistoryPlot& plot, const QString& path)
{
    const auto format = formatOfName(path.toStdString());
    if (!format || !term(*format).picture)
        return usageError(HistoryExport::tr("end the name of the picture in .png, .svg or .pdf").toStdString());
    const auto draw = [&plot](QPainter& painter) {
        plot.draw(painter, QRectF(QPointF(), QSizeF(chartPage)), Theme::print());
    };
    return exportPicture(*format, Drawing{chartPage, plot.accessibleName(), draw}, path);
}

} // namespace

void exportHistoryChart(const HistoryPlot* plot, const QString& name, Tell tell)
{
    const QPointer<const HistoryPlot> shown = plot;
    askWhereToExport(
        plot->window(), HistoryExport::tr("Export the chart"), name + QStringLiteral(".png"),
        {HistoryExport::tr("Pictures (*.png *.svg *.pdf)")},
        [shown](const QString& path) -> Result<void> {
            if (!shown) return {};
            return writeChart(*shown, path);
        },
        std::move(tell));
}

void exportHistoryTable(QWidget* window, const History& history, Tell tell)
{
    askWhereToExport(
        window, HistoryExport::tr("Export the table"), QStringLiteral("history.csv"),
        {HistoryExport::tr("CSV files (*.csv)")},
        [text = historyCsv(history)](const QString& path) {
            return saveAtomically(QFile::encodeName(path).toStdString(), text);
        },
        std::move(tell));
}

} // namespace crossover
