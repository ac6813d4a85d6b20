// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QStringList>

class QWidget;

namespace crossover {

/// Open at once and call back when the user has chosen. Both start in the folder that was used last.
void askForSessions(QWidget* window, std::function<void(const QStringList& paths)> chosen);
/// Offers a file name made from the title.
void askWhereToSave(QWidget* window, const QString& title, std::function<void(const QString& path)> chosen,
                    std::function<void()> givenUp);

} // namespace crossover
