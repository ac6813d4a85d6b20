// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace crossover {

/// A toolbar button that opens a menu. Its text contains the arrow, since the style's own arrow is too small to see.
class MenuButton final : public QToolButton {
public:
    MenuButton(const QString& name, QMenu* menu, QWidget* parent) : QToolButton(parent)
    {
        setText(name + QStringLiteral(" ▾"));
        setAccessibleName(name);
        setMenu(menu);
        setPopupMode(QToolButton::InstantPopup);
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    }
};

} // namespace crossover
