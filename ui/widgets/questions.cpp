// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/questions.h"

#include <utility>

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include "ui/style/plan_text.h"

namespace crossover {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Questions", text);
}

QMessageBox* createQuestion(QWidget* window, const QString& title, const QString& question, const QString& detail)
{
    auto* box = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::NoButton, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(detail);
    return box;
}

/// `answer` runs after the box is gone, so that it may open another one.
void onClick(QMessageBox* box, QPushButton* button, std::function<void()> answer)
{
    QObject::connect(button, &QPushButton::clicked, box->parent(), std::move(answer), Qt::QueuedConnection);
}

} // namespace

QMessageBox* askToSave(QWidget* window, const QString& title, const QString& what, std::function<void()> save,
                       std::function<void()> loseThem)
{
    auto* box =
        createQuestion(window, title, translated("Save the samples first?"), translated("%1 not saved yet.").arg(what));
    auto* cancel = box->addButton(QMessageBox::Cancel);
    auto* yes = box->addButton(translated("&Save..."), QMessageBox::AcceptRole);
    auto* no = box->addButton(translated("&Do Not Save"), QMessageBox::DestructiveRole);
    box->setDefaultButton(yes);
    box->setEscapeButton(cancel);
    onClick(box, yes, std::move(save));
    onClick(box, no, std::move(loseThem));
    box->open();
    return box;
}

QMessageBox* askToRestore(QWidget* window, const QString& when, std::size_t samples, std::function<void()> restore,
                          std::function<void()> discard)
{
    auto* box = createQuestion(
        window, translated("Restore"), translated("The sweep of %1 was interrupted. Restore it?").arg(when),
        translated("%1 can be restored; only the trial in progress is lost.").arg(samplesText(samples)));
    auto* yes = box->addButton(translated("&Restore"), QMessageBox::AcceptRole);
    auto* no = box->addButton(translated("&Discard"), QMessageBox::DestructiveRole);
    auto* later = box->addButton(translated("Ask &Later"), QMessageBox::RejectRole);
    box->setDefaultButton(yes);
    box->setEscapeButton(later);
    onClick(box, yes, std::move(restore));
    onClick(box, no, std::move(discard));
    box->open();
    return box;
}

QMessageBox* askToStopAndClose(QWidget* window, std::function<void()> stop)
{
    auto* box = createQuestion(window, translated("Close"), translated("A sweep is running. Stop it and close?"),
                               translated("You can save the samples afterwards."));
    auto* yes = box->addButton(translated("&Stop and Close"), QMessageBox::AcceptRole);
    auto* stay = box->addButton(translated("&Keep Measuring"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    onClick(box, yes, std::move(stop));
    box->open();
    return box;
}

QMessageBox* askToRemovePreset(QWidget* window, const QString& name, std::function<void()> remove)
{
    auto* box = createQuestion(window, translated("Delete a preset"), translated("Delete the preset '%1'?").arg(name),
                               translated("The current setup stays as it is; only the preset is deleted."));
    auto* yes = box->addButton(translated("&Delete"), QMessageBox::DestructiveRole);
    auto* cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    onClick(box, yes, std::move(remove));
    box->open();
    return box;
}

} // namespace crossover
