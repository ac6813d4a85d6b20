// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace crossover {

class DetailTabs;
class Document;
class MachineCheck;
class ResultsView;
class SweepPanel;

/// What lies between toolbar and status bar: the setup on the left, with what speaks against starting beneath it; the
/// results of the document on the right, with details below.
class Workbench : public QSplitter {
    Q_OBJECT

public:
    Workbench(Document* document, MachineCheck* machine, QWidget* parent = nullptr);

    [[nodiscard]] SweepPanel* panel() const { return m_panel; }
    [[nodiscard]] ResultsView* results() const { return m_results; }
    [[nodiscard]] DetailTabs* details() const { return m_details; }
    [[nodiscard]] QWidget* setup() const { return m_setup; } ///< the whole left side

    void restoreSizes(); ///< as saved, or as fits the first start; once the window has its size
    void saveSizes() const;

private:
    QWidget* buildSetup(const MachineCheck* machine);
    void follow(const Document* document);

    SweepPanel* m_panel;
    ResultsView* m_results;
    DetailTabs* m_details;
    QWidget* m_setup;
    QSplitter* m_rightSide;
};

} // namespace crossover
