// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLayout;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace crossover {

class SessionComparison;
class ComparedSessions;
class Document;
class ElidedText;
class FactTable;

/// The open sessions, and how each differs from the baseline among them: crossovers, or every arm
/// at every size, the accessible twin of the speedup chart. GUI thread only.
class CompareView : public QWidget {
    Q_OBJECT

public:
    CompareView(const Document* document, ComparedSessions* sessions, const SessionComparison* comparison,
                QWidget* parent = nullptr);

    void compareNow(); ///< does at once what otherwise follows a change when the view is next seen

signals:
    void addWanted();
    void addReferenceWanted();
    void removeWanted(std::size_t index); ///< among the compared sessions
    void saveWanted(std::size_t index);
    void swapWanted(std::size_t index);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    QLayout* buildButtons();
    void addKey(const QKeySequence& key, QPushButton* button);
    void connectSignals();
    [[nodiscard]] std::optional<std::size_t> chosen() const; // none: the document
    void showTicks();
    void showSessions();
    void showChosen();
    void compareSoon();

    [[nodiscard]] QString ruleNow(bool any) const;

    const Document* m_document;
    ComparedSessions* m_sessions;
    const SessionComparison* m_comparison;
    QListWidget* m_list;
    QPushButton* m_baseline = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_swap = nullptr;
    QPushButton* m_save = nullptr;
    QComboBox* m_detail;
    ElidedText* m_rule;
    QStackedWidget* m_tables;
    FactTable* m_crossovers;
    FactTable* m_sizes;
    QTimer m_soon;
    bool m_stale = true;
};

} // namespace crossover
