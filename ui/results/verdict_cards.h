// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

#include <QFrame>
#include <QWidget>

#include "core/analyze/analysis.h"
#include "core/report/origin.h"

class QBoxLayout;
class QLabel;

namespace crossover {

class ElidedText;
class RecommendationBar;

/// What to do by one metric, large; beneath it, where there is room, what that gains and loses, and how certain it is.
class VerdictCard : public QFrame {
    Q_OBJECT

public:
    /// What a card may take: all in one line, or lines of their own for the headline and, if any, the sentence.
    struct Room {
        bool oneLine = false;
        int headlineLines = 1;
        int sentenceLines = 0;
    };

    explicit VerdictCard(const MetricTerm& metric, QWidget* parent = nullptr);

    void setMetric(Metric metric); ///< before what it says of that one
    void setAnalysis(const MetricAnalysis& analysis, bool preliminary);
    void setUnjudged(const QString& headline, const QString& why); ///< what stands for the usual metric has no values
    void setUnmeasured();
    void setRoom(const Room& room);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString sentence() const { return m_quoted; } ///< to quote, with metric, advice and check

private:
    /// `sentence` stands below the title of the card, `quoted` says the metric itself.
    void setTexts(const QString& headline, const QString& sentence, const QString& quoted, const QString& state);
    void showTitle();

    QString m_metric;
    QString m_quoted;
    QString m_warning; ///< that the machine was disturbed, or nothing
    QString m_state;   ///< "so far", "4 KiB checked: holds", or nothing
    bool m_oneLine = false;
    QBoxLayout* m_top; ///< title and headline, one below the other or side by side
    ElidedText* m_title;
    ElidedText* m_headline;
    ElidedText* m_wholeSentence;
};

/// The verdicts of one combination side by side, or, before anything is measured, what Start will do.
class VerdictCards : public QWidget {
    Q_OBJECT

public:
    explicit VerdictCards(QWidget* parent = nullptr);

    void setInvitation(const QString& text); ///< what to say while there is nothing to judge
    void showInvitation();
    /// What stands for a usual metric from the next analyses on. `whyUnjudged`: what to say where that has none, but
    /// the usual one has.
    void setInPlaceOf(Metric usual, Metric shown, const QString& whyUnjudged = {});
    /// `preliminary`: more samples are to come. `origin`: of the samples, for what is copied from here.
    void setAnalyses(std::span<const MetricAnalysis> analyses, const Origin& origin, bool preliminary);
    void showSentences(bool shown); ///< beside the headlines, which are always there

    [[nodiscard]] RecommendationBar* recommendation() const { return m_recommendation; }
    [[nodiscard]] const VerdictCard* card(Metric metric) const; ///< of a usual one
    [[nodiscard]] QString invitation() const;
    [[nodiscard]] QString sentences() const; ///< to quote: one line for each metric
    void copySentences() const;

signals:
    void offerTaken(const QString& link); ///< of those in the invitation (plan_text.h)

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void divideRoom();

    /// A card, and what it shows.
    struct Place {
        VerdictCard* card = nullptr;
        Metric shown = Metric::Throughput;
        QString whyUnjudged;
    };
    [[nodiscard]] const Place& placeOf(Metric usual) const { return m_places[static_cast<std::size_t>(usual)]; }

    bool m_sentencesShown = false;
    QLabel* m_invitation;
    QWidget* m_verdicts;
    RecommendationBar* m_recommendation;
    std::array<Place, usualMetrics.size()> m_places; ///< by usual metric
};

} // namespace crossover
