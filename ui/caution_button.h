// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "core/model/environment.h"

namespace crossover {

/// Tells in the status bar whether anything speaks against measuring on this machine; its tooltip says what.
class CautionButton : public QToolButton {
    Q_OBJECT

public:
    explicit CautionButton(QWidget* parent = nullptr);

    void setEnvironment(const Environment& environment);
};

} // namespace crossover
