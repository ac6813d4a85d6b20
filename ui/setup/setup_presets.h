// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace crossover {

class OwnPresets;
class PresetChooser;
class SweepPanel;

/// Keeps the chosen preset and the setup in step, and manages the user's own presets.
class SetupPresets : public QObject {
    Q_OBJECT

public:
    SetupPresets(PresetChooser* chooser, SweepPanel* panel, QWidget* window);

    void reload(); ///< the user's own presets, from their file

signals:
    void failed(const QString& sentence);

private:
    void connectChooser();
    void showPreset();
    void choose(const QString& name);
    void tellWhatIsLeftOut(const QString& name);
    void askForName();
    void askForNewName(const QString& name);

    PresetChooser* m_chooser;
    SweepPanel* m_panel;
    QWidget* m_window;
    OwnPresets* m_own;
};

} // namespace crossover
