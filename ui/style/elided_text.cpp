// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/elided_text.h"

#include <QPainter>
#include <QTextLayout>

#include "ui/style/unbroken.h"

namespace crossover {

ElidedText::ElidedText(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedText::setText(const QString& text)
{
    if (text == m_text) return;
    m_text = text;
    m_shown = unbroken(text);
    update();
}

void ElidedText::setLines(int lines)
{
    if (lines == m_lines) return;
    m_lines = lines;
    updateGeometry();
    update();
}

QSize ElidedText::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().lineSpacing() * m_lines};
}

QSize ElidedText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

void ElidedText::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QTextLayout layout(m_shown, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a word wider than the line is not cut
    layout.setTextOption(option);
    layout.beginLayout();
    int top = 0;
    for (int at = 1; at <= m_lines; ++at, top += fontMetrics().lineSpacing()) {
        auto line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width());
        const bool rest = line.textStart() + line.textLength() < m_shown.size();
        if (at == m_lines && rest) {
            const QString ending = fontMetrics().elidedText(m_shown.mid(line.textStart()), Qt::ElideRight, width());
            painter.drawText(0, top + fontMetrics().ascent(), ending);
            break;
        }
        line.draw(&painter, QPointF(0, top));
    }
    layout.endLayout();
}

} // namespace crossover
