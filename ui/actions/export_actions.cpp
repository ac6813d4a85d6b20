// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/export_actions.h"

#include <QMenu>
#include <QStyleOptionToolButton>
#include <QToolButton>

#include "ui/actions/new_action.h"
#include "ui/icons.h"

namespace crossover {

namespace {

/// Opens a menu, without the style's own arrow, which is a speck in the corner: the text has one that can be seen.
class MenuButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    }
};

} // namespace

ExportActions::ExportActions(QWidget* window) : QObject(window), m_menu(new QMenu(tr("&Export"), window))
{
    m_menu->setToolTipsVisible(true);
    createChartExports(tr("&Chart in View as PNG"), false);
    createChartExports(tr("&All Four Charts as PNG"), true);
    m_menu->addSeparator();
    auto* samples =
        newAction(this, tr("&Samples as CSV..."), tr("Every sample, one row each; pandas reads it as it is"),
                  {QKeySequence(Qt::CTRL | Qt::Key_E)});
    m_menu->addAction(samples);
    connect(samples, &QAction::triggered, this, &ExportActions::samplesExportWanted);
    createButton(window);
    setEnabled(false);
}

void ExportActions::createChartExports(const QString& title, bool allCharts)
{
    auto* menu = m_menu->addMenu(title);
    for (const int scale : {1, 2, 3}) {
        auto* action = newAction(this, tr("&%1x...").arg(scale), tr("Pixels for each point: %1").arg(scale));
        if (allCharts && scale == 2) action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
        menu->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, allCharts, scale] { emit chartExportWanted(allCharts, scale); });
    }
}

void ExportActions::createButton(QWidget* window)
{
    m_button = new MenuButton(window);
    m_button->setObjectName(QStringLiteral("export"));
    m_button->setText(tr("Export ▾"));
    m_button->setAccessibleName(tr("Export"));
    m_button->setMenu(m_menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void ExportActions::setEnabled(bool enabled)
{
    m_menu->menuAction()->setEnabled(enabled);
    // A menu that is off still has shortcuts inside it.
    for (auto* action : findChildren<QAction*>())
        action->setEnabled(enabled);
    m_button->setEnabled(enabled);
    m_button->setToolTip(enabled ? tr("Charts as pictures, samples as a table") : tr("There is nothing to export yet"));
}

void ExportActions::updateIcons(const QPalette& palette)
{
    m_button->setIcon(iconOf(Symbol::Export, palette));
}

} // namespace crossover
