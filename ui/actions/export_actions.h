// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/report/export_format.h"

class QAction;
class QMenu;
class QPalette;
class QToolButton;

namespace crossover {

/// What can be taken out of the window: the Export menu, and the button in the toolbar that opens it.
class ExportActions : public QObject {
    Q_OBJECT

public:
    explicit ExportActions(QWidget* window);

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] QToolButton* button() const { return m_button; }

    void setEnabled(bool enabled);          ///< off while there is nothing to export
    void setSomeSelected(bool selected);    ///< rows of the table
    [[nodiscard]] bool transparent() const; ///< as ticked, for pictures to come
    void updateIcons(const QPalette& palette);

signals:
    void chartExportWanted(crossover::ExportFormat format, bool allCharts, int scale);
    void chartCopyWanted(bool allCharts);
    void samplesExportWanted();
    void selectedExportWanted();
    void textExportWanted(crossover::ExportFormat format);
    void reportCopyWanted();

private:
    void createChartExports(const QString& title, bool allCharts);
    void createTextExports();
    template <class Function>
    QAction* add(QMenu* menu, const QString& text, const QString& tip, Function wanted);
    void createButton(QWidget* window);

    QMenu* m_menu;
    QToolButton* m_button = nullptr;
    QAction* m_transparent = nullptr;
    QAction* m_selected = nullptr;
    bool m_someSelected = false;
};

} // namespace crossover
