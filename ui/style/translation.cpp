// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "core/model/words.h"

namespace crossover {

namespace {

/// Takes effect when it has the file; it lives as long as the application.
bool installed(const QString& folder, const QString& name)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder)) return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

std::string translated(const char* english)
{
    return QCoreApplication::translate(Words::context, english).toStdString();
}

} // namespace

void translateForUser()
{
    for (const auto& tag : QLocale().uiLanguages()) {
        const QString language = tag.section(u'-', 0, 0);
        if (language == QLatin1String("en") || language == QLatin1String("C")) return;
        if (!installed(QStringLiteral(":/translations"), QStringLiteral("zmq-crossover_") + language)) continue;
        installed(QLibraryInfo::path(QLibraryInfo::TranslationsPath), QStringLiteral("qtbase_") + language);
        Words::setTranslate(translated);
        return;
    }
}

} // namespace crossover
