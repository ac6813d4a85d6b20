// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace crossover {

class OwnPresets;

/// Asks for the name of a preset. It shows while the user types whether the name is taken or not allowed, and accepts
/// only an allowed name.
class PresetNameDialog : public QDialog {
    Q_OBJECT

public:
    /// `name`: the name to start with; keeping it replaces nothing.
    PresetNameDialog(const OwnPresets* own, const QString& title, const QString& name, QWidget* parent);

signals:
    void named(const QString& name);

private:
    void check();

    const OwnPresets* m_presets;
    QString m_before;
    QLineEdit* m_name;
    QLabel* m_note;
    QPushButton* m_save;
};

} // namespace crossover
