// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QStringList>

class QDir;
class QWidget;

namespace crossover {

/// Open at once and call back when the user has chosen. They start in the folder that was used last.
void askForSessions(QWidget* window, std::function<void(const QStringList& paths)> chosen);
void askForFolder(QWidget* window, std::function<void(const QString& path)> chosen);
/// Offers `name`, or the next one that no file in that folder has.
void askWhereToSave(QWidget* window, const QString& name, std::function<void(const QString& path)> chosen,
                    std::function<void()> givenUp);

/// "sweep.zxo"; "sweep-2.zxo" where the folder has that already.
QString unusedName(const QDir& folder, const QString& name, const QString& suffix);

} // namespace crossover
