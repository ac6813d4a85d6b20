// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

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

    void setEnabled(bool enabled); ///< off while there is nothing to export
    void updateIcons(const QPalette& palette);

signals:
    void chartExportWanted(bool allCharts, int scale);
    void samplesExportWanted();

private:
    void createChartExports(const QString& title, bool allCharts);
    void createButton(QWidget* window);

    QMenu* m_menu;
    QToolButton* m_button = nullptr;
};

} // namespace crossover
