// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What most files of the window include, compiled once. Every file still includes what it uses.

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QGraphicsObject>
#include <QLabel>
#include <QPainter>
#include <QString>
#include <QTimer>
#include <QWidget>
#include <tl/expected.hpp>
