// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace crossover {

class OwnPresets;

/// Asks for the name of a preset. It says while one types whether the name is taken or cannot be, and closes only with
/// one that can.
class PresetNameDialog : public QDialog {
    Q_OBJECT

public:
    /// `name`: to begin with; taking it again is no replacement.
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
