// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include <QFrame>

#include "core/analyze/analysis.h"
#include "core/report/paste_lines.h"

class QLabel;
class QPushButton;

namespace crossover {

class ElidedText;

/// The threshold that the verdicts support, to paste into the reader's code, and what a check of it showed; or why
/// there is none. GUI thread only.
class RecommendationBar : public QFrame {
    Q_OBJECT

public:
    explicit RecommendationBar(QWidget* parent = nullptr);

    /// Of one combination; `origin` goes into the comment of what is copied.
    void setAnalyses(std::span<const MetricAnalysis> analyses, const Origin& origin);
    void setCheckable(bool checkable); ///< whether this machine is free, and the one that the samples are of
    void setSentenceLines(int lines);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString linesFor(PasteTarget target) const; ///< empty if there are none to paste
    [[nodiscard]] std::optional<std::uint64_t> threshold() const;

signals:
    void checkWanted(); ///< of the threshold that stands here

private:
    [[nodiscard]] bool hasLines(PasteTarget target) const;
    void addCopyButton(PasteTarget target, const QString& text, const QString& meaning);
    void showState();

    std::optional<MetricAnalysis> m_analysis; ///< that it rests on
    std::string m_cpuSentence;                ///< where CPU time speaks against it, or empty
    Origin m_origin;
    QString m_sentences;
    bool m_checkable = false;
    QLabel* m_threshold; ///< the size alone, which no lack of room hides
    ElidedText* m_text;
    std::array<QPushButton*, 2> m_copy{}; ///< by target
    QPushButton* m_check = nullptr;
};

} // namespace crossover
