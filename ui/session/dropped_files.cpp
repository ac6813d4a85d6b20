// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/dropped_files.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace crossover {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const auto& url : data.urls()) {
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

DroppedFiles::DroppedFiles(QWidget* window) : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DroppedFiles::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) return false;
    auto* drag = static_cast<QDropEvent*>(event);
    const QStringList paths = localFiles(*drag->mimeData());
    if (paths.isEmpty() || !m_enabled) return false;
    drag->acceptProposedAction();
    if (event->type() == QEvent::Drop) emit dropped(paths);
    return true;
}

} // namespace crossover
