// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/preset_chooser.h"

#include <QActionGroup>
#include <QComboBox>
#include <QMenu>
#include <QStandardItemModel>

#include "ui/actions/new_action.h"
#include "ui/text.h"

namespace crossover {

PresetChooser::PresetChooser(QWidget* window)
    : QObject(window), m_menu(new QMenu(tr("P&reset"), window)), m_box(new QComboBox(window))
{
    fillMenu();
    fillBox();
}

void PresetChooser::fillMenu()
{
    m_menu->setToolTipsVisible(true);
    auto* group = new QActionGroup(this);
    for (const auto& row : presets) {
        auto* action = newAction(this, toQString(row.title), toQString(row.meaning));
        connect(action, &QAction::triggered, this, [this, id = row.id] { emit chosen(id); });
        m_actions[static_cast<std::size_t>(row.id)] = action;
    }
    m_actions.back() = newAction(this, tr("Custom"), tr("The effort was edited in the setup"));
    m_actions.back()->setEnabled(false);
    for (auto* action : m_actions) {
        action->setCheckable(true);
        group->addAction(action);
        m_menu->addAction(action);
    }
}

void PresetChooser::fillBox()
{
    m_box->setObjectName(QStringLiteral("preset"));
    m_box->setAccessibleName(tr("Preset"));
    m_box->setToolTip(tr("How much to measure: sizes, rounds and times"));
    for (const auto* action : m_actions) {
        m_box->addItem(action->text());
        m_box->setItemData(m_box->count() - 1, action->toolTip(), Qt::ToolTipRole);
    }
    // Custom is a state to be shown, not one to be chosen.
    qobject_cast<QStandardItemModel*>(m_box->model())->item(m_box->count() - 1)->setEnabled(false);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        if (index < static_cast<int>(presets.size())) emit chosen(presets[static_cast<std::size_t>(index)].id);
    });
}

void PresetChooser::showPreset(std::optional<Preset> preset)
{
    const auto index = preset ? static_cast<std::size_t>(*preset) : presets.size();
    m_box->setCurrentIndex(static_cast<int>(index));
    m_actions[index]->setChecked(true);
}

void PresetChooser::setEnabled(bool enabled)
{
    m_box->setEnabled(enabled);
    m_menu->setEnabled(enabled);
}

} // namespace crossover
