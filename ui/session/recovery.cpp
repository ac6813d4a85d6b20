// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recovery.h"

#include "core/store/journal.h"
#include "ui/style/moment_text.h"
#include "ui/style/text.h"
#include "ui/widgets/questions.h"

namespace crossover {

Recovery::Recovery(QWidget* window) : QObject(window), m_window(window) {}

void Recovery::offer(std::vector<std::string> journals)
{
    if (journals.empty()) return;
    const auto journal = journals.back();
    journals.pop_back();
    const auto session = recoverJournal(journal);
    if (!session) {
        emit failed(tr("An interrupted sweep cannot be restored: %1").arg(toQString(session.error().message)));
        return offer(std::move(journals));
    }
    if (session->samples.empty()) {
        (void)discardJournal(journal); // a sweep that measured nothing is no loss
        return offer(std::move(journals));
    }
    askToRestore(
        m_window, momentText(session->measured), session->samples.size(),
        [this, journal] { emit restoreWanted(journal); },
        [this, journal, rest = std::move(journals)] {
            (void)discardJournal(journal);
            offer(rest);
        });
}

} // namespace crossover
