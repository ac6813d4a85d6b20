// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QObject>

#include "ui/style/colour_scheme.h"

class QAction;
class QMenu;

namespace crossover {

/// The View menu: what the window shows, and how.
class ViewActions : public QObject {
    Q_OBJECT

public:
    explicit ViewActions(QWidget* window);

    [[nodiscard]] QMenu* menu() const { return m_menu; }

    [[nodiscard]] QAction* enlarge() const { return m_enlarge; }
    void showColourScheme(ColourScheme scheme);
    void showEnlarged(bool enlarged);
    void showCombinations(std::size_t count); ///< the number of combinations to choose from

signals:
    void enlargeWanted(bool enlarged);
    void combinationStepWanted(int steps);
    void detailWanted(int tab);
    void colourSchemeChosen(crossover::ColourScheme scheme);

private:
    void createCombinationSteps();
    void createDetails();
    void createColourSchemes();

    QMenu* m_menu;
    QAction* m_enlarge;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    std::array<QAction*, 3> m_schemes{};
};

} // namespace crossover
