// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTextBrowser>

namespace crossover {

/// A page of the manual. The resources place the pages as the repository does, so links mean the same in both.
class ManualPage : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualPage(QWidget* parent = nullptr);

    static QUrl contents(); ///< the first page, which lists the others
    static QUrl tutorial();

protected:
    QVariant loadResource(int type, const QUrl& name) override; ///< pictures no wider than the page
    void changeEvent(QEvent* event) override;

private:
    void reloadInPlace();
};

/// The manual in a window: links, back and forward. Other links open in the desktop's browser. Esc closes it.
class ManualWindow : public QDialog {
    Q_OBJECT

public:
    ManualWindow(QUrl first, QWidget* parent);

    void goTo(const QUrl& page); ///< and comes to the front

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createBar();

    QUrl m_first;
    ManualPage* m_page;
};

/// Opens the manual at a page, or brings it to the front if it is open. Returns at once.
void openManual(QWidget* window, const QUrl& page = ManualPage::contents());

} // namespace crossover
