// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/properties_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

#include "ui/style/moment_text.h"
#include "ui/style/plan_text.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

QString endText(const Session& session)
{
    if (!session.end) return PropertiesDialog::tr("unknown");
    QString text = toQString(term(session.end->how).title);
    if (!session.end->reason.empty()) text += QStringLiteral(". ") + toSentence(session.end->reason);
    return text;
}

void addFact(QFormLayout* form, const QString& name, const QString& fact)
{
    auto* label = new QLabel(fact);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(name, label);
}

} // namespace

PropertiesDialog::PropertiesDialog(const Session& session, QWidget* parent)
    : QDialog(parent)
    , m_titleBefore(toQString(session.title))
    , m_notesBefore(toQString(session.notes))
    , m_title(new QLineEdit(m_titleBefore))
    , m_notes(new QPlainTextEdit(m_notesBefore))
    , m_problem(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Properties"));
    m_title->setMaxLength(static_cast<int>(longestTitle));
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Same as the file name"));
    m_title->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(
        tr("What was different this time? Notes are saved in the session and shown in the report."));
    m_notes->setTabChangesFocus(true);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Notes"), m_notes);
    addFact(form, tr("Measured"), momentText(session.measured));
    addFact(form, tr("Machine"), session.environment ? toQString(session.environment->machine) : tr("unknown"));
    addFact(form, tr("Samples"), QLocale().toString(static_cast<qulonglong>(session.samples.size())));
    addFact(form, tr("Ended"), endText(session));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form->addRow(m_problem);
    form->addRow(buttons);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &PropertiesDialog::check);
    check();
    connect(buttons, &QDialogButtonBox::accepted, this, &PropertiesDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PropertiesDialog::check()
{
    const auto length = m_notes->toPlainText().size();
    const bool fits = length <= static_cast<qsizetype>(longestNotes);
    m_ok->setEnabled(fits);
    m_problem->setText(fits ? QString()
                            : tr("The notes have %1 characters; at most %2 fit").arg(length).arg(longestNotes));
    m_problem->setVisible(!fits);
}

void PropertiesDialog::take()
{
    const QString title = m_title->text().simplified();
    const QString notes = m_notes->toPlainText().trimmed();
    if (title != m_titleBefore || notes != m_notesBefore) emit edited(title, notes);
    accept();
}

} // namespace crossover
