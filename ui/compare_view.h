// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLayout;
class QListWidget;
class QPushButton;

namespace crossover {

class Datasets;
class Document;
class ElidedText;
class FactTable;

/// The datasets to compare with, and what the document measured otherwise than the baseline among them. GUI thread
/// only.
class CompareView : public QWidget {
    Q_OBJECT

public:
    CompareView(const Document* document, Datasets* datasets, QWidget* parent = nullptr);

    /// While a sweep runs nothing is compared: its samples come faster than that, and it would disturb them.
    void setMeasuring(bool measuring);
    void compareNow(); ///< does at once what otherwise follows a change when the view is next seen

signals:
    void addWanted();
    void addReferenceWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QLayout* buildButtons();
    void showTicks();
    void showDatasets();
    void compareSoon();

    const Document* m_document;
    Datasets* m_datasets;
    QListWidget* m_list;
    QPushButton* m_baseline = nullptr;
    QPushButton* m_remove = nullptr;
    ElidedText* m_rule;
    FactTable* m_table;
    QTimer m_soon;
    bool m_measuring = false;
    bool m_stale = true;
};

} // namespace crossover
