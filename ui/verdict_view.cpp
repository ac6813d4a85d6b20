// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict_view.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/text.h"

namespace crossover {

VerdictCard::VerdictCard(const MetricTerm& metric, QWidget* parent)
    : QFrame(parent)
    , m_metric(toQString(metric.title))
    , m_title(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_wholeSentence(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_headline->setFont(large);
    for (auto* label : {m_headline, m_wholeSentence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_wholeSentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_headline);
    layout->addWidget(m_wholeSentence, 1);
    setObjectName(toQString(metric.name));
    setUnmeasured();
}

void VerdictCard::setAnalysis(const MetricAnalysis& analysis, bool preliminary)
{
    setTexts(toSentence(analysis.verdict.headline), toSentence(analysis.verdict.sentence),
             preliminary ? tr("so far") : QString());
}

void VerdictCard::setUnmeasured()
{
    setTexts(tr("Not measured"), tr("%1: not measured.").arg(m_metric), {});
}

void VerdictCard::showSentence(bool shown)
{
    m_wholeSentence->setVisible(shown);
}

QString VerdictCard::headline() const
{
    return m_headline->text();
}

void VerdictCard::setTexts(const QString& headline, const QString& sentence, const QString& state)
{
    m_sentence = sentence;
    m_title->setText(state.isEmpty() ? m_metric : m_metric + QStringLiteral(" · ") + state);
    m_headline->setText(headline);
    m_wholeSentence->setText(sentence);
    setToolTip(sentence);
    setAccessibleName(m_metric + QStringLiteral(": ") + headline);
    setAccessibleDescription(sentence);
}

VerdictView::VerdictView(QWidget* parent)
    : QWidget(parent), m_invitation(new QLabel(this)), m_verdicts(new QWidget(this)), m_pages(new QStackedLayout(this))
{
    m_invitation->setWordWrap(true);
    m_invitation->setTextFormat(Qt::RichText);
    m_invitation->setMargin(10);
    m_invitation->setObjectName(QStringLiteral("invitation"));
    auto* layout = new QHBoxLayout(m_verdicts);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const auto& metric : metrics) {
        auto* card = new VerdictCard(metric);
        m_cards[static_cast<std::size_t>(metric.id)] = card;
        layout->addWidget(card, 1);
    }
    m_pages->addWidget(m_invitation);
    m_pages->addWidget(m_verdicts);
}

void VerdictView::setInvitation(const QString& text)
{
    m_invitation->setText(text);
}

void VerdictView::showInvitation()
{
    m_pages->setCurrentWidget(m_invitation);
}

void VerdictView::setAnalyses(std::span<const MetricAnalysis> analyses, bool preliminary)
{
    for (const auto& metric : metrics) {
        auto* card = m_cards[static_cast<std::size_t>(metric.id)];
        const auto found = std::ranges::find(analyses, metric.id, &MetricAnalysis::metric);
        if (found == analyses.end()) {
            card->setUnmeasured();
        } else {
            card->setAnalysis(*found, preliminary);
        }
    }
    m_pages->setCurrentWidget(m_verdicts);
}

void VerdictView::showSentences(bool shown)
{
    for (auto* card : m_cards)
        card->showSentence(shown);
}

const VerdictCard* VerdictView::card(Metric metric) const
{
    return m_cards[static_cast<std::size_t>(metric)];
}

QString VerdictView::invitation() const
{
    return m_invitation->text();
}

QString VerdictView::sentences() const
{
    QStringList lines;
    for (const auto* card : m_cards)
        lines << card->sentence();
    return lines.join(QLatin1Char('\n'));
}

void VerdictView::copySentences() const
{
    QGuiApplication::clipboard()->setText(sentences());
}

} // namespace crossover
