// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/export_actions.h"

#include "ui/chart/picture_file.h"
#include "ui/style/icons.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/new_action.h"

namespace crossover {

ExportActions::ExportActions(QWidget* window) : QObject(window), m_menu(new QMenu(tr("&Export"), window))
{
    m_menu->setToolTipsVisible(true);
    createChartExports(tr("&Chart in View"), tr("&Copy Chart"), Pictured::ChartInView);
    createChartExports(tr("&All Charts"), tr("&Copy All Charts"), Pictured::AllCharts);
    createChartExports(tr("&Distribution of Latency"), tr("&Copy Distribution"), Pictured::Distribution);
    m_transparent = newAction(this, tr("&Transparent Pictures"), tr("Export PNG and SVG without a white background"));
    m_transparent->setCheckable(true);
    m_menu->addAction(m_transparent);
    m_slides = newAction(this, tr("S&lides (16:9)"),
                         tr("Export and copy pictures as wide as slides, with the verdict as the title"));
    m_slides->setCheckable(true);
    m_menu->addAction(m_slides);
    m_menu->addSeparator();
    createTextExports();
    createButton(window);
    setEnabled(false);
}

template <class Function>
QAction* ExportActions::add(QMenu* menu, const QString& text, const QString& tip, Function wanted)
{
    auto* action = newAction(this, text, tip);
    menu->addAction(action);
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

void ExportActions::createChartExports(const QString& title, const QString& copyTitle, Pictured pictured)
{
    auto* menu = m_menu->addMenu(title);
    menu->setToolTipsVisible(true);
    for (int scale = 1; scale <= PictureOptions::largestScale; ++scale) {
        auto* action =
            add(menu, tr("PNG &%1x...").arg(scale),
                tr("Pixels per point: %1. The picture contains the session: this program can open it").arg(scale),
                [this, pictured, scale] { emit chartExportWanted(ExportFormat::Png, pictured, scale); });
        if (pictured == Pictured::AllCharts && scale == 2)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    }
    add(menu, tr("&SVG..."), tr("A vector graphic, sharp at any size"),
        [this, pictured] { emit chartExportWanted(ExportFormat::Svg, pictured, 1); });
    add(menu, tr("P&DF..."), tr("A page for printing"),
        [this, pictured] { emit chartExportWanted(ExportFormat::Pdf, pictured, 1); });
    menu->addSeparator();
    auto* const copy = add(menu, copyTitle, tr("Copy the picture to the clipboard"),
                           [this, pictured] { emit chartCopyWanted(pictured); });
    m_pictures[static_cast<std::size_t>(pictured)] = {copy, menu->menuAction()};
}

void ExportActions::createTextExports()
{
    add(m_menu, tr("&Samples as CSV..."), tr("All samples, one row each, ready for pandas"),
        &ExportActions::samplesExportWanted)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_selected = add(m_menu, tr("S&elected Samples as CSV..."), tr("Only the rows selected in the table"),
                     &ExportActions::selectedExportWanted);
    add(m_menu, tr("&Report as Markdown..."),
        tr("Verdicts, thresholds, tables and machine facts, with a picture of the charts"),
        [this] { emit textExportWanted(ExportFormat::Markdown); });
    add(m_menu, tr("Report as &HTML..."), tr("The same report with its charts, as one page for a browser"),
        [this] { emit textExportWanted(ExportFormat::Html); });
    add(m_menu, tr("&Google Benchmark JSON..."), tr("All trials, for Google Benchmark's compare.py"),
        [this] { emit textExportWanted(ExportFormat::Benchmark); });
    m_menu->addSeparator();
    add(m_menu, tr("Copy Re&port"), tr("Copy the report to the clipboard as Markdown"),
        &ExportActions::reportCopyWanted);
}

void ExportActions::createButton(QWidget* window)
{
    m_button = new MenuButton(tr("Export"), m_menu, window);
    m_button->setObjectName(QStringLiteral("export"));
}

void ExportActions::setEnabled(bool enabled)
{
    m_menu->menuAction()->setEnabled(enabled);
    // A menu that is off still has shortcuts inside it.
    for (auto* action : findChildren<QAction*>())
        action->setEnabled(enabled);
    m_selected->setEnabled(enabled && m_someSelected);
    m_button->setEnabled(enabled);
    m_button->setToolTip(enabled ? tr("Export charts as pictures, samples as a table, or a report")
                                 : tr("Nothing to export yet: start a sweep or open a file"));
}

void ExportActions::setSomeSelected(bool selected)
{
    m_someSelected = selected;
    m_selected->setEnabled(selected && m_button->isEnabled());
}

bool ExportActions::transparent() const
{
    return m_transparent->isChecked();
}

PictureShape ExportActions::shape() const
{
    return m_slides->isChecked() ? PictureShape::Slide : PictureShape::Document;
}

void ExportActions::updateIcons(const QPalette& palette)
{
    m_button->setIcon(iconOf(Symbol::Export, palette));
}

} // namespace crossover
