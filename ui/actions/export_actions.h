// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QList>
#include <QObject>

#include "core/report/export_format.h"
#include "ui/chart/export_image.h"

class QAction;
class QMenu;
class QPalette;
class QToolButton;

namespace crossover {

/// Commands to export charts, samples and reports: the Export menu and its button in the toolbar.
class ExportActions : public QObject {
    Q_OBJECT

public:
    explicit ExportActions(QWidget* window);

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] QToolButton* button() const { return m_button; }

    /// What a picture shows.
    enum class Pictured { ChartInView, AllCharts, Distribution };
    /// To copy it, and the menu of its formats.
    [[nodiscard]] QList<QAction*> actionsFor(Pictured pictured) const
    {
        return m_pictures[static_cast<std::size_t>(pictured)];
    }

    void setEnabled(bool enabled);            ///< whether there is something to export
    void setSomeSelected(bool selected);      ///< rows of the table
    [[nodiscard]] bool transparent() const;   ///< whether pictures are exported without a background
    [[nodiscard]] PictureShape shape() const; ///< of exported and copied pictures
    void updateIcons(const QPalette& palette);

signals:
    void chartExportWanted(crossover::ExportFormat format, crossover::ExportActions::Pictured pictured, int scale);
    void chartCopyWanted(crossover::ExportActions::Pictured pictured);
    void samplesExportWanted();
    void selectedExportWanted();
    void textExportWanted(crossover::ExportFormat format);
    void reportCopyWanted();

private:
    void createChartExports(const QString& title, const QString& copyTitle, Pictured pictured);
    void createTextExports();
    template <class Function>
    QAction* add(QMenu* menu, const QString& text, const QString& tip, Function wanted);
    void createButton(QWidget* window);

    QMenu* m_menu;
    QToolButton* m_button = nullptr;
    std::array<QList<QAction*>, 3> m_pictures; ///< by what they show
    QAction* m_transparent = nullptr;
    QAction* m_slides = nullptr;
    QAction* m_selected = nullptr;
    bool m_someSelected = false;
};

} // namespace crossover
