// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <QObject>

#include "core/model/session.h"
#include "ui/chart/chart_data.h"

namespace crossover {

class ComparedSessions;
class Document;

/// One combination of the document, or of a session that is open beside it.
struct Layer {
    std::shared_ptr<const Session> session; ///< null: the document
    Combination combination;
    bool operator==(const Layer&) const = default;
};

/// Combinations that are laid over the charts of the one in view. They stay until they are removed, or until their
/// session is closed. GUI thread only.
class Layers : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t most = 6;

    Layers(const Document* document, const ComparedSessions* sessions, QObject* parent = nullptr);

    [[nodiscard]] bool contains(const Layer& layer) const;
    [[nodiscard]] bool isFull() const;
    bool add(const Layer& layer); ///< false without room
    void remove(const Layer& layer);

    /// Their curves as they are now, but for that of the combination in view; with these metrics on request.
    [[nodiscard]] std::vector<Overlay> overlaysBeside(const Combination& inView,
                                                      const std::vector<Metric>& requested = {}) const;

signals:
    void changed();

private:
    struct Place { // of a colour
        std::optional<Layer> layer;
        mutable std::vector<MetricAnalysis> analyses;
        mutable std::uint64_t revision = 0; ///< of the document that they are of; 0: none
        mutable std::vector<Metric> requested;
    };
    [[nodiscard]] const std::vector<MetricAnalysis>& analysesOf(const Place& place,
                                                                const std::vector<Metric>& requested) const;
    [[nodiscard]] bool isThere(const Layer& layer) const;
    void forgetClosed();

    const Document* m_document;
    const ComparedSessions* m_sessions;
    std::array<Place, most> m_places;
};

/// A combination of a session over a picture of the one in view. `name`: of the session, empty where it is that of the
/// picture. `place`: of its colour, below Layers::most.
Overlay layerOf(const Session& session, const Combination& combination, const QString& name, const Combination& inView,
                std::size_t place, const std::vector<Metric>& requested = {});

} // namespace crossover
