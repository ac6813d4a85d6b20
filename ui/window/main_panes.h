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

/// Everything between toolbar and status bar: the setup on the left, with cautions about the machine below it; the
/// results on the right, with details below. The setup can be hidden and the details can be folded to their tabs, to
/// give more room to the charts. A small window folds the details by itself.
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
    [[nodiscard]] bool areDetailsShown() const { return m_detailsShown; } ///< not folded to their tabs
    void setDetailsShown(bool shown);

    void saveSizes() const; ///< for the next start

signals:
    void panesChanged(); ///< setup or details were shown or hidden

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
    int m_detailsHeight = 0;        ///< when last shown; 0: never shown
    bool m_detailsShown = true;
    bool m_placed = false; ///< has been shown once
    bool m_small = false;  ///< whether the window was small at the last resize
    bool m_foldedForRoom = false;
};

} // namespace crossover
