// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "core/model/environment.h"

namespace crossover {

/// One line below the setup with the main caution about measuring on this machine now; hidden if there is none.
class CautionLine : public QLabel {
    Q_OBJECT

public:
    explicit CautionLine(QWidget* parent = nullptr);

    void setEnvironment(const Environment& environment);
};

} // namespace crossover
