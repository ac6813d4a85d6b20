// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_control.h"

#include <QDir>

#include "ui/actions/export_actions.h"
#include "ui/export/exporter.h"
#include "ui/results/results_view.h"
#include "ui/results/samples_view.h"
#include "ui/session/document.h"
#include "ui/session/samples_model.h"

namespace crossover {

ExportControl::ExportControl(const Parts& parts, ExportActions* actions, QWidget* window)
    : QObject(window), m_parts(parts), m_actions(actions), m_exporter(new Exporter(window))
{
    connectActions();
    connectExporter();
}

void ExportControl::connectActions()
{
    const auto& [document, results, table] = m_parts;
    connect(m_actions, &ExportActions::chartExportWanted, this,
            [this, document = document, results = results](ExportFormat format, bool allCharts, int scale) {
                m_exporter->exportChart(format, results->pictureData(), pictureOptions(allCharts, scale),
                                        document->session());
            });
    connect(m_actions, &ExportActions::chartCopyWanted, this, [this, results = results](bool allCharts) {
        m_exporter->copyChart(results->pictureData(), pictureOptions(allCharts, 2));
    });
    connect(m_actions, &ExportActions::samplesExportWanted, this,
            [this, document = document] { m_exporter->exportSamples(document->samples()); });
    connect(m_actions, &ExportActions::selectedExportWanted, this, [this, document = document, table = table] {
        m_exporter->exportSelected(document->table()->samplesAt(table->selectedRows()));
    });
    connect(m_actions, &ExportActions::textExportWanted, this,
            [this, document = document](ExportFormat format) { m_exporter->exportText(format, document->session()); });
    connect(m_actions, &ExportActions::reportCopyWanted, this,
            [this, document = document] { m_exporter->copyReport(document->session()); });
    connect(table, &SamplesView::rowsSelected, m_actions,
            [this](const std::vector<int>& rows) { m_actions->setSomeSelected(!rows.empty()); });
}

void ExportControl::connectExporter()
{
    connect(m_exporter, &Exporter::exported, this, &ExportControl::noteExported);
    connect(m_exporter, &Exporter::copied, this, &ExportControl::happened);
    connect(m_exporter, &Exporter::failed, this, &ExportControl::failed);
}

PictureOptions ExportControl::pictureOptions(bool allCharts, int scale) const
{
    const auto* charts = m_parts.results->charts();
    return {allCharts ? ChartSelection::All : charts->chartInView(), scale, m_actions->transparent(),
            charts->viewSettings()};
}

void ExportControl::noteExported(const QString& path)
{
    emit happened(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace crossover
