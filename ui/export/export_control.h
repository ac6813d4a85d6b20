// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/chart/picture_file.h"

class QWidget;

namespace crossover {

class Document;
class ExportActions;
class Exporter;
class ResultsView;
class SamplesView;

/// Carries out the commands of the export menu on what the window shows, and tells what came of them. GUI thread only.
class ExportControl : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Document* document;
        const ResultsView* results;
        const SamplesView* table;
    };

    ExportControl(const Parts& parts, ExportActions* actions, QWidget* window);

signals:
    void happened(const QString& sentence);
    void failed(const QString& sentence);

private:
    void connectActions();
    void connectExporter();
    [[nodiscard]] PictureOptions pictureOptions(bool allCharts, int scale) const;
    void noteExported(const QString& path);

    Parts m_parts;
    ExportActions* m_actions;
    Exporter* m_exporter;
};

} // namespace crossover
