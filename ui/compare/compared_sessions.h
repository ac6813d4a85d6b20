// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>
#include <vector>

#include <QObject>

#include "core/model/session.h"
#include "ui/chart/chart_data.h"
#include "ui/style/theme.h"

namespace crossover {

/// The sessions that are open beside the document, to compare it with. One of them is the baseline, or the document is.
/// GUI thread only.
class ComparedSessions : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString name;
        QColor color;
        std::size_t place = 0; ///< from 0: no two have the same, and it stays
        std::shared_ptr<const Session> session;
        bool visible = true;  ///< laid over the charts
        bool unsaved = false; ///< measured here, and in no file
    };
    static constexpr std::size_t most = overlayColors; ///< more curves than that tell nothing

    using QObject::QObject;

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// Null when the document is.
    [[nodiscard]] const Entry* baseline() const;

    /// How many of them there is room for. Against `Baseline`, the first session of all becomes it.
    enum class Against { Baseline, Document };
    std::size_t add(const SharedSessions& sessions, Against against = Against::Baseline);
    bool add(Session session); ///< the same with one; false without room
    void remove(std::size_t index);
    /// The session at this index becomes the document, and the document's takes its place. What was the baseline stays
    /// it.
    void exchange(std::size_t index, std::shared_ptr<const Session> session);
    void setUnsaved(std::size_t index);
    void setSaved(std::size_t index, const QString& name); ///< in a file of this name
    void setVisible(std::size_t index, bool visible);
    void setBaseline(std::optional<std::size_t> index); ///< none: the document

    /// The curves of those that are visible and measured the same; a session that does not tell its release is laid
    /// over every release and placement. With these metrics on request.
    [[nodiscard]] std::vector<Overlay> overlaysFor(const Combination& combination,
                                                   const std::vector<Metric>& requested = {}) const;

signals:
    void changed();
    void happened(const QString& sentence); ///< to a session that was to be added

private:
    [[nodiscard]] std::size_t freePlace() const;
    [[nodiscard]] const std::vector<MetricAnalysis>& analysesOf(const Entry& entry, const Combination& combination,
                                                                const std::vector<Metric>& requested) const;

    struct Analysed {
        std::size_t place = 0; // of the entry
        Combination combination;
        std::vector<Metric> requested;
        std::vector<MetricAnalysis> analyses;
    };
    std::vector<Entry> m_entries;
    std::optional<std::size_t> m_baseline;
    mutable std::deque<Analysed> m_analysed; // of entries there are: analysing takes its time
};

} // namespace crossover
