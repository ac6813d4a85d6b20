// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/style/colour_scheme.h"
#include "ui/style/system_scheme.h"

namespace crossover {

/// The colours that the user has chosen, remembered; with ColourScheme::System they follow the desktop while the
/// program runs.
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
