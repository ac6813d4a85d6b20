// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The form as its users see it: editors by the name that a screen reader announces, what is typed, what is marked.

#include <stdexcept>

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

#include "ui/setup/form_field.h"
#include "ui/setup/placement_choice.h"
#include "ui/setup/sweep_panel.h"

namespace crossover::panels {

/// The editor that screen readers announce by this name.
template <class Editor>
Editor& editorCalled(SweepPanel& panel, const char* name)
{
    for (auto* editor : panel.findChildren<Editor*>()) {
        if (editor->accessibleName() == QLatin1String(name)) return *editor;
    }
    throw std::runtime_error(name);
}

inline QString problemAt(SweepPanel& panel, const char* name)
{
    return qobject_cast<FormField*>(editorCalled<QWidget>(panel, name).parentWidget())->problem();
}

inline void type(SweepPanel& panel, const char* name, const char* text)
{
    auto& editor = editorCalled<QLineEdit>(panel, name);
    editor.selectAll();
    QTest::keyClick(&editor, Qt::Key_Delete);
    QTest::keyClicks(&editor, QString::fromUtf8(text));
}
/// A box of the group with this name.
template <class Group>
QCheckBox& boxOf(SweepPanel& panel, const char* group, const char* name)
{
    return *editorCalled<Group>(panel, group).template findChild<QCheckBox*>(QLatin1String(name));
}
inline QCheckBox& boxOf(SweepPanel& panel, const char* placement)
{
    auto& choice = editorCalled<PlacementChoice>(panel, "Placement");
    return *choice.findChild<QCheckBox*>(QLatin1String(placement));
}
inline const Cores fourAlone{{{0}, {1}, {2}, {3}}};

} // namespace crossover::panels
