// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/style/colour_scheme.h"
#include "ui/style/system_scheme.h"

namespace crossover {

/// The colour scheme that the user has chosen, saved between runs. ColourScheme::System follows the desktop, also when
/// it changes.
class ColourChoice : public QObject {
    Q_OBJECT

public:
    explicit ColourChoice(const QDBusConnection& bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    [[nodiscard]] ColourScheme scheme() const { return m_scheme; }
    void choose(ColourScheme scheme);

private:
    void apply();

    SystemScheme m_system;
    ColourScheme m_scheme;
};

} // namespace crossover
