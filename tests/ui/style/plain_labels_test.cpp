// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/plain_labels.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <gtest/gtest.h>

#include "tests/ui/open_watch.h"

namespace crossover {
namespace {

/// A text that loads a picture where it is shown as rich text.
class PlainLabels : public testing::Test {
protected:
    PlainLabels()
    {
        showLabelsAsPlainText();
        EXPECT_TRUE(QFile::copy(QStringLiteral(CROSSOVER_TEST_DATA "/picture.png"), m_path));
    }

    static void show(QWidget& widget)
    {
        widget.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&widget));
        (void)widget.grab();
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("planted.png"));
    QString m_planted = QStringLiteral("<img src='%1'> <b>bold</b>").arg(m_path);
};

TEST_F(PlainLabels, ALabelThatAsksForRichTextLoadsThePicture)
{
    OpenWatch watch(m_path.toStdString());
    QLabel label(m_planted);
    label.setTextFormat(Qt::RichText);
    show(label);
    EXPECT_TRUE(watch.wasOpened()) << "without this, the other tests could not fail";
}

TEST_F(PlainLabels, ALabelShowsWhatItIsGiven)
{
    OpenWatch watch(m_path.toStdString());
    QLabel label(m_planted);
    label.setWordWrap(true);
    show(label);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    label.setText(m_planted + m_planted);
    (void)label.grab();
    EXPECT_FALSE(watch.wasOpened());
}

TEST_F(PlainLabels, AMessageBoxShowsWhatItIsGiven)
{
    OpenWatch watch(m_path.toStdString());
    QMessageBox box(QMessageBox::Question, m_planted, m_planted, QMessageBox::Ok);
    box.setInformativeText(m_planted);
    show(box);
    int shown = 0;
    for (const auto* label : box.findChildren<QLabel*>()) {
        if (label->text() != m_planted) continue;
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        ++shown;
    }
    EXPECT_EQ(shown, 2);
    EXPECT_FALSE(watch.wasOpened());
}

TEST_F(PlainLabels, ATooltipShowsWhatItIsGiven)
{
    OpenWatch watch(m_path.toStdString());
    QWidget widget;
    show(widget);
    for (const auto& text : {m_planted, m_planted + m_planted}) { // the second goes into the label of the first
        QToolTip::showText({10, 10}, text, &widget);
        int shown = 0;
        for (auto* tip : QApplication::topLevelWidgets()) {
            const auto* label = qobject_cast<QLabel*>(tip);
            if (!label || label->text() != text) continue;
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
            (void)tip->grab();
            ++shown;
        }
        EXPECT_EQ(shown, 1);
    }
    QToolTip::hideText();
    EXPECT_FALSE(watch.wasOpened());
}

} // namespace
} // namespace crossover
