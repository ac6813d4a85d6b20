// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/preset_name_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/setup/own_presets.h"

namespace crossover {

PresetNameDialog::PresetNameDialog(const OwnPresets* own, const QString& title, const QString& name, QWidget* parent)
    : QDialog(parent), m_presets(own), m_before(name), m_name(new QLineEdit(name)), m_note(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* label = new QLabel(tr("&Name of the preset"));
    label->setBuddy(m_name);
    m_name->setMaxLength(static_cast<int>(longestPresetName));
    m_name->setAccessibleName(tr("Name of the preset"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setObjectName(QStringLiteral("note"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    m_name->selectAll();
    connect(m_name, &QLineEdit::textChanged, this, &PresetNameDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit named(m_name->text().trimmed());
        accept();
    });
    check();
}

void PresetNameDialog::check()
{
    const QString name = m_name->text().trimmed();
    const QString problem = OwnPresets::problemWith(name);
    const bool replaces = m_presets->has(name) && name.compare(m_before, Qt::CaseInsensitive) != 0;
    m_save->setEnabled(problem.isEmpty());
    m_save->setText(replaces ? tr("&Replace") : tr("&Save"));
    m_note->setText(replaces ? tr("Replaces the preset with this name") : problem);
    m_name->setAccessibleDescription(m_note->text());
}

} // namespace crossover
