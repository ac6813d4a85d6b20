// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

namespace crossover {

namespace {

const QColor copyBlue(0x00, 0x72, 0xB2);
const QColor zeroCopyVermilion(0xD5, 0x5E, 0x00);
const QColor bluishGreen(0x00, 0x9E, 0x73);
const QColor guessPurple(0xA6, 0x1C, 0xA6);

/// Graphics need 3:1 against their background, text 4.5:1 (WCAG 2.1, sections 1.4.11 and 1.4.3).
constexpr double graphicsContrast = 3.6;
constexpr double textContrast = 4.6;

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

Theme onBackground(const QColor& background, const QColor& text)
{
    Theme theme;
    theme.dark = luminance(background) < luminance(text);
    theme.background = background;
    theme.text = text;
    theme.muted = legible(mixed(text, background, 0.62), background, textContrast);
    theme.frame = mixed(text, background, theme.dark ? 0.30 : 0.28);
    theme.grid = mixed(text, background, theme.dark ? 0.15 : 0.12);
    theme.minorGrid = mixed(text, background, theme.dark ? 0.075 : 0.055);
    // On dark ground the same hue needs more light to weigh as much as it does on white.
    const double wanted = theme.dark ? 5.5 : graphicsContrast;
    theme.copy = legible(copyBlue, background, wanted);
    theme.zeroCopy = legible(zeroCopyVermilion, background, wanted);
    theme.mark = text;
    theme.guess = legible(guessPurple, background, textContrast);
    theme.fine = legible(bluishGreen, background, textContrast);
    theme.hybrid = legible(bluishGreen, background, wanted);
    theme.undecided = legible(mixed(text, background, 0.45), background, 3.0);
    return theme;
}

Theme withTypeOfPictures(Theme theme)
{
    const QString wanted = QStringLiteral("DejaVu Sans");
    theme.family = QFontDatabase::families().contains(wanted)
                       ? wanted
                       : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    theme.titlePx = 16;
    theme.labelPx = 13;
    return theme;
}

} // namespace

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

QColor overlayColor(std::size_t place)
{
    // What Okabe and Ito have left, and three that stand apart from those on white and on black.
    static const std::array<QColor, overlayColors> colors{QColor(0xCC, 0x79, 0xA7), QColor(0xE6, 0x9F, 0x00),
                                                          QColor(0x56, 0xB4, 0xE9), QColor(0x80, 0x80, 0x80),
                                                          QColor(0x8C, 0x6B, 0xD1), QColor(0x8A, 0x8F, 0x1F)};
    return colors[place % colors.size()];
}

QColor mixed(const QColor& first, const QColor& second, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(share * a + (1 - share) * b); };
    return QColor::fromRgbF(mix(first.redF(), second.redF()), mix(first.greenF(), second.greenF()),
                            mix(first.blueF(), second.blueF()));
}

double contrast(const QColor& first, const QColor& second)
{
    const auto [low, high] = std::minmax({luminance(first), luminance(second)}); // by value: the braces matter
    return (high + 0.05) / (low + 0.05);
}

QColor legible(const QColor& color, const QColor& background, double wanted)
{
    const QColor pole = luminance(background) < 0.18 ? Qt::white : Qt::black;
    constexpr int steps = 25;
    for (int step = steps; step > 0; --step) {
        const QColor candidate = mixed(color, pole, static_cast<double>(step) / steps);
        if (contrast(candidate, background) >= wanted) return candidate;
    }
    return pole;
}

Theme Theme::current(const QPalette& palette, const QFont& font)
{
    Theme theme = onBackground(palette.color(QPalette::Base), palette.color(QPalette::Text));
    theme.family = font.family();
    const double size = std::clamp(static_cast<double>(QFontInfo(font).pixelSize()), 9.0, 40.0);
    theme.titlePx = std::round(size * 1.08);
    theme.labelPx = std::round(size * 0.88);
    theme.markScale = std::clamp(size / 13, 1.0, 2.0);
    return theme;
}

Theme Theme::current(const QPalette& palette)
{
    return current(palette, QGuiApplication::font());
}

Theme Theme::print()
{
    return withTypeOfPictures(onBackground(Qt::white, QColor(0x1F, 0x23, 0x28)));
}

Theme Theme::darkPage()
{
    return withTypeOfPictures(onBackground(QColor(0x1B, 0x1D, 0x21), QColor(0xE6, 0xE8, 0xEB)));
}

const QColor& Theme::of(Arm arm) const
{
    switch (arm) {
    case Arm::Copy: return copy;
    case Arm::ZeroCopy: return zeroCopy;
    case Arm::Hybrid: break;
    }
    return hybrid;
}

QFont Theme::titleFont() const
{
    QFont font(family);
    font.setPixelSize(static_cast<int>(titlePx));
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::labelFont() const
{
    QFont font(family);
    font.setPixelSize(static_cast<int>(labelPx));
    return font;
}

Theme Theme::scaled(double factor) const
{
    Theme larger = *this;
    larger.titlePx = std::round(titlePx * factor);
    larger.labelPx = std::round(labelPx * factor);
    return larger;
}

} // namespace crossover
