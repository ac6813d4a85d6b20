// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/guess_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/model/units.h"
#include "ui/style/text.h"

namespace crossover {

GuessBar::GuessBar(QWidget* parent)
    : QWidget(parent)
    , m_size(new QLineEdit(this))
    , m_reveal(new QPushButton(tr("Reveal"), this))
    , m_hint(new QLabel(this))
{
    auto* label = new QLabel(tr("Your guess"), this);
    m_size->setObjectName(QStringLiteral("guess"));
    m_size->setAccessibleName(tr("Guessed size"));
    m_size->setPlaceholderText(tr("16 KiB"));
    m_size->setToolTip(tr("From which message size on zero-copy will be faster, as the audience guesses; Enter takes "
                          "it. A click into a chart does the same"));
    m_size->setMaxLength(24);
    m_reveal->setToolTip(tr("Show the answer, and how far off the guess is (R)"));
    m_hint->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(9, 0, 9, 0);
    layout->addWidget(label);
    layout->addWidget(m_size);
    layout->addWidget(m_reveal);
    layout->addWidget(m_hint, 1);
    connect(m_size, &QLineEdit::returnPressed, this, &GuessBar::takeTyped);
    connect(m_reveal, &QPushButton::clicked, this, &GuessBar::revealWanted);
    showGuess({});
}

void GuessBar::takeTyped()
{
    const auto size = parseSize(m_size->text().toStdString());
    if (!size || *size == 0) {
        m_hint->setText(size ? tr("A message has at least 1 byte: type a size such as 16 KiB")
                             : toSentence(size.error().message));
        return;
    }
    m_size->clearFocus(); // keys are those of the presenter again
    emit guessed(static_cast<double>(*size));
}

void GuessBar::showGuess(const QString& size)
{
    m_size->setText(size);
    m_hint->setText(tr("G again ends guessing"));
}

void GuessBar::setRevealed(bool revealed)
{
    m_size->setEnabled(!revealed);
    m_reveal->setEnabled(!revealed);
}

QString GuessBar::hint() const
{
    return m_hint->text();
}

} // namespace crossover
