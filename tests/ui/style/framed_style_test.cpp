// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/framed_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include "ui/style/colour_scheme.h"
#include "ui/style/theme.h"

namespace crossover {
namespace {

/// Non-text contrast (WCAG 2.1, section 1.4.11).
constexpr double seen = 3.0;

/// Widgets as they look in both colour schemes, on the window that they lie on.
class FramedStyleTest : public testing::TestWithParam<ColourScheme> {
protected:
    FramedStyleTest() { applyColourScheme(GetParam(), false); }
    ~FramedStyleTest() override { applyColourScheme(ColourScheme::System, false); }

    static QImage painted(QWidget& widget)
    {
        QImage image(widget.size(), QImage::Format_RGB32);
        image.fill(ground());
        widget.render(&image, {}, {}, QWidget::DrawChildren);
        return image;
    }

    static QColor ground() { return QApplication::palette().color(QPalette::Window); }

    /// The best contrast to the ground within so many pixels of an edge, at the middle of it.
    static double contrastAt(const QImage& image, QPoint start, QPoint step, int depth = 4)
    {
        double best = 1;
        for (int at = 0; at < depth; ++at)
            best = std::max(best, contrast(image.pixelColor(start + at * step), ground()));
        return best;
    }

    static QColor ring() { return focusRingColour(QApplication::palette()).rgb(); }

    static int ringPixels(QWidget& widget)
    {
        const auto image = painted(widget);
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == ring() ? 1 : 0;
        return count;
    }

    void expectFrame(QWidget& widget, const QRect& rect, const char* what)
    {
        const auto image = painted(widget);
        const auto middle = rect.center();
        EXPECT_GE(contrastAt(image, {rect.left(), middle.y()}, {1, 0}), seen) << what << ", left";
        EXPECT_GE(contrastAt(image, {rect.right(), middle.y()}, {-1, 0}), seen) << what << ", right";
        EXPECT_GE(contrastAt(image, {middle.x(), rect.top()}, {0, 1}), seen) << what << ", top";
        EXPECT_GE(contrastAt(image, {middle.x(), rect.bottom()}, {0, -1}), seen) << what << ", bottom";
    }

    template <class Widget>
    Widget& framed(Widget& widget)
    {
        widget.setStyle(&m_style);
        widget.resize(120, 30);
        return widget;
    }

    FramedStyle m_style;
};

TEST_P(FramedStyleTest, EveryFieldHasAFrameThatIsSeen)
{
    QLineEdit line;
    QSpinBox spin;
    QComboBox combo;
    QPushButton button;
    QProgressBar bar;
    QListWidget list;
    for (auto* widget : std::initializer_list<QWidget*>{&line, &spin, &combo, &button, &bar, &list})
        expectFrame(framed(*widget), QRect(0, 0, 120, 30), widget->metaObject()->className());
}

TEST_P(FramedStyleTest, AnUncheckedBoxIsSeen)
{
    QCheckBox box(QStringLiteral("inproc"));
    framed(box);
    QStyleOptionButton option;
    option.initFrom(&box);
    expectFrame(box, m_style.subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box), "check box");
}

TEST_P(FramedStyleTest, AFieldThatCannotBeUsedIsFainter)
{
    QLineEdit line;
    framed(line).setEnabled(false);
    const auto faint = contrastAt(painted(line), {0, line.height() / 2}, {1, 0}, 2);
    EXPECT_LT(faint, contrast(frameColour(line.palette()), ground()));
    EXPECT_GT(faint, 1.3);
}

TEST_P(FramedStyleTest, TheKeyboardIsWhereARingIs)
{
    QWidget window;
    QLineEdit line(&window);
    QCheckBox box(QStringLiteral("inproc"), &window);
    box.move(0, 40);
    for (auto* widget : std::initializer_list<QWidget*>{&line, &box})
        framed(*widget);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    line.setFocus(Qt::TabFocusReason);
    EXPECT_GT(ringPixels(line), 2 * line.width()) << "two pixels wide along both edges, but for corners";
    EXPECT_EQ(ringPixels(box), 0);
    QTest::keyClick(&line, Qt::Key_Tab);
    ASSERT_TRUE(box.hasFocus());
    EXPECT_EQ(ringPixels(line), 0);
    EXPECT_GT(ringPixels(box), box.fontMetrics().horizontalAdvance(box.text()));
    EXPECT_GE(contrast(ring(), ground()), seen);
    EXPECT_GE(contrast(ring(), QApplication::palette().color(QPalette::Base)), seen);
}

TEST_P(FramedStyleTest, AButtonThatIsSwitchedOnIsKnownFromOneThatIsNot)
{
    QToolButton button;
    button.setCheckable(true);
    framed(button);
    EXPECT_EQ(ringPixels(button), 0);
    button.setChecked(true);
    EXPECT_GT(ringPixels(button), 2 * (button.width() - 8));
}

TEST_P(FramedStyleTest, AnotherStyleOfTheDesktopIsLeftAlone)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Windows")));
    installFrames();
    EXPECT_FALSE(isFramed());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    installFrames();
    EXPECT_TRUE(isFramed());
}

INSTANTIATE_TEST_SUITE_P(BothSchemes, FramedStyleTest, testing::Values(ColourScheme::Light, ColourScheme::Dark),
                         [](const auto& scheme) { return scheme.param == ColourScheme::Light ? "Light" : "Dark"; });

} // namespace
} // namespace crossover
