// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>
#include <QStringList>

#include "core/model/sweep_config.h"

class QAction;
class QActionGroup;
class QComboBox;
class QMenu;

namespace crossover {

/// Chooses a preset, in a menu and in a box of the toolbar. Built-in presets come first, then the user's own, then
/// "Custom" for a setup that matches none of them.
class PresetChooser : public QObject {
    Q_OBJECT

public:
    explicit PresetChooser(QWidget* window);

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] QComboBox* box() const { return m_box; }

    void setOwn(const QStringList& names);
    void showPreset(std::optional<Preset> preset); ///< none: Custom
    void showOwn(const QString& name);
    void setEnabled(bool enabled);
    void setSavable(bool savable); ///< whether the setup is valid and so can be saved

signals:
    void listWanted(); ///< the list is about to be shown
    void chosen(crossover::Preset preset);
    void ownChosen(const QString& name);
    void saveWanted();
    void renameWanted(const QString& name); ///< the preset that is shown
    void removeWanted(const QString& name);

private:
    QAction* addChoice(const QString& title, const QString& meaning);
    void fill(const QStringList& own);
    void choose(int index);
    void show(int index);

    QMenu* m_menu;
    QComboBox* m_box;
    QActionGroup* m_group;
    QAction* m_save;
    QAction* m_rename;
    QAction* m_remove;
    QStringList m_own;
};

} // namespace crossover
