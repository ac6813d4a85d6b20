// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace crossover {

class CompareActions;
class CompareView;
class ComparedSessions;
class DetailTabs;
class Document;
class KeptRuns;
class ResultsView;
class SessionComparison;
class SessionFiles;

/// The tabs Compare and Combinations and the commands of the Compare menu, connected with the sessions beside the
/// document and with the charts that they lie over. GUI thread only.
class CompareTabs : public QObject {
    Q_OBJECT

public:
    /// What it works with; all of it outlives this.
    struct Parts {
        const Document* document;
        ComparedSessions* beside;
        SessionComparison* comparison;
        KeptRuns* kept;
        SessionFiles* files;
        CompareActions* actions;
        ResultsView* results;
        DetailTabs* details;
    };
    CompareTabs(const Parts& parts, QObject* parent);

signals:
    void happened(const QString& sentence);

private:
    void addCompareTab();
    void addCombinationsTab();
    void connectFiles();
    void connectCharts();

    Parts m_parts;
};

} // namespace crossover
