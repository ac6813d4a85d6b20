// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>

#include <QObject>

#include "ui/chart/picture_file.h"

namespace crossover {

/// Asks where an export shall go, and writes it there; or puts it on the clipboard. What is written is what was
/// measured when the export was asked for. Nothing here blocks the window: the dialogs are open beside a running sweep.
class Exporter : public QObject {
    Q_OBJECT

public:
    explicit Exporter(QWidget* window);

    /// `session` is what `data` is a part of, to go into a PNG.
    void exportChart(ExportFormat format, const ChartData& data, const PictureOptions& options, const Session& session);
    void exportSamples(std::span<const Sample> samples);
    /// A part of them: no export of all that was measured.
    void exportSelected(std::span<const Sample> samples);
    void exportText(ExportFormat format, const Session& session); ///< a report with its charts, or tables for others

    void copyChart(const ChartData& data, const PictureOptions& options);
    void copyReport(const Session& session);

signals:
    void exported(const QString& path);
    void copied(const QString& sentence);
    void failed(const QString& sentence);

private:
    void exportRows(const QString& title, const QString& name, std::span<const Sample> samples);
    void askForFile(const QString& title, const QString& name, ExportFormat format,
                    std::function<void(const QString& path)> chosen);
    bool reported(const Result<void>& result);

    QWidget* m_window;
};

} // namespace crossover
