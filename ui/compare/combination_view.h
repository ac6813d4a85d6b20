// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QTimer>
#include <QWidget>

#include "core/model/combination.h"
#include "core/model/terms.h"

class QComboBox;
class QTableView;

namespace crossover {

class CombinationModel;
class ComparedSessions;
class Document;
class ElidedText;
class SessionComparison;

/// All combinations at once: click one to show it, tick it to lay it over the charts. GUI thread only.
class CombinationView : public QWidget {
    Q_OBJECT

public:
    CombinationView(const Document* document, const ComparedSessions* sessions, const SessionComparison* comparison,
                    QWidget* parent = nullptr);

    void setInView(const std::optional<Combination>& combination);
    void workAllOut(); ///< at once; otherwise it is done cell by cell while the view is seen

signals:
    void openWanted(const crossover::Combination& combination); ///< of the document
    void happened(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildTable();
    void buildLayout();
    void open(const QModelIndex& index);
    void rebuild();
    void workOn();
    void fitCells();
    void addMetrics();
    void showMetrics();
    void showHint();

    const Document* m_document;
    const SessionComparison* m_comparison;
    CombinationModel* m_model;
    QTableView* m_table;
    QComboBox* m_metric;
    ElidedText* m_hint;
    QTimer m_work;
    bool m_ticked = false; ///< the click that comes now was on a box
};

} // namespace crossover
