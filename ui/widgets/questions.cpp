// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/questions.h"

#include <utility>

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include "ui/style/plan_text.h"

namespace crossover {

namespace {

struct Questions {
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

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
    auto* box = createQuestion(window, title, Questions::tr("Save the samples first?"),
                               Questions::tr("%1 not saved yet.").arg(what));
    auto* cancel = box->addButton(QMessageBox::Cancel);
    auto* yes = box->addButton(Questions::tr("&Save..."), QMessageBox::AcceptRole);
    auto* no = box->addButton(Questions::tr("&Do Not Save"), QMessageBox::DestructiveRole);
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
        window, Questions::tr("Restore"), Questions::tr("The sweep of %1 was interrupted. Restore it?").arg(when),
        Questions::tr("%1 can be restored; only the trial in progress is lost.").arg(samplesText(samples)));
    auto* yes = box->addButton(Questions::tr("&Restore"), QMessageBox::AcceptRole);
    auto* no = box->addButton(Questions::tr("&Discard"), QMessageBox::DestructiveRole);
    auto* later = box->addButton(Questions::tr("Ask &Later"), QMessageBox::RejectRole);
    box->setDefaultButton(yes);
    box->setEscapeButton(later);
    onClick(box, yes, std::move(restore));
    onClick(box, no, std::move(discard));
    box->open();
    return box;
}

QMessageBox* askToStopAndClose(QWidget* window, std::function<void()> stop)
{
    auto* box = createQuestion(window, Questions::tr("Close"), Questions::tr("A sweep is running. Stop it and close?"),
                               Questions::tr("You can save the samples afterwards."));
    auto* yes = box->addButton(Questions::tr("&Stop and Close"), QMessageBox::AcceptRole);
    auto* stay = box->addButton(Questions::tr("&Keep Measuring"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    onClick(box, yes, std::move(stop));
    box->open();
    return box;
}

QMessageBox* askToRemovePreset(QWidget* window, const QString& name, std::function<void()> remove)
{
    auto* box =
        createQuestion(window, Questions::tr("Delete a preset"), Questions::tr("Delete the preset '%1'?").arg(name),
                       Questions::tr("The current setup stays as it is; only the preset is deleted."));
    auto* yes = box->addButton(Questions::tr("&Delete"), QMessageBox::DestructiveRole);
    auto* cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    onClick(box, yes, std::move(remove));
    box->open();
    return box;
}

} // namespace crossover
