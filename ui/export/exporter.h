// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

#include "ui/actions/export_actions.h"
#include "ui/chart/picture_file.h"

namespace crossover {

class DistributionView;
class Document;
class ResultsView;
class SamplesView;

/// What the Export menu does with what the window shows: asks where it shall go and writes it there, or puts it on the
/// clipboard. What is written is what was measured when the export was asked for; the dialogs are open beside a running
/// sweep. GUI thread only.
class Exporter : public QObject {
    Q_OBJECT

public:
    struct Parts {
        const Document* document;
        const ResultsView* results;
        const SamplesView* table;
        const DistributionView* distribution;
    };

    Exporter(const Parts& parts, ExportActions* actions, QWidget* window);

signals:
    void happened(const QString& sentence);
    void failed(const QString& sentence);

private:
    void connectActions();
    using Pictured = ExportActions::Pictured;
    void exportChart(ExportFormat format, Pictured pictured, int scale);
    void exportSamples();
    void exportSelected(); ///< rows of the table: no export of all that was measured
    void exportText(ExportFormat format);
    void copyChart(Pictured pictured);
    void copyReport();

    using Write = std::function<Result<void>(const QString& path)>;
    void askForFile(const QString& title, const QString& name, ExportFormat format, Write write);
    void writeSession(const QString& title, const QString& name, ExportFormat format, Session session);
    [[nodiscard]] PictureOptions pictureOptions(Pictured pictured, int scale) const;
    [[nodiscard]] PictureOptions reportOptions() const;
    [[nodiscard]] bool canShow(ChartSelection selection) const; ///< charts say themselves why they are empty

    Parts m_parts;
    ExportActions* m_actions;
    QWidget* m_window;
};

} // namespace crossover
