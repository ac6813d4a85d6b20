// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/form_field.h"

#include <QPalette>
#include <QVBoxLayout>

#include "ui/style/theme.h"

namespace crossover {

namespace {

const QColor warningColour(0xd5, 0x5e, 0x00);

} // namespace

FormField::FormField(QWidget* editor, QWidget* parent) : QWidget(parent), m_editor(editor), m_note(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(editor);
    layout->addWidget(m_note);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->hide();
    setFocusPolicy(Qt::ClickFocus); // without any, the key of a label that names this as its buddy does nothing
    setFocusProxy(editor);
}

void FormField::setProblem(const QString& sentence)
{
    if (sentence == m_problem) return;
    m_problem = sentence;
    showNote();
    if (sentence.isEmpty()) {
        m_editor->setPalette({});
        m_editor->setAccessibleDescription(m_editor->toolTip());
        return;
    }
    QPalette marked = palette();
    marked.setColor(QPalette::Base, mixed(warningColour, palette().color(QPalette::Base), 0.25));
    m_editor->setPalette(marked);
    m_editor->setAccessibleDescription(sentence);
}

void FormField::setRemark(const QString& sentence)
{
    m_remark = sentence;
    showNote();
}

void FormField::showNote()
{
    m_note->setText(m_problem.isEmpty() ? m_remark : QStringLiteral("⚠ ") + m_problem);
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace crossover
