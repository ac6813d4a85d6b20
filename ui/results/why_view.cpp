// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/why_view.h"

#include <chrono>
#include <utility>

#include <QEvent>
#include <QScrollBar>

#include "core/report/why_words.h"
#include "ui/style/text.h"
#include "ui/widgets/markdown_look.h"

namespace crossover {

namespace {

constexpr std::chrono::seconds pauseBetweenReads{1};

} // namespace

QString whyText(const ChartData& data, const std::optional<Environment>& environment)
{
    if (data.analyses.empty()) return {};
    QString text;
    for (const auto& analysis : data.analyses) {
        if (!term(analysis.metric).isOfTime()) continue;
        text += QStringLiteral("### %1\n\n").arg(toQString(term(analysis.metric).title));
        text += toQString(whyMarkdown(analysis, explain(analysis, data.samples, environment))) + QLatin1Char('\n');
    }
    return text + QStringLiteral("### memcpy\n\n") + toQString(copySpeedMarkdown(environment));
}

WhyView::WhyView(QWidget* parent) : QTextBrowser(parent)
{
    setAccessibleName(tr("Why"));
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setOpenLinks(false);
    setPlaceholderText(tr("What each message and each byte cost, once both arms have been measured."));
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBetweenReads);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_stale && isVisible()) read();
    });
}

void WhyView::refresh()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive()) read();
}

void WhyView::read()
{
    m_stale = false;
    m_soon.start();
    if (const auto text = m_text ? m_text() : QString(); std::exchange(m_shown, text) != text) showText();
}

/// Stays at the same place.
void WhyView::showText()
{
    const int place = verticalScrollBar()->value();
    setMarkdown(m_shown);
    arrangeMarkdown(*document(), palette());
    verticalScrollBar()->setValue(place);
}

void WhyView::showEvent(QShowEvent* event)
{
    QTextBrowser::showEvent(event);
    if (m_stale) read();
}

void WhyView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shown.isEmpty()) arrangeMarkdown(*document(), palette());
}

} // namespace crossover
