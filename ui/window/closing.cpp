// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/closing.h"

#include <QMessageBox>

#include "ui/compare/kept_runs.h"
#include "ui/run/sweep_runner.h"
#include "ui/session/document.h"
#include "ui/session/session_files.h"
#include "ui/widgets/questions.h"

namespace crossover {

Closing::Closing(const Parts& parts, QWidget* window) : QObject(window), m_parts(parts), m_window(window) {}

bool Closing::isAllowed()
{
    if (m_parts.runner->isActive()) {
        if (!m_whenEnded && !m_question) m_question = askToStopAndClose(m_window, [this] { stopAndClose(); });
        return false;
    }
    const auto closeAgain = [this] { m_window->close(); };
    m_whenEnded = false;
    if (m_parts.document->isUnsaved()) {
        m_parts.files->whenSaved(tr("Close"), closeAgain);
        return false;
    }
    if (m_parts.kept->areSaved()) return true;
    m_parts.kept->whenSaved(tr("Close"), closeAgain); // one after the other
    return false;
}

void Closing::stopAndClose()
{
    m_whenEnded = true;
    if (m_parts.runner->isActive()) {
        m_parts.runner->stop();
    } else {
        m_window->close(); // it ended while the question was open
    }
}

void Closing::sweepEnded()
{
    if (m_whenEnded) m_window->close();
}

} // namespace crossover
