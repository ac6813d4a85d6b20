// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <gtest/gtest.h>

#include "tests/ui/small_sweep.h"
#include "ui/results/verdict_cards.h"
#include "ui/run/sweep_runner.h"
#include "ui/run/sweep_status.h"
#include "ui/settings/window_settings.h"
#include "ui/window/main_window.h"

namespace crossover {

inline constexpr int patience = 60'000;

/// A window on the (offscreen) screen, with settings of its own.
class WindowFixture : public testing::Test {
protected:
    WindowFixture()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8()); // journals
        windowSettings().setValue(settingNames::exportFolder, m_folder.path());
        windowSettings().setValue(settingNames::sessionFolder, m_folder.path());
    }

    MainWindow& open()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1200, 800);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        return *m_window;
    }

    /// A window whose small sweep has been started with the mouse and has ended.
    MainWindow& openAndMeasure(const SweepConfig& config = smallSweep())
    {
        auto& window = open();
        window.setConfig(config);
        QSignalSpy ended(&window.runner(), &SweepRunner::ended);
        click(button("Start"));
        EXPECT_TRUE(ended.wait(patience));
        return window;
    }

    static void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    QToolButton* button(const char* text)
    {
        for (auto* candidate : m_window->findChild<QToolBar*>()->findChildren<QToolButton*>()) {
            if (candidate->text() == QLatin1String(text)) return candidate;
        }
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }

    QAction* action(const char* text)
    {
        for (auto* candidate : m_window->findChildren<QAction*>()) {
            if (candidate->text().remove(QLatin1Char('&')) == QLatin1String(text)) return candidate;
        }
        ADD_FAILURE() << "no action " << text;
        return nullptr;
    }

    /// The message box that is open, clicked where it says `text`.
    void answer(const char* text)
    {
        auto* box = m_window->findChild<QMessageBox*>();
        ASSERT_NE(box, nullptr);
        for (auto* choice : box->buttons()) {
            if (choice->text().remove(QLatin1Char('&')) == QLatin1String(text)) {
                QTest::mouseClick(choice, Qt::LeftButton);
                return;
            }
        }
        FAIL() << "no button " << text;
    }

    /// Answers the file dialog that is open.
    QString saveAs(const QString& name)
    {
        const QString path = m_folder.filePath(name);
        auto* dialog = m_window->findChild<QFileDialog*>();
        if (!dialog) {
            ADD_FAILURE() << "no file dialog";
            return path;
        }
        // As if typed: selectFile() leaves the name alone while it has the focus.
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
        return path;
    }

    QString statusText() { return m_window->findChild<SweepStatus*>()->text(); }
    VerdictCards& verdicts() { return *m_window->findChild<VerdictCards*>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace crossover
