// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>

#include "core/model/session.h"
#include "ui/comparison.h"

namespace crossover {

/// The datasets that are open beside the document, to compare it with. One of them is the baseline, or the document is.
/// GUI thread only.
class Datasets : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString name;
        QColor color;
        std::size_t place = 0; ///< from 0: no two have the same, and it stays
        std::shared_ptr<const Session> session;
        bool visible = true; ///< laid over the charts
    };
    static constexpr std::size_t most = 6; ///< more curves than that tell nothing

    using QObject::QObject;

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// Null when the document is.
    [[nodiscard]] const Entry* baseline() const;

    /// False when there are as many as there can be. The first one becomes the baseline.
    bool add(Session session);
    void remove(std::size_t index);
    void setVisible(std::size_t index, bool visible);
    void setBaseline(std::optional<std::size_t> index); ///< none: the document

    /// The curves of those that are visible and measured the same; a dataset that does not tell its release is laid
    /// over every release.
    [[nodiscard]] const std::vector<Overlay>& overlaysFor(const Comparison& comparison) const;

signals:
    void changed();

private:
    [[nodiscard]] std::size_t freePlace() const;
    void change();

    std::vector<Entry> m_entries;
    std::optional<std::size_t> m_baseline;
    mutable std::optional<Comparison> m_overlaid; ///< what the next was made for: analysing takes its time
    mutable std::vector<Overlay> m_overlays;
};

} // namespace crossover
