// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace crossover {

class Document;
class KeptRuns;
class SessionFiles;
class SweepRunner;

/// Decides whether the window may close. A sweep is stopped first, and what is unsaved is saved or given up; the user
/// is asked about both. GUI thread only.
class Closing : public QObject {
    Q_OBJECT

public:
    struct Parts {
        SweepRunner* runner;
        const Document* document;
        SessionFiles* files;
        KeptRuns* kept;
    };

    Closing(const Parts& parts, QWidget* window);

    /// When not, the window closes by itself as soon as the user has agreed and the sweep has ended.
    [[nodiscard]] bool isAllowed();
    void sweepEnded();

private:
    void stopAndClose();

    Parts m_parts;
    QWidget* m_window;
    QPointer<QMessageBox> m_question; // while it is open
    bool m_whenEnded = false;         // agreed to while the sweep still ran
};

} // namespace crossover
