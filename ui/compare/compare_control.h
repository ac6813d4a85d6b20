// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/compare/compared_sessions.h"

namespace crossover {

class ChartGrid;
class CompareActions;
class SessionComparison;
class CompareView;
class Document;
class SessionFiles;

/// The sessions beside the document: takes in what is opened to be compared, and has the tab that shows them. GUI
/// thread only.
class CompareControl : public QObject {
    Q_OBJECT

public:
    explicit CompareControl(const Document* document, QObject* parent = nullptr);

    void follow(SessionFiles* files);
    void follow(CompareActions* actions, ChartGrid* charts);
    void setMeasuring(bool measuring);
    [[nodiscard]] CompareView* view() const { return m_view; }
    [[nodiscard]] const SessionComparison* compared() const { return m_comparison; }

signals:
    void happened(const QString& sentence);

private:
    void add(const SharedSessions& sessions, ComparedSessions::Against against);

    ComparedSessions* m_sessions;
    SessionComparison* m_comparison;
    CompareView* m_view;
};

} // namespace crossover
