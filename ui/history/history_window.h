// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QDialog>

#include "core/history/history.h"
#include "ui/history/history_place.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace crossover {

class ElidedText;
class HistoryModel;
class HistoryPlot;
class HistoryReader;

/// How the verdicts of a folder of sessions change over time: chart, table and sentences, for one metric at a time. It
/// follows the folder. Esc closes it. GUI thread only.
class HistoryWindow : public QDialog {
    Q_OBJECT

public:
    /// Opens a session elsewhere; false if no session can be opened now.
    using OpenSession = std::function<bool(const QString& path)>;

    HistoryWindow(const QString& folder, OpenSession openSession, QWidget* parent);

    [[nodiscard]] const QString& folder() const;

private:
    void buildTable();
    void buildLayout();
    void connectReader();
    void showHistory(const History& history);
    void fillMetrics();
    void fillAlphas();
    [[nodiscard]] Metric chosenMetric() const;
    void showMetric();
    [[nodiscard]] QString notesOn(const std::vector<HistorySeries>& chosen) const;
    void showMessage(const QString& sentence);
    void choose(const HistoryPlace& place);
    void openPlace(const HistoryPlace& place);

    OpenSession m_openSession;
    HistoryReader* m_reader;
    HistoryModel* m_model;
    QComboBox* m_metric;
    QComboBox* m_alpha;
    QPushButton* m_exportChart;
    QPushButton* m_exportTable;
    ElidedText* m_state;
    HistoryPlot* m_plot;
    QTableView* m_table;
    QPlainTextEdit* m_notes;
    History m_history;
};

/// Asks for a folder, and shows its history beside the window. Returns at once.
void askForHistory(QWidget* window, const HistoryWindow::OpenSession& openSession);

} // namespace crossover
