// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/manual_window.h"

#include <QDir>
#include <QDirIterator>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolBar>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/style/colour_scheme.h"
#include "ui/style/theme.h"

namespace crossover {
namespace {

std::string text(const QUrl& url)
{
    return url.toString().toStdString();
}

class Manual : public WindowFixture {
protected:
    Manual()
    {
        open();
        action("Manual")->trigger();
        m_manual = m_window->findChild<ManualWindow*>();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_manual));
        m_page = m_manual->findChild<ManualPage*>();
    }

    /// Every page in the resources: the manual's own and those beside the code that it links to.
    static std::vector<QUrl> pages()
    {
        std::vector<QUrl> found;
        for (const auto* const root : {":/resources", ":/core"}) {
            QDirIterator files(QLatin1String(root), {QStringLiteral("*.md")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                found.emplace_back(QStringLiteral("qrc") + files.next());
        }
        return found;
    }

    std::vector<QTextFragment> fragments() const
    {
        std::vector<QTextFragment> found;
        for (auto block = m_page->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part)
                found.push_back(part.fragment());
        }
        return found;
    }

    /// Where the links of the page lead to, within the manual and outside.
    std::vector<QUrl> links() const
    {
        std::vector<QUrl> found;
        for (const auto& fragment : fragments()) {
            const auto target = fragment.charFormat().anchorHref();
            if (!target.isEmpty()) found.push_back(m_page->source().resolved(QUrl(target)));
        }
        return found;
    }

    QPointer<ManualWindow> m_manual;
    ManualPage* m_page = nullptr;
};

TEST_F(Manual, OpensWithTheListOfPages)
{
    EXPECT_EQ(m_page->source(), ManualPage::contents());
    EXPECT_TRUE(m_page->hasFocus());
    EXPECT_FALSE(m_page->accessibleName().isEmpty());
    EXPECT_EQ(m_manual->size(), QSize(900, 600).boundedTo(m_manual->screen()->availableSize()));
    for (const auto* button : m_manual->findChildren<QToolButton*>()) {
        if (!button->defaultAction()) continue;
        EXPECT_FALSE(button->text().isEmpty());
        EXPECT_NE(button->toolTip(), button->text());
    }
}

TEST_F(Manual, EveryPageHasATitleAndText)
{
    EXPECT_GE(pages().size(), 10U);
    for (const auto& page : pages()) {
        m_page->setSource(page);
        const auto title = m_page->document()->begin();
        EXPECT_EQ(title.blockFormat().headingLevel(), 1) << text(page);
        EXPECT_FALSE(title.text().isEmpty()) << text(page);
        EXPECT_GT(m_page->toPlainText().size(), 300) << text(page);
    }
}

TEST_F(Manual, EveryLinkLeadsToAPage)
{
    std::size_t count = 0;
    for (const auto& page : pages()) {
        m_page->setSource(page);
        for (const auto& target : links()) {
            ++count;
            const bool outside = target.scheme() == QLatin1String("https");
            EXPECT_TRUE(outside || QFile::exists(QLatin1Char(':') + target.path()))
                << text(page) << ": " << text(target);
        }
    }
    EXPECT_GT(count, 15U);
}

TEST_F(Manual, TheFirstPageListsAllOfThem)
{
    const auto listed = links();
    const QDir folder(QStringLiteral(CROSSOVER_UI_SOURCES "/../resources/manual"));
    for (const auto& name : folder.entryList({QStringLiteral("*.md")})) {
        const auto page = ManualPage::contents().resolved(QUrl(name));
        EXPECT_TRUE(QFile::exists(QLatin1Char(':') + page.path())) << text(page) << " is not in resources.qrc";
        EXPECT_TRUE(page == ManualPage::contents() || std::ranges::find(listed, page) != listed.end()) << text(page);
    }
}

TEST_F(Manual, PicturesAreThereAndFitThePage)
{
    int pictures = 0;
    for (const auto& page : pages()) {
        m_page->setSource(page);
        for (const auto& fragment : fragments()) {
            if (!fragment.charFormat().isImageFormat()) continue;
            ++pictures;
            const auto name = fragment.charFormat().toImageFormat().name();
            const auto picture = m_page->document()->resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
            EXPECT_FALSE(picture.isNull()) << name.toStdString();
            EXPECT_LE(picture.deviceIndependentSize().width(), m_page->viewport()->width()) << name.toStdString();
        }
    }
    EXPECT_GE(pictures, 1);
}

TEST_F(Manual, FollowsLinksAndGoesBackWithKeys)
{
    m_manual->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_manual));
    QTest::keyClick(m_page, Qt::Key_Tab);
    QTest::keyClick(m_page, Qt::Key_Return);
    const auto first = m_page->source();
    EXPECT_EQ(first,
              links().empty() ? QUrl() : ManualPage::contents().resolved(QUrl(QStringLiteral("getting-started.md"))));
    QTest::keyClick(m_page, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_page->source(), ManualPage::contents());
    QTest::keyClick(m_page, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(m_page->source(), first);
    QTest::keyClick(m_page, Qt::Key_Home, Qt::AltModifier);
    EXPECT_EQ(m_page->source(), ManualPage::contents());
}

TEST_F(Manual, OpensOnceAndClosesWithEscape)
{
    action("Manual")->trigger();
    EXPECT_EQ(m_window->findChildren<ManualWindow*>().size(), 1);
    QTest::keyClick(m_page, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(m_manual);
    EXPECT_TRUE(m_window->isVisible());
}

TEST_F(Manual, FollowsTheColoursAndKeepsItsPlace)
{
    m_page->setSource(ManualPage::contents().resolved(QUrl(QStringLiteral("getting-started.md"))));
    m_page->verticalScrollBar()->setValue(100);
    for (const auto scheme : {ColourScheme::Dark, ColourScheme::Light}) {
        applyColourScheme(scheme, false);
        QCoreApplication::processEvents();
        const auto ground = m_page->palette().color(QPalette::Base);
        for (const auto& fragment : fragments()) {
            const auto format = fragment.charFormat();
            const auto ink = format.isAnchor() ? format.foreground().color() : m_page->palette().color(QPalette::Text);
            EXPECT_GE(contrast(ink, ground), 4.5) << fragment.text().toStdString();
        }
        EXPECT_EQ(m_page->verticalScrollBar()->value(), 100);
    }
    applyColourScheme(ColourScheme::System, false);
}

} // namespace
} // namespace crossover
