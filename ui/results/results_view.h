// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "core/analyze/summary.h"
#include "core/model/sweep_config.h"
#include "ui/chart/chart_grid.h"

class QComboBox;
class QVBoxLayout;

namespace crossover {

class Document;
class MessageBar;
class PresenterVerdicts;
class SessionComparison;
class VerdictCards;

/// What the samples of the document say: messages, verdicts and charts of the combination in view, and the choice
/// between combinations when there are several.
class ResultsView : public QWidget {
    Q_OBJECT

public:
    explicit ResultsView(const Document* document, QWidget* parent = nullptr);

    /// Before a sweep: what Start would do. Moves the axes of empty charts to the sizes to come.
    void showPlan(const SweepConfig& config);
    void setInvitation(const QString& text);
    void setMeasuring(bool measuring); ///< while more samples are to come, verdicts are preliminary
    [[nodiscard]] std::optional<Combination> combination() const;
    void setCombination(const Combination& combination); ///< in view, if it is there
    void stepCombination(int steps);                     ///< round and round
    [[nodiscard]] const Document* document() const { return m_document; }
    void enlargeChart(bool enlarged);           ///< the chart in view, to the room of all
    void setDocument(const Document* document); ///< shows another one from now on

    void setComparison(const SessionComparison* comparison); ///< to lay over the charts
    void setPresenting(bool presenting);                     ///< verdicts in a banner, for people far away
    void setType(const QFont& charts, const QFont& banner);
    void setFooter(QWidget* footer); ///< beneath the charts, while presenting
    /// What pictures of the charts say beside where the data is from: that it is not all of it.
    void setPictureNote(const QString& note) { m_pictureNote = note; }
    [[nodiscard]] ChartData pictureData() const; ///< what the charts show, for a picture of them

    [[nodiscard]] const ChartData& data() const { return m_charts->data(); }
    /// What the answer is of: the metric of the only chart in view, else the one that the threshold rests on; or null.
    [[nodiscard]] const MetricAnalysis* judgedInView() const;
    [[nodiscard]] MessageBar* messages() const { return m_messages; }
    [[nodiscard]] VerdictCards* verdicts() const { return m_verdicts; }
    [[nodiscard]] PresenterVerdicts* presenterVerdicts() const { return m_presenterVerdicts; }
    [[nodiscard]] ChartGrid* charts() const { return m_charts; }

signals:
    void combinationsChanged(std::size_t count);
    void shown(const crossover::Summary& summary); ///< other results than before

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildCombinationRow();
    void follow(const Document* document);
    void setCombinations(std::vector<Combination> combinations); // keeps the one in view where it can
    void showDocument();
    void showNewSamples(const std::vector<Sample>& samples);
    void followLayers(const std::vector<Sample>& samples);
    void showResults();
    void showAnalyses();
    void showPresented();
    void showSettings();
    void updateExpectations();
    [[nodiscard]] bool hasOtherPlacements() const;
    void showFewerSamples();
    [[nodiscard]] ChartData dataInView() const;
    void describeData(ChartData& data) const; // but for its samples and their analyses
    void showCombinationRow();

    const Document* m_document;
    const SessionComparison* m_comparison = nullptr;
    QTimer m_layersLater; ///< runs while those of a sweep are older than its samples
    MessageBar* m_messages;
    VerdictCards* m_verdicts;
    PresenterVerdicts* m_presenterVerdicts;
    ChartGrid* m_charts;
    QVBoxLayout* m_layout;
    QWidget* m_footer = nullptr;
    QWidget* m_combinationRow = nullptr;
    QComboBox* m_combinationBox = nullptr;
    std::vector<Combination> m_combinations;
    struct Shown {
        Combination combination;
        std::uint64_t revision = 0;    // of the document
        std::vector<Metric> requested; // metrics that are judged only on request
        bool operator==(const Shown&) const = default;
    };
    [[nodiscard]] std::optional<Shown> inView() const;
    std::optional<Shown> m_shown; // what the charts' samples and analyses are of; none before there are any
    QString m_pictureNote;
    bool m_measuring = false;
    bool m_presenting = false;
};

} // namespace crossover
