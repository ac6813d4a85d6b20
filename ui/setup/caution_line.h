// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "core/model/environment.h"

namespace crossover {

/// One honest line, where a sweep is started, on what speaks against measuring on this machine now; gone when nothing
/// does.
class CautionLine : public QLabel {
    Q_OBJECT

public:
    explicit CautionLine(QWidget* parent = nullptr);

    void setEnvironment(const Environment& environment);
};

} // namespace crossover
