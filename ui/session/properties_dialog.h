// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/model/session.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace crossover {

/// Title and notes of a session, to be edited, beside what it tells about itself. Deletes itself when it is closed.
class PropertiesDialog : public QDialog {
    Q_OBJECT

public:
    /// `head`: a session, its samples play no part.
    PropertiesDialog(const Session& head, std::size_t samples, QWidget* parent);

signals:
    void edited(const QString& title, const QString& notes); ///< something is other than before

private:
    void check();
    void take();

    QString m_titleBefore;
    QString m_notesBefore;
    QLineEdit* m_title;
    QPlainTextEdit* m_notes;
    QLabel* m_problem;
    QPushButton* m_ok;
};

} // namespace crossover
