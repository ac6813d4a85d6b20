// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcuts_box.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

#include "ui/widgets/fact_table.h"

namespace crossover {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("ShortcutsBox", text);
}

QString bare(QString text)
{
    return text.replace(QStringLiteral("&&"), QStringLiteral("\n"))
        .remove(QLatin1Char('&'))
        .replace(QLatin1Char('\n'), QLatin1Char('&'));
}

QString keysOf(const QAction* action)
{
    QStringList keys;
    for (const auto& key : action->shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

void addMenu(std::vector<FactTable::Row>& rows, const QMenu* menu, const QString& title)
{
    for (const auto* action : menu->actions()) {
        const QString name = bare(action->text()).remove(QStringLiteral("..."));
        if (action->menu()) addMenu(rows, action->menu(), title + QStringLiteral(" ▸ ") + name);
        if (!action->shortcut().isEmpty()) rows.push_back({{keysOf(action), title, name, action->toolTip()}});
    }
}

/// Keys that stand in no menu, since they mean something only where they are pressed.
std::vector<FactTable::Row> localKeys()
{
    const auto row = [](const char* keys, const char* where, const char* name, const char* meaning) {
        return FactTable::Row{{translated(keys), translated(where), translated(name), translated(meaning)}};
    };
    return {
        row("Enter", "Chart", "Enlarge", "Show one chart at full size, or all of them again"),
        row("Esc", "Chart", "Back", "Show all charts again"),
        row("Wheel", "Chart", "Zoom",
            "At the pointer; Ctrl or below the plot: only sizes; Shift or beside it: only values"),
        row("Drag", "Chart", "Move", "Below or beside the plot: only along that axis"),
        row("Shift+Drag, Right Drag", "Chart", "Select an area", "Zoom to the selected area; Esc cancels"),
        row("+, −", "Chart", "Zoom", "At the centre of the plot"),
        row("Arrows", "Chart", "Move", "By 10 % of the plot"),
        row("Ctrl+Arrows", "Chart", "Zoom one axis", "Right and left: sizes; up and down: values"),
        row("Home", "Chart", "Show all data", "In all charts"),
        row("Alt+Left, Alt+Right", "Chart", "Back, forward", "Step back and forward through zoom history"),
        row("Shift+Left, Shift+Right", "Chart", "Read", "Read the median at the next size"),
        row("Shift+Up, Shift+Down", "Chart", "Read the other arm", "At the same size"),
        row("Space, Click", "Chart", "Select", "Select the rows of the current point in the table of samples"),
        row("A, B", "Chart", "Cursors",
            "Place a cursor at the current point or at the pointer; two cursors show their ratio"),
        row("Del", "Chart", "Remove cursors", "Remove both cursors"),
        row("Ctrl+C", "Table", "Copy", "Copy the selected cells as text for spreadsheets"),
        row("Space", "Replay", "Pause", "Pause or resume the replay"),
        row("+, −", "Replay", "Speed", "Faster or slower, from 1x to 20x"),
        row("←, →", "Replay", "Move", "Go back or forward by 5 % of the recording"),
        row("Home, End", "Replay", "Ends", "Go to the beginning or the end of the recording"),
        row("PgDn, PgUp", "Presenter mode", "Charts", "Show one chart after the other, and all of them"),
        row("G", "Presenter mode", "Guess first", "Hide the answer until the audience has guessed it, or show it"),
        row("R", "Presenter mode", "Reveal", "Show the answer, and how far off the guess is"),
        row("Esc", "Presenter mode", "Leave", "End the replay; once more leaves presenter mode"),
    };
}

std::vector<FactTable::Row> rowsOf(const QMainWindow* window)
{
    std::vector<FactTable::Row> rows;
    for (const auto* action : window->menuBar()->actions())
        addMenu(rows, action->menu(), bare(action->text()));
    const auto local = localKeys();
    rows.insert(rows.end(), local.begin(), local.end());
    return rows;
}

} // namespace

void openShortcutsBox(QMainWindow* window)
{
    const QString name = QStringLiteral("shortcuts");
    if (auto* open = window->findChild<QDialog*>(name)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* box = new QDialog(window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(translated("Keyboard shortcuts"));
    auto* table =
        new FactTable({translated("Keys"), translated("Where"), translated("Command"), translated("What it does")});
    table->setRows(rowsOf(window));
    table->setAccessibleName(box->windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, box, &QDialog::close);
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(table);
    layout->addWidget(buttons);
    box->resize(QSize(1060, 680).boundedTo(window->size()));
    box->show();
}

} // namespace crossover
