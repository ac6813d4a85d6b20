// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crossover {

/// The text with non-breaking spaces between a number and its unit and inside an interval: "31.2 – 171 B".
QString unbroken(QString text);

} // namespace crossover
