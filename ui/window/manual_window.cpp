// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/manual_window.h"

#include <QEvent>
#include <QImage>
#include <QScreen>
#include <QScrollBar>
#include <QToolBar>
#include <QVBoxLayout>

#include "ui/widgets/markdown_look.h"
#include "ui/widgets/new_action.h"

namespace crossover {

ManualPage::ManualPage(QWidget* parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
    setAccessibleName(tr("Manual"));
    setWhatsThis(tr("A page of the manual. Tab goes to the next link, Enter follows it."));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // pictures fit the page with it
    document()->setDocumentMargin(16);
    connect(this, &QTextBrowser::sourceChanged, this, [this] { arrangeMarkdown(*document(), palette()); });
}

QUrl ManualPage::contents()
{
    return QUrl(QStringLiteral("qrc:/resources/manual/README.md"));
}

QUrl ManualPage::tutorial()
{
    return QUrl(QStringLiteral("qrc:/resources/manual/tutorial.md"));
}

QVariant ManualPage::loadResource(int type, const QUrl& name)
{
    const auto content = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource) return content;
    auto picture = QImage::fromData(content.toByteArray());
    const double room = viewport()->width() - 2 * document()->documentMargin();
    const auto pixels = static_cast<int>(room * devicePixelRatioF());
    if (picture.width() > pixels) picture = picture.scaledToWidth(pixels, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(devicePixelRatioF());
    return picture;
}

void ManualPage::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !source().isEmpty()) reloadInPlace();
}

/// Links and frames take the new colours when the page is read again.
void ManualPage::reloadInPlace()
{
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

ManualWindow::ManualWindow(QUrl first, QWidget* parent)
    : QDialog(parent), m_first(std::move(first)), m_page(new ManualPage)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Manual"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_page);
    resize(QSize(900, 600).boundedTo(screen()->availableSize()));
    m_page->setFocus();
}

QWidget* ManualWindow::createBar()
{
    auto* const bar = new QToolBar;
    bar->setContextMenuPolicy(Qt::PreventContextMenu); // it would offer to hide the bar
    auto* const back = newAction(this, tr("Back"), tr("Go back to the previous page (Alt+Left)"),
                                 {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    auto* const forward = newAction(this, tr("Forward"), tr("Go forward to the next page (Alt+Right)"),
                                    {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    auto* const contents = newAction(this, tr("Contents"), tr("Go to the list of all pages (Alt+Home)"),
                                     {QKeySequence(Qt::ALT | Qt::Key_Home)});
    bar->addActions({back, forward, contents});
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(back, &QAction::triggered, m_page, &QTextBrowser::backward);
    connect(forward, &QAction::triggered, m_page, &QTextBrowser::forward);
    connect(contents, &QAction::triggered, m_page, [this] { m_page->setSource(ManualPage::contents()); });
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    return bar;
}

void ManualWindow::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    // Not before: pictures fit the page as it is now.
    if (m_page->source().isEmpty()) m_page->setSource(m_first);
}

void ManualWindow::goTo(const QUrl& page)
{
    m_page->setSource(page);
    raise();
    activateWindow();
}

void openManual(QWidget* window, const QUrl& page)
{
    if (auto* open = window->findChild<ManualWindow*>()) {
        open->goTo(page);
        return;
    }
    (new ManualWindow(page, window))->show();
}

} // namespace crossover
