// SPDX-License-Identifier: GPL-3.0-or-later
// The files with translations hold every text of the sources, and each translation fits its text.

#include <set>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/ui/source_literals.h"
#include "ui/style/text.h"

namespace crossover {
namespace {

struct TranslatedText {
    QString context;
    QString source;
    QString translation; ///< empty: not translated yet
    bool finished = true;
};

std::vector<TranslatedText> textsIn(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    std::vector<TranslatedText> texts;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"source") texts.push_back({context, xml.readElementText(), {}});
        if (xml.name() == u"translation") {
            texts.back().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            texts.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return texts;
}

std::vector<QString> translationFiles()
{
    const QDir folder(QStringLiteral(CROSSOVER_UI_SOURCES "/../resources/translations"));
    std::vector<QString> files;
    for (const auto& name : folder.entryList({QStringLiteral("*.ts")}))
        files.push_back(folder.filePath(name));
    return files;
}

/// What values go where: "{}" and "{:.1f}" in their order, or numbered; "%1", "%n".
std::set<QString> placeholdersIn(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{(\\d*)(:[^}]*)?\\}|%L?(\\d+|n)"));
    std::set<QString> found;
    int next = 0;
    for (auto match = placeholder.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        if (!one.captured(3).isEmpty()) {
            found.insert(u'%' + one.captured(3));
        } else {
            const QString number = one.captured(1).isEmpty() ? QString::number(next++) : one.captured(1);
            found.insert(u'{' + number + one.captured(2) + u'}');
        }
    }
    return found;
}

bool hasMnemonicIn(const QString& text)
{
    return QString(text)
        .remove(QStringLiteral("&&"))
        .remove(QRegularExpression(QStringLiteral("&\\w+;")))
        .contains(u'&');
}

TEST(Translations, TheCheckFindsAWrongPlaceholder)
{
    EXPECT_EQ(placeholdersIn(QStringLiteral("{} of {:.1f}")), placeholdersIn(QStringLiteral("{1:.1f}: {0}")));
    EXPECT_NE(placeholdersIn(QStringLiteral("{} of {}")), placeholdersIn(QStringLiteral("{} von")));
    EXPECT_NE(placeholdersIn(QStringLiteral("%1 of %2")), placeholdersIn(QStringLiteral("%1 von %1")));
}

TEST(Translations, FitTheirTexts)
{
    ASSERT_FALSE(translationFiles().empty());
    for (const auto& file : translationFiles()) {
        for (const auto& text : textsIn(file)) {
            if (text.translation.isEmpty()) continue;
            EXPECT_EQ(placeholdersIn(text.source), placeholdersIn(text.translation)) << text.source.toStdString();
            EXPECT_EQ(hasMnemonicIn(text.source), hasMnemonicIn(text.translation)) << text.source.toStdString();
        }
    }
}

/// Texts that the sources of a folder mark for translation, without backslashes.
std::set<std::string> markedIn(const std::string& folder)
{
    std::set<std::string> marked;
    for (const auto& file : sourcesIn(folder)) {
        for (const auto& literal : LiteralReader(file.text).read()) {
            const auto& calls = literal.calls;
            if (literal.first && (calls.back() == "tr" || calls.back() == "mark")) marked.insert(literal.text);
        }
    }
    return marked;
}

TEST(Translations, HoldEveryTextOfTheSources)
{
    for (const auto& file : translationFiles()) {
        std::set<std::string> all;
        std::set<std::string> ofCore;
        for (const auto& text : textsIn(file)) {
            const auto source = QString(text.source).replace(u'\n', u'n').replace(u'\t', u't').toStdString();
            all.insert(source);
            if (text.context == QLatin1String("Words")) ofCore.insert(source);
        }
        for (const auto& text : markedIn("core"))
            EXPECT_TRUE(ofCore.contains(text)) << text << ": build the target update_translations";
        for (const auto& text : markedIn("ui"))
            EXPECT_TRUE(all.contains(text)) << text << ": build the target update_translations";
        EXPECT_GT(all.size(), 1000U);
    }
}

TEST(Translations, GermanIsComplete)
{
    const auto texts = textsIn(QStringLiteral(CROSSOVER_UI_SOURCES "/../resources/translations/zmq-crossover_de.ts"));
    for (const auto& text : texts)
        EXPECT_TRUE(text.finished && !text.translation.isEmpty()) << text.source.toStdString();
    EXPECT_GT(texts.size(), 1000U);
}

} // namespace
} // namespace crossover
