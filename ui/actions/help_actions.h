// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace crossover {

/// The Help menu.
class HelpActions : public QObject {
    Q_OBJECT

public:
    explicit HelpActions(QWidget* window);

    [[nodiscard]] QMenu* menu() const { return m_menu; }

signals:
    void manualWanted();
    void shortcutsWanted();
    void aboutWanted();

private:
    QMenu* m_menu;
};

} // namespace crossover
