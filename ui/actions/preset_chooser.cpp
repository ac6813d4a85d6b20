// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/preset_chooser.h"

#include <functional>
#include <utility>

#include <QActionGroup>
#include <QComboBox>
#include <QMenu>
#include <QStandardItemModel>

#include "ui/style/text.h"
#include "ui/widgets/new_action.h"

namespace crossover {

namespace {

constexpr int builtIn = static_cast<int>(presets.size());

/// Says when its list is about to open.
class PresetBox : public QComboBox {
public:
    PresetBox(std::function<void()> opening, QWidget* parent) : QComboBox(parent), m_opening(std::move(opening)) {}
    void showPopup() override
    {
        m_opening();
        QComboBox::showPopup();
    }

private:
    std::function<void()> m_opening;
};

} // namespace

PresetChooser::PresetChooser(QWidget* window)
    : QObject(window)
    , m_menu(new QMenu(tr("P&reset"), window))
    , m_box(new PresetBox([this] { emit listWanted(); }, window))
    , m_group(new QActionGroup(this))
    , m_save(newAction(this, tr("&Save Setup as Preset..."), tr("Save the whole setup under a name")))
    , m_rename(newAction(this, tr("Re&name Preset..."), tr("Rename the selected preset (only your own)")))
    , m_remove(newAction(this, tr("&Delete Preset..."), tr("Delete the selected preset (only your own)")))
{
    m_menu->setToolTipsVisible(true);
    m_box->setObjectName(QStringLiteral("preset"));
    m_box->setAccessibleName(tr("Preset"));
    m_box->setToolTip(tr("How much to measure: sizes, rounds and times. Your own presets contain the whole setup"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMaximumWidth(m_box->fontMetrics().averageCharWidth() * 30);
    connect(m_menu, &QMenu::aboutToShow, this, &PresetChooser::listWanted);
    connect(m_box, &QComboBox::activated, this, &PresetChooser::choose);
    connect(m_save, &QAction::triggered, this, &PresetChooser::saveWanted);
    const auto chosenOwn = [this] { return m_own.value(m_box->currentIndex() - builtIn); };
    connect(m_rename, &QAction::triggered, this, [=, this] { emit renameWanted(chosenOwn()); });
    connect(m_remove, &QAction::triggered, this, [=, this] { emit removeWanted(chosenOwn()); });
    fill({});
}

void PresetChooser::setOwn(const QStringList& names)
{
    if (names != m_own) fill(names);
}

void PresetChooser::fill(const QStringList& own)
{
    m_own = own;
    m_menu->clear();
    qDeleteAll(m_group->actions());
    m_box->clear();
    for (const auto& row : presets)
        addChoice(toQString(row.title), toQString(row.meaning));
    for (const auto& name : own)
        addChoice(name, tr("Your own preset: the whole setup"));
    // Custom is a state to be shown, not one to be chosen.
    addChoice(tr("Custom"), tr("A setup that is not saved as a preset"))->setEnabled(false);
    qobject_cast<QStandardItemModel*>(m_box->model())->item(m_box->count() - 1)->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addActions({m_save, m_rename, m_remove});
}

QAction* PresetChooser::addChoice(const QString& title, const QString& meaning)
{
    const int index = m_box->count();
    auto* action = newAction(m_group, QString(title).replace(QLatin1Char('&'), QStringLiteral("&&")), meaning);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, index] { choose(index); });
    m_group->addAction(action);
    m_menu->addAction(action);
    m_box->addItem(title);
    m_box->setItemData(index, meaning, Qt::ToolTipRole);
    return action;
}

void PresetChooser::choose(int index)
{
    if (index < builtIn) {
        emit chosen(presets[static_cast<std::size_t>(index)].id);
    } else if (index < builtIn + m_own.size()) {
        emit ownChosen(m_own[index - builtIn]);
    }
}

void PresetChooser::showPreset(std::optional<Preset> preset)
{
    show(preset ? static_cast<int>(*preset) : m_box->count() - 1);
}

void PresetChooser::showOwn(const QString& name)
{
    show(builtIn + static_cast<int>(m_own.indexOf(name)));
}

void PresetChooser::show(int index)
{
    m_box->setCurrentIndex(index);
    m_group->actions().at(index)->setChecked(true);
    const bool own = index >= builtIn && index < builtIn + m_own.size();
    m_rename->setEnabled(own);
    m_remove->setEnabled(own);
}

void PresetChooser::setEnabled(bool enabled)
{
    m_box->setEnabled(enabled);
    m_menu->setEnabled(enabled);
}

void PresetChooser::setSavable(bool savable)
{
    m_save->setEnabled(savable);
}

} // namespace crossover
