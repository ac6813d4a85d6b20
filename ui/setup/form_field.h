// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

namespace crossover {

/// An editor of a form with, when its value cannot work, the reason beneath it. The mark is a warning sign, a tinted
/// background and words, so that it does not hang on colour alone.
class FormField : public QWidget {
    Q_OBJECT

public:
    explicit FormField(QWidget* editor, QWidget* parent = nullptr);

    [[nodiscard]] QString problem() const { return m_problem; }
    void setProblem(const QString& sentence); ///< empty: all is well

private:
    QWidget* m_editor;
    QLabel* m_note;
    QString m_problem;
};

} // namespace crossover
