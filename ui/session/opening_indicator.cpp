// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/opening_indicator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include "ui/session/session_loader.h"

namespace crossover {

OpeningIndicator::OpeningIndicator(SessionLoader* loader, QWidget* parent) : QWidget(parent), m_text(new QLabel)
{
    m_text->setObjectName(QStringLiteral("opening"));
    auto* busy = new QProgressBar;
    busy->setRange(0, 0); // how long it takes is not known
    busy->setMaximumSize(80, m_text->sizeHint().height());
    busy->setAccessibleName(tr("Opening"));
    auto* cancel = new QToolButton;
    cancel->setText(tr("Cancel"));
    cancel->setAutoRaise(true);
    cancel->setFocusPolicy(Qt::StrongFocus);
    cancel->setToolTip(tr("Stop opening this file"));
    cancel->setAccessibleName(tr("Cancel opening"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(busy), static_cast<QWidget*>(cancel)})
        layout->addWidget(part);
    hide();
    connect(cancel, &QToolButton::clicked, loader, &SessionLoader::cancel);
    connect(loader, &SessionLoader::started, this, [this](const QString& what) {
        m_text->setText(tr("Opening %1 ...").arg(what));
        show();
    });
    connect(loader, &SessionLoader::ended, this, &QWidget::hide);
}

} // namespace crossover
