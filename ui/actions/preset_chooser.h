// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QObject>

#include "core/model/sweep_config.h"

class QAction;
class QComboBox;
class QMenu;

namespace crossover {

/// The choice of a preset, twice: as a menu and as a box in the toolbar.
class PresetChooser : public QObject {
    Q_OBJECT

public:
    explicit PresetChooser(QWidget* window);

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] QComboBox* box() const { return m_box; }

    void showPreset(std::optional<Preset> preset); ///< none: Custom
    void setEnabled(bool enabled);

signals:
    void chosen(crossover::Preset preset);

private:
    void fillMenu();
    void fillBox();

    QMenu* m_menu;
    QComboBox* m_box;
    std::array<QAction*, presets.size() + 1> m_actions{}; // the last one: Custom
};

} // namespace crossover
