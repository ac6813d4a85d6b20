// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <gtest/gtest.h>

#include "core/model/words.h"

namespace crossover {
namespace {

/// The texts' language for a user with this locale, as texts themselves say.
std::string languageFor(const char* locale)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
    translateForUser();
    auto language = Words::tr("en");
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>());
    Words::setTranslate(nullptr);
    QLocale::setDefault(before);
    return language;
}

TEST(Translation, FollowsTheLanguageOfTheUser)
{
    EXPECT_EQ(languageFor("de_DE"), "de");
    EXPECT_EQ(languageFor("de_AT"), "de");
    EXPECT_EQ(languageFor("en_GB"), "en");
}

TEST(Translation, IsEnglishWhereThereIsNoOther)
{
    EXPECT_EQ(languageFor("C"), "en");
    EXPECT_EQ(languageFor("fi_FI"), "en");
}

} // namespace
} // namespace crossover
