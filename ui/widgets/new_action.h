// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

namespace crossover {

/// A command of the window, with a tooltip and shortcuts.
inline QAction* newAction(QObject* parent, const QString& text, const QString& tip,
                          const QList<QKeySequence>& shortcuts = {})
{
    auto* action = new QAction(text, parent);
    action->setToolTip(tip);
    action->setShortcuts(shortcuts);
    return action;
}

} // namespace crossover
