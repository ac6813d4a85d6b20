// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace crossover {

/// Text with a fixed number of lines; longer text ends in an ellipsis. Unlike a label that wraps, it never moves the
/// widgets below it when the text changes during a sweep.
class ElidedText : public QWidget {
    Q_OBJECT

public:
    explicit ElidedText(QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QString m_shown; ///< the text with non-breaking spaces between numbers and units
    int m_lines = 1;
};

} // namespace crossover
