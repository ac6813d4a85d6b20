// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

class QMessageBox;
class QString;
class QWidget;

namespace crossover {

// Questions before something is lost. They return at once, and call back when the answer is anything but "no".

/// A new sweep would replace samples that no export holds.
QMessageBox* askToReplaceSamples(QWidget* window, std::size_t samples, std::function<void()> replace,
                                 std::function<void()> exportFirst);

/// The window shall close while a sweep runs.
QMessageBox* askToStopAndClose(QWidget* window, std::function<void()> stop);

/// A preset of the user's would be forgotten.
QMessageBox* askToRemovePreset(QWidget* window, const QString& name, std::function<void()> remove);

} // namespace crossover
