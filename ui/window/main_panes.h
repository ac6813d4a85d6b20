// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QVBoxLayout;

namespace crossover {

class CautionLine;
class DetailTabs;
class Document;
class MachineCheck;
class ResultsView;
class SweepPanel;

/// What lies between toolbar and status bar: the setup on the left, with what speaks against starting beneath it; the
/// results of the document on the right, with details below. Both can give their room to the charts: the setup by
/// hiding, the details by folding to their tabs. In a small window the details do so by themselves.
class MainPanes : public QSplitter {
    Q_OBJECT

public:
    MainPanes(Document* document, MachineCheck* machine, QWidget* parent = nullptr);

    [[nodiscard]] SweepPanel* panel() const { return m_panel; }
    [[nodiscard]] ResultsView* results() const { return m_results; }
    [[nodiscard]] DetailTabs* details() const { return m_details; }
    [[nodiscard]] QWidget* setup() const { return m_setup; } ///< the whole left side

    [[nodiscard]] bool isSetupShown() const;
    void setSetupShown(bool shown);
    [[nodiscard]] bool areDetailsShown() const { return m_detailsShown; } ///< more of them than their tabs
    void setDetailsShown(bool shown);

    void saveSizes() const; ///< to be as they are when the panes are first shown

signals:
    void panesChanged(); ///< something is shown or gone

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildSetup(const MachineCheck* machine);
    void follow(const Document* document);
    [[nodiscard]] int foldedHeight() const;
    void restoreSizes();
    void setDetailsHeight(int height);
    void lookAtDetails();
    [[nodiscard]] bool isWindowSmall() const;
    void fitDetails();

    SweepPanel* m_panel;
    ResultsView* m_results;
    DetailTabs* m_details;
    CautionLine* m_cautions;
    QWidget* m_setup;
    QSplitter* m_rightSide;
    QVBoxLayout* m_right = nullptr; ///< around it
    int m_detailsHeight = 0;        ///< when they were last shown; 0: never
    bool m_detailsShown = true;
    bool m_placed = false; ///< has been shown
    bool m_small = false;  ///< the window, when last looked at
    bool m_foldedForRoom = false;
};

} // namespace crossover
