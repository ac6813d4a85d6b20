// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace crossover {

/// The Help menu.
class HelpActions : public QObject {
    Q_OBJECT

public:
    explicit HelpActions(QWidget* window);

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    void showMeasuring(bool measuring); ///< no file can be opened while a sweep runs

signals:
    void tutorialWanted();
    void sampleWanted();
    void manualWanted();
    void shortcutsWanted();
    void aboutWanted();

private:
    QMenu* m_menu;
    QAction* m_sample;
};

} // namespace crossover
