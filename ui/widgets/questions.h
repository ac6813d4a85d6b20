// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

class QMessageBox;
class QString;
class QWidget;

namespace crossover {

// Questions before something is lost. They return at once, and call back when the answer is anything but "no".

/// What is to be done (`title`) would lose samples that no file holds.
QMessageBox* askToSave(QWidget* window, const QString& title, std::size_t samples, std::function<void()> save,
                       std::function<void()> loseThem);

/// A sweep was cut off by a crash, and its journal was found.
QMessageBox* askToRestore(QWidget* window, const QString& when, std::size_t samples, std::function<void()> restore,
                          std::function<void()> discard);

/// The window shall close while a sweep runs.
QMessageBox* askToStopAndClose(QWidget* window, std::function<void()> stop);

/// A preset of the user's would be forgotten.
QMessageBox* askToRemovePreset(QWidget* window, const QString& name, std::function<void()> remove);

} // namespace crossover
