// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/file_dialogs.h"

#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/store/session.h"
#include "ui/settings/window_settings.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

QString rememberedFolder()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = windowSettings().value(settingNames::sessionFolder, home).toString();
    return QFileInfo(folder).isDir() ? folder : home;
}

void rememberFolderOf(const QString& path)
{
    windowSettings().setValue(settingNames::sessionFolder, QFileInfo(path).absolutePath());
}

QFileDialog* newDialog(QWidget* window, const QString& title, const QStringList& filters)
{
    auto* dialog = new QFileDialog(window, title, rememberedFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    return dialog;
}

struct Dialog {
    Q_DECLARE_TR_FUNCTIONS(Dialog)
};

} // namespace

void askForSessions(QWidget* window, std::function<void(const QStringList& paths)> chosen)
{
    auto* dialog =
        newDialog(window, Dialog::tr("Open"),
                  {Dialog::tr("Sessions, pictures, tables, notebooks (*.zxo *.zxo.gz *.png *.csv *.csv.gz *.ipynb)"),
                   Dialog::tr("Sessions (*.zxo *.zxo.gz)"), Dialog::tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, window,
                     [chosen = std::move(chosen)](const QStringList& paths) {
                         rememberFolderOf(paths.front());
                         chosen(paths);
                     });
    dialog->open();
}

void askForFolder(QWidget* window, std::function<void(const QString& path)> chosen)
{
    auto* dialog = newDialog(window, Dialog::tr("History of a folder"), {});
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [chosen = std::move(chosen)](const QString& path) {
        windowSettings().setValue(settingNames::sessionFolder, path);
        chosen(path);
    });
    dialog->open();
}

QString unusedName(const QDir& folder, const QString& name, const QString& suffix)
{
    QString unused = name + u'.' + suffix;
    for (int number = 2; folder.exists(unused); ++number)
        unused = QStringLiteral("%1-%2.%3").arg(name).arg(number).arg(suffix);
    return unused;
}

void askWhereToSave(QWidget* window, const QString& name, std::function<void(const QString& path)> chosen,
                    std::function<void()> givenUp)
{
    const QString suffix = toQString(sessionSuffix).mid(1);
    auto* dialog = newDialog(window, Dialog::tr("Save session"), {Dialog::tr("Sessions (*.zxo *.zxo.gz)")});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(unusedName(dialog->directory(), name, suffix));
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [chosen = std::move(chosen)](const QString& path) {
        rememberFolderOf(path);
        chosen(path);
    });
    QObject::connect(dialog, &QFileDialog::rejected, window, std::move(givenUp));
    dialog->open();
}

} // namespace crossover
