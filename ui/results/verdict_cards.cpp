// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/verdict_cards.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "core/report/check_words.h"
#include "core/report/title.h"
#include "core/report/verdict_words.h"
#include "ui/results/recommendation_bar.h"
#include "ui/style/elided_text.h"
#include "ui/style/text.h"

namespace crossover {

VerdictCard::VerdictCard(const MetricTerm& metric, QWidget* parent)
    : QFrame(parent)
    , m_metric(toQString(metric.title))
    , m_top(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_title(new ElidedText(this))
    , m_headline(new ElidedText(this))
    , m_wholeSentence(new ElidedText(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_top->addWidget(m_title,
                     1); // without a stretch, layouts forget the least width of a text that ends in an ellipsis
    m_top->addWidget(m_headline, 1000);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2);
    layout->addLayout(m_top);
    layout->addWidget(m_wholeSentence);
    setRoom({});
    setObjectName(toQString(metric.name));
    setUnmeasured();
}

void VerdictCard::setAnalysis(const MetricAnalysis& analysis, bool preliminary)
{
    const auto sentence = verdictSentence(analysis);
    const auto check = checkSentence(analysis);
    const auto disturbed = toQString(disturbanceNote(analysis));
    m_warning = disturbed.isEmpty() ? QString() : QStringLiteral("⚠ ") + disturbed;
    setTexts(toQString(adviceOf(analysis)), toQString(reasonsOf(analysis)),
             toQString(titled(analysis, check.empty() ? sentence : sentence + " " + check)),
             preliminary ? tr("so far") : toQString(checkHeadline(analysis)));
}

void VerdictCard::setMetric(Metric metric)
{
    m_metric = toQString(term(metric).title);
}

void VerdictCard::setUnjudged(const QString& headline, const QString& why)
{
    m_warning.clear();
    setTexts(headline, why, why, {});
}

void VerdictCard::setUnmeasured()
{
    m_warning.clear();
    const QString text = tr("%1 was not measured in this session.").arg(m_metric);
    setTexts(tr("Not measured"), text, text, {});
}

void VerdictCard::setRoom(const Room& room)
{
    const bool airy = room.sentenceLines > 0;
    QFont type = font();
    type.setBold(true);
    if (airy) type.setPointSizeF(type.pointSizeF() * 1.25);
    m_headline->setFont(type);
    m_headline->setLines(room.headlineLines);
    m_wholeSentence->setLines(room.sentenceLines);
    m_wholeSentence->setVisible(airy);
    m_oneLine = room.oneLine;
    showTitle();
    m_top->setDirection(room.oneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_top->setSpacing(room.oneLine ? 8 : airy ? 2 : 0);
    const int margin = airy ? 6 : 3;
    layout()->setContentsMargins(10, margin, 10, margin);
    layout()->activate(); // which a hidden one does not do by itself
    updateGeometry();
}

QString VerdictCard::headline() const
{
    return m_headline->text();
}

void VerdictCard::setTexts(const QString& headline, const QString& sentence, const QString& quoted,
                           const QString& state)
{
    m_quoted = quoted;
    m_state = state;
    showTitle();
    m_headline->setText(headline);
    m_wholeSentence->setText(sentence);
    setToolTip(quoted);
    setAccessibleName(m_metric + QStringLiteral(": ") + headline);
    setAccessibleDescription(quoted);
}

/// One line belongs to the verdict: there, a warning is a sign alone.
void VerdictCard::showTitle()
{
    QStringList parts{m_metric, m_state, m_warning};
    parts.removeAll(QString());
    const QString brief = m_warning.isEmpty() ? m_metric : m_metric + QStringLiteral(" ⚠");
    m_title->setText(m_oneLine ? brief : parts.join(QStringLiteral(" · ")));
    constexpr int rounding = 2; // of the widths of single glyphs, of which a sign may have a font of its own
    m_title->setMinimumWidth(m_oneLine ? m_title->fontMetrics().horizontalAdvance(brief) + rounding : 0);
}

VerdictCards::VerdictCards(QWidget* parent)
    : QWidget(parent)
    , m_invitation(new QLabel(this))
    , m_verdicts(new QWidget(this))
    , m_recommendation(new RecommendationBar)
{
    m_invitation->setWordWrap(true);
    m_invitation->setTextFormat(Qt::RichText);
    m_invitation->setMargin(10);
    m_invitation->setObjectName(QStringLiteral("invitation"));
    m_invitation->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_invitation->setAccessibleName(tr("What to do first"));
    m_invitation->setWhatsThis(
        tr("What Start will do, and what else you can do. Tab goes to the links, Enter follows one."));
    connect(m_invitation, &QLabel::linkActivated, this, &VerdictCards::offerTaken);
    auto* cards = new QHBoxLayout;
    for (const auto& metric : usualMetrics) {
        auto* card = new VerdictCard(metric);
        m_places[static_cast<std::size_t>(metric.id)] = {card, metric.id, {}};
        cards->addWidget(card, 1);
    }
    auto* layout = new QVBoxLayout(m_verdicts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(cards);
    layout->addWidget(m_recommendation);
    auto* pages = new QVBoxLayout(this);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(m_invitation);
    pages->addWidget(m_verdicts);
    showInvitation();
}

void VerdictCards::setInvitation(const QString& text)
{
    m_invitation->setText(text);
}

void VerdictCards::showInvitation()
{
    m_verdicts->hide();
    m_invitation->show();
}

void VerdictCards::setInPlaceOf(Metric usual, Metric shown, const QString& whyUnjudged)
{
    auto& place = m_places[static_cast<std::size_t>(usual)];
    place.shown = shown;
    place.whyUnjudged = whyUnjudged;
    place.card->setMetric(shown);
}

void VerdictCards::setAnalyses(std::span<const MetricAnalysis> analyses, const Origin& origin, bool preliminary)
{
    m_recommendation->setAnalyses(analyses, origin);
    const auto has = [&](Metric metric) {
        return std::ranges::find(analyses, metric, &MetricAnalysis::metric) != analyses.end();
    };
    for (const auto& usual : usualMetrics) {
        const auto& [card, metric, whyUnjudged] = placeOf(usual.id);
        const auto found = std::ranges::find(analyses, metric, &MetricAnalysis::metric);
        if (found != analyses.end()) {
            card->setAnalysis(*found, preliminary);
        } else if (has(usual.id)) {
            card->setUnjudged(term(metric).isPercentile() ? VerdictCard::tr("Too few round trips")
                                                          : VerdictCard::tr("Not measured"),
                              whyUnjudged);
        } else {
            card->setUnmeasured();
        }
        card->setVisible(found != analyses.end() || has(usual.id) || preliminary ||
                         analyses.empty()); // what was not measured takes no room
    }
    divideRoom();
    m_invitation->hide();
    m_verdicts->show();
}

void VerdictCards::showSentences(bool shown)
{
    m_sentencesShown = shown;
    divideRoom();
}

void VerdictCards::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    divideRoom();
}

/// By the size of the window and the number of cards alone, so that no verdict that comes in moves the charts.
void VerdictCards::divideRoom()
{
    const auto shown = std::max<std::ptrdiff_t>(
        1, std::ranges::count_if(m_places, [](const Place& place) { return !place.card->isHidden(); }));
    const int characters = width() / static_cast<int>(shown) / fontMetrics().averageCharWidth();
    const bool narrow = characters < (m_sentencesShown ? 50 : 42);
    VerdictCard::Room room{characters >= 55 && !m_sentencesShown, narrow ? 2 : 1, 0};
    if (m_sentencesShown) room.sentenceLines = narrow ? 4 : characters < 100 ? 3 : 2;
    for (const auto& place : m_places)
        place.card->setRoom(room);
    m_recommendation->setSentenceLines(m_sentencesShown ? 2 : 1);
    m_verdicts->layout()->activate();
    m_invitation->setMinimumHeight(m_verdicts->sizeHint().height()); // the charts stay where they are at Start
}

const VerdictCard* VerdictCards::card(Metric metric) const
{
    return placeOf(metric).card;
}

QString VerdictCards::invitation() const
{
    return m_invitation->text();
}

QString VerdictCards::sentences() const
{
    QStringList lines;
    for (const auto& place : m_places)
        lines << place.card->sentence();
    return lines.join(QLatin1Char('\n'));
}

void VerdictCards::copySentences() const
{
    QGuiApplication::clipboard()->setText(sentences());
}

} // namespace crossover
