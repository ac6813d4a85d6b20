// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions.h"

#include <utility>

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include "ui/plan_text.h"

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

QMessageBox* askToReplaceSamples(QWidget* window, std::size_t samples, std::function<void()> replace,
                                 std::function<void()> exportFirst)
{
    auto* box = createQuestion(window, translated("Start a new sweep"), translated("Replace what was measured before?"),
                               translated("%1 not exported yet.").arg(samplesText(samples)));
    auto* cancel = box->addButton(QMessageBox::Cancel);
    auto* yes = box->addButton(translated("&Replace"), QMessageBox::AcceptRole);
    auto* save = box->addButton(translated("&Export First..."), QMessageBox::ActionRole);
    box->setDefaultButton(yes);
    box->setEscapeButton(cancel);
    onClick(box, yes, std::move(replace));
    onClick(box, save, std::move(exportFirst));
    box->open();
    return box;
}

QMessageBox* askToStopAndClose(QWidget* window, std::function<void()> stop)
{
    auto* box = createQuestion(window, translated("Close"), translated("A sweep is running. Stop it and close?"),
                               translated("Samples that have not been exported will be lost."));
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
                               translated("The setup stays as it is; only its name is forgotten."));
    auto* yes = box->addButton(translated("&Delete"), QMessageBox::DestructiveRole);
    auto* cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    onClick(box, yes, std::move(remove));
    box->open();
    return box;
}

} // namespace crossover
