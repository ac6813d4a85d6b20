// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/model/session.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace crossover {

/// Edits title and notes of a session and shows its facts. Deletes itself when it is closed.
class PropertiesDialog : public QDialog {
    Q_OBJECT

public:
    PropertiesDialog(const Session& session, QWidget* parent);

signals:
    void edited(const QString& title, const QString& notes); ///< title or notes have changed

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
