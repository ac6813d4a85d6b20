// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

class QMessageBox;
class QString;
class QWidget;

namespace crossover {

// Questions before something is lost. The functions return at once and call back unless the answer is "no".

/// The next step (`title`) would lose samples that are in no file. `what`: "40 samples".
QMessageBox* askToSave(QWidget* window, const QString& title, const QString& what, std::function<void()> save,
                       std::function<void()> loseThem);

/// A crash interrupted a sweep, and its journal was found.
QMessageBox* askToRestore(QWidget* window, const QString& when, std::size_t samples, std::function<void()> restore,
                          std::function<void()> discard);

/// The user closes the window while a sweep runs.
QMessageBox* askToStopAndClose(QWidget* window, std::function<void()> stop);

/// One of the user's presets would be deleted.
QMessageBox* askToRemovePreset(QWidget* window, const QString& name, std::function<void()> remove);

} // namespace crossover
