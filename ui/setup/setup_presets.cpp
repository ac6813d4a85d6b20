// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_presets.h"

#include "ui/actions/preset_chooser.h"
#include "ui/setup/own_presets.h"
#include "ui/setup/preset_name_dialog.h"
#include "ui/setup/sweep_panel.h"
#include "ui/widgets/questions.h"

namespace crossover {

SetupPresets::SetupPresets(PresetChooser* chooser, SweepPanel* panel, QWidget* window)
    : QObject(window), m_chooser(chooser), m_panel(panel), m_window(window), m_own(new OwnPresets(this))
{
    connectChooser();
    connect(panel, &SweepPanel::changed, this, &SetupPresets::showPreset);
    connect(m_own, &OwnPresets::changed, this, &SetupPresets::showPreset);
    connect(m_own, &OwnPresets::failed, this, &SetupPresets::failed);
    showPreset();
}

void SetupPresets::reload()
{
    m_own->reload();
}

void SetupPresets::connectChooser()
{
    connect(m_chooser, &PresetChooser::chosen, m_panel, &SweepPanel::setPreset);
    connect(m_chooser, &PresetChooser::listWanted, this, &SetupPresets::reload);
    connect(m_chooser, &PresetChooser::ownChosen, this, &SetupPresets::choose);
    connect(m_chooser, &PresetChooser::saveWanted, this, &SetupPresets::askForName);
    connect(m_chooser, &PresetChooser::renameWanted, this, &SetupPresets::askForNewName);
    connect(m_chooser, &PresetChooser::removeWanted, this,
            [this](const QString& name) { askToRemovePreset(m_window, name, [this, name] { m_own->remove(name); }); });
}

void SetupPresets::showPreset()
{
    m_chooser->setOwn(m_own->names());
    const auto config = m_panel->config();
    m_chooser->setSavable(config.has_value());
    if (const auto name = config ? m_own->nameOf(*config) : std::nullopt) {
        m_chooser->showOwn(*name);
    } else {
        m_chooser->showPreset(m_panel->preset());
    }
}

void SetupPresets::choose(const QString& name)
{
    reload();
    auto config = m_own->config(name);
    if (!config) return showPreset(); // it is gone
    const bool fixed = m_panel->hasSeed();
    if (const auto before = m_panel->config(); fixed && before) config->seed = before->seed;
    m_panel->setConfig(*config);
    if (!fixed) m_panel->setSeed({});
    tellWhatIsLeftOut(name);
}

/// The form has no place for some settings of a file that people write.
void SetupPresets::tellWhatIsLeftOut(const QString& name)
{
    const auto shown = m_panel->config();
    if (!shown || m_own->isSetup(name, *shown)) return;
    emit failed(tr("The setup cannot show all that the preset '%1' sets: compare the two before you start. The command "
                   "line measures all of it: zmq-crossover sweep --preset '%1'")
                    .arg(name));
}

void SetupPresets::askForName()
{
    const auto config = m_panel->config();
    if (!config) return;
    auto* dialog = new PresetNameDialog(m_own, tr("Save the setup as a preset"), {}, m_window);
    connect(dialog, &PresetNameDialog::named, this,
            [this, setup = *config](const QString& name) { m_own->save(name, setup); });
    dialog->open();
}

void SetupPresets::askForNewName(const QString& name)
{
    auto* dialog = new PresetNameDialog(m_own, tr("Rename the preset"), name, m_window);
    connect(dialog, &PresetNameDialog::named, this, [this, name](const QString& next) { m_own->rename(name, next); });
    dialog->open();
}

} // namespace crossover
