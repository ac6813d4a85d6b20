// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_presets.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include "tests/ui/window_fixture.h"
#include "ui/actions/preset_chooser.h"
#include "ui/setup/own_presets.h"
#include "ui/setup/preset_name_dialog.h"
#include "ui/setup/presets_path.h"
#include "ui/setup/sweep_panel.h"
#include "ui/style/text.h"
#include "ui/widgets/message_bar.h"

namespace crossover {
namespace {

class SetupPresetsTest : public WindowFixture {
protected:
    QComboBox& box() { return *m_window->findChild<QComboBox*>(QStringLiteral("preset")); }
    SweepPanel& panel() { return *m_window->findChild<SweepPanel*>(); }
    PresetNameDialog& dialog() { return *m_window->findChild<PresetNameDialog*>(); }

    /// Types a name into the dialog that is open, and confirms it with Return.
    void name(const char* text)
    {
        auto* edit = dialog().findChild<QLineEdit*>();
        edit->setText(QString::fromUtf8(text));
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// A window with an own preset of the small sweep.
    void openWithOwn(const char* text)
    {
        open().setConfig(smallSweep());
        panel().setSeed({});
        action("Save Setup as Preset...")->trigger();
        name(text);
    }
};

TEST_F(SetupPresetsTest, TheSetupGetsANameAndIsChosenByIt)
{
    openWithOwn("inproc, tiny");
    EXPECT_EQ(box().currentText(), "inproc, tiny");
    EXPECT_TRUE(action("inproc, tiny")->isChecked());
    panel().setPreset(Preset::Thorough);
    EXPECT_EQ(box().currentText(), "Thorough");
    action("inproc, tiny")->trigger();
    EXPECT_EQ(panel().config().value(), smallSweep());
    EXPECT_FALSE(panel().hasSeed()) << "a preset is not about the seed";
    panel().setSeed(42);
    EXPECT_EQ(box().currentText(), "inproc, tiny");
}

TEST_F(SetupPresetsTest, TheBoxOfTheToolBarOffersItToo)
{
    openWithOwn("mine");
    panel().setPreset(Preset::Quick);
    box().setFocus();
    QTest::keyClick(&box(), Qt::Key_M);
    EXPECT_EQ(box().currentText(), "mine");
    EXPECT_EQ(panel().config().value(), smallSweep());
}

TEST_F(SetupPresetsTest, TheNameIsCheckedWhileItIsTyped)
{
    openWithOwn("mine");
    action("Save Setup as Preset...")->trigger();
    auto* edit = dialog().findChild<QLineEdit*>();
    auto* save = dialog().findChild<QPushButton*>();
    auto* note = dialog().findChild<QLabel*>(QStringLiteral("note"));
    EXPECT_FALSE(save->isEnabled());
    edit->setText(QStringLiteral("quick"));
    EXPECT_FALSE(save->isEnabled());
    EXPECT_FALSE(note->text().isEmpty());
    edit->setText(QStringLiteral("Mine"));
    EXPECT_TRUE(save->isEnabled());
    EXPECT_TRUE(note->text().contains(QStringLiteral("Replaces")));
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_EQ(box().currentText(), "mine");
}

TEST_F(SetupPresetsTest, CanBeRenamedAndDeleted)
{
    openWithOwn("mine");
    action("Rename Preset...")->trigger();
    name("ours");
    EXPECT_EQ(box().currentText(), "ours");
    EXPECT_EQ(box().findText(QStringLiteral("mine")), -1);
    action("Delete Preset...")->trigger();
    answer("Delete");
    QCoreApplication::processEvents();
    EXPECT_EQ(box().findText(QStringLiteral("ours")), -1);
    EXPECT_EQ(box().currentText(), "Custom");
    EXPECT_EQ(panel().config().value(), smallSweep());
}

TEST_F(SetupPresetsTest, OnlyPresetsOfTheUsersCanBeRenamedOrDeleted)
{
    openWithOwn("mine");
    EXPECT_TRUE(action("Delete Preset...")->isEnabled());
    panel().setPreset(Preset::Quick);
    EXPECT_FALSE(action("Rename Preset...")->isEnabled());
    EXPECT_FALSE(action("Delete Preset...")->isEnabled());
}

TEST_F(SetupPresetsTest, TheListShowsWhatWasSavedElsewhere)
{
    openWithOwn("mine");
    OwnPresets other;
    other.save(QStringLiteral("theirs"), longSweep());
    other.reload();
    other.remove(QStringLiteral("mine"));
    box().showPopup();
    EXPECT_GE(box().findText(QStringLiteral("theirs")), 0);
    EXPECT_EQ(box().findText(QStringLiteral("mine")), -1);
    EXPECT_EQ(box().currentText(), "Custom");
    box().hidePopup();
    other.rename(QStringLiteral("theirs"), QStringLiteral("ours"));
    emit m_window->findChild<PresetChooser*>()->menu()->aboutToShow();
    action("ours")->trigger();
    EXPECT_EQ(box().currentText(), "ours");
    EXPECT_EQ(panel().config().value(), longSweep());
}

TEST_F(SetupPresetsTest, SaysWhatItCannotReadOrShow)
{
    const auto write = [](const QByteArray& text) {
        QFile file(toQString(presetsPath()));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    open();
    auto* message = m_window->findChild<MessageBar*>();
    write("{\"presets\": {\n\"mine\": {\"transport\": \"udp\"}}}");
    box().showPopup();
    box().hidePopup();
    EXPECT_TRUE(message->text().contains(QStringLiteral("line 2")));
    write(R"({"presets": {"mine": {"transport": "ipc", "hybrid": "1KiB"}}})");
    box().showPopup();
    box().hidePopup();
    action("mine")->trigger();
    EXPECT_TRUE(message->text().contains(QStringLiteral("sweep --preset 'mine'"))) << "there is no field for hybrid";
    EXPECT_EQ(box().currentText(), "Default");
}

TEST_F(SetupPresetsTest, ASetupThatCannotWorkCannotBeSaved)
{
    open();
    for (auto* edit : panel().findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QLatin1String("Largest size")) edit->setText(QStringLiteral("nonsense"));
    }
    EXPECT_FALSE(action("Save Setup as Preset...")->isEnabled());
}

} // namespace
} // namespace crossover
