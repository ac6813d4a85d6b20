// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>

#include "core/analyze/session_change.h"
#include "ui/compare/compared_sessions.h"
#include "ui/compare/layers.h"

namespace crossover {

class Document;

/// How one session differs from the baseline.
struct SessionChanges {
    QString name;
    QColor color; ///< invalid for the document
    std::size_t place = 0;
    bool visible = true;
    bool ofDocument = false; ///< it is the document, or the baseline is
    std::vector<MetricChange> changes;
};

/// Finds how `after` differs from `before`; null is the document.
using FindChanges = std::function<std::vector<MetricChange>(const std::shared_ptr<const Session>& before,
                                                            const std::shared_ptr<const Session>& after)>;

/// All sessions but the baseline, the document first. `document` is what the window, or a picture, is about.
std::vector<SessionChanges> compareWithBaseline(const QString& documentName, std::span<const Sample> document,
                                                const ComparedSessions& sessions, const AnalysisOptions& options = {});
std::vector<SessionChanges> compareWithBaseline(const QString& documentName, bool hasDocument,
                                                const ComparedSessions& sessions, const FindChanges& find);

/// Puts what is visible over the charts of a combination: curves of the other sessions, those of `layers`, and all
/// sessions against the baseline.
void layOver(ChartData& data, const Combination& combination, const QString& documentName,
             const ComparedSessions& sessions, const std::vector<SessionChanges>& compared,
             const std::vector<Overlay>& layers = {});

/// The caption says what is laid over the charts.
void nameOverlays(ChartData& data);

/// The comparison of the document with the sessions beside it: made when it is asked for, and each two of them compared
/// once for as long as both stay what they are. None while a sweep runs: its samples come faster than that, and it
/// would disturb them. GUI thread only.
class SessionComparison : public QObject {
    Q_OBJECT

public:
    SessionComparison(const Document* document, const ComparedSessions* sessions, QObject* parent = nullptr);

    void setMeasuring(bool measuring);
    void setRequested(std::vector<Metric> requested); ///< metrics that are compared only on request
    [[nodiscard]] bool isMeasuring() const { return m_measuring; }
    [[nodiscard]] Layers* layers() const { return m_layers; } ///< what else lies over the charts
    [[nodiscard]] const std::vector<SessionChanges>& all() const;
    [[nodiscard]] QString documentName() const;
    [[nodiscard]] QString baselineName() const;
    /// As the function. Another document than ours (a recording that is played) is laid over, but not compared.
    void layOver(ChartData& data, const Combination& combination, const Document* shown) const;

signals:
    void changed(); ///< all() has something else to say

private:
    struct Known {
        std::shared_ptr<const Session> before; // null: the document
        std::shared_ptr<const Session> after;
        std::vector<MetricChange> changes;
    };
    void forget();
    [[nodiscard]] const std::vector<MetricChange>& changes(const std::shared_ptr<const Session>& before,
                                                           const std::shared_ptr<const Session>& after) const;
    void dropOutdated() const;

    const Document* m_document;
    const ComparedSessions* m_sessions;
    Layers* m_layers;
    mutable std::vector<Known> m_known;
    mutable std::uint64_t m_knownRevision = 0; ///< of the document
    mutable std::optional<std::vector<SessionChanges>> m_changes;
    mutable QString m_comparedName; ///< of the document, when they were
    AnalysisOptions m_options;
    bool m_measuring = false;
};

} // namespace crossover
