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

struct ShortcutsBox {
    Q_DECLARE_TR_FUNCTIONS(ShortcutsBox)
};

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
    const auto row = [](const QString& keys, const QString& where, const QString& name, const QString& meaning) {
        return FactTable::Row{{keys, where, name, meaning}};
    };
    return {
        row(ShortcutsBox::tr("Enter"), ShortcutsBox::tr("Chart"), ShortcutsBox::tr("Enlarge"),
            ShortcutsBox::tr("Show one chart at full size, or all of them again")),
        row(ShortcutsBox::tr("Esc"), ShortcutsBox::tr("Chart"), ShortcutsBox::tr("Back"),
            ShortcutsBox::tr("Show all charts again")),
        row(ShortcutsBox::tr("Wheel"), ShortcutsBox::tr("Chart"), ShortcutsBox::tr("Zoom"),
            ShortcutsBox::tr("At the pointer; Ctrl or below the plot: only sizes; Shift or beside it: only values")),
        row(ShortcutsBox::tr("Drag"), ShortcutsBox::tr("Chart"), ShortcutsBox::tr("Move"),
            ShortcutsBox::tr("Below or beside the plot: only along that axis")),
        row(ShortcutsBox::tr("Shift+Drag, Right Drag"), ShortcutsBox::tr("Chart"), ShortcutsBox::tr("Select an area"),
            ShortcutsBox::tr("Zoom to the selected area; Esc cancels")),
        row(ShortcutsBox::tr("+, −"), ShortcutsBox::tr("Chart"), ShortcutsBox::tr("Zoom"),
            ShortcutsBox::tr("At the centre of the plot")),
        row(ShortcutsBox::tr("Arrows"), ShortcutsBox::tr("Chart"), ShortcutsBox::tr("Move"),
            ShortcutsBox::tr("By 10 % of the plot")),
        row(ShortcutsBox::tr("Ctrl+Arrows"), ShortcutsBox::tr("Chart"), ShortcutsBox::tr("Zoom one axis"),
            ShortcutsBox::tr("Right and left: sizes; up and down: values")),
        row(ShortcutsBox::tr("Home"), ShortcutsBox::tr("Chart"), ShortcutsBox::tr("Show all data"),
            ShortcutsBox::tr("In all charts")),
        row(ShortcutsBox::tr("Alt+Left, Alt+Right"), ShortcutsBox::tr("Chart"), ShortcutsBox::tr("Back, forward"),
            ShortcutsBox::tr("Step back and forward through zoom history")),
        row(ShortcutsBox::tr("Shift+Left, Shift+Right"), ShortcutsBox::tr("Chart"), ShortcutsBox::tr("Read"),
            ShortcutsBox::tr("Read the median at the next size")),
        row(ShortcutsBox::tr("Shift+Up, Shift+Down"), ShortcutsBox::tr("Chart"), ShortcutsBox::tr("Read the other arm"),
            ShortcutsBox::tr("At the same size")),
        row(ShortcutsBox::tr("Space, Click"), ShortcutsBox::tr("Chart"), ShortcutsBox::tr("Select"),
            ShortcutsBox::tr("Select the rows of the current point in the table of samples")),
        row(ShortcutsBox::tr("A, B"), ShortcutsBox::tr("Chart"), ShortcutsBox::tr("Cursors"),
            ShortcutsBox::tr("Place a cursor at the current point or at the pointer; two cursors show their ratio")),
        row(ShortcutsBox::tr("Del"), ShortcutsBox::tr("Chart"), ShortcutsBox::tr("Remove cursors"),
            ShortcutsBox::tr("Remove both cursors")),
        row(ShortcutsBox::tr("Ctrl+C"), ShortcutsBox::tr("Table"), ShortcutsBox::tr("Copy"),
            ShortcutsBox::tr("Copy the selected cells as text for spreadsheets")),
        row(ShortcutsBox::tr("Space"), ShortcutsBox::tr("Replay"), ShortcutsBox::tr("Pause"),
            ShortcutsBox::tr("Pause or resume the replay")),
        row(ShortcutsBox::tr("+, −"), ShortcutsBox::tr("Replay"), ShortcutsBox::tr("Speed"),
            ShortcutsBox::tr("Faster or slower, from 1x to 20x")),
        row(ShortcutsBox::tr("←, →"), ShortcutsBox::tr("Replay"), ShortcutsBox::tr("Move"),
            ShortcutsBox::tr("Go back or forward by 5 % of the recording")),
        row(ShortcutsBox::tr("Home, End"), ShortcutsBox::tr("Replay"), ShortcutsBox::tr("Ends"),
            ShortcutsBox::tr("Go to the beginning or the end of the recording")),
        row(ShortcutsBox::tr("PgDn, PgUp"), ShortcutsBox::tr("Presenter mode"), ShortcutsBox::tr("Charts"),
            ShortcutsBox::tr("Show one chart after the other, and all of them")),
        row(ShortcutsBox::tr("G"), ShortcutsBox::tr("Presenter mode"), ShortcutsBox::tr("Guess first"),
            ShortcutsBox::tr("Hide the answer until the audience has guessed it, or show it")),
        row(ShortcutsBox::tr("R"), ShortcutsBox::tr("Presenter mode"), ShortcutsBox::tr("Reveal"),
            ShortcutsBox::tr("Show the answer, and how far off the guess is")),
        row(ShortcutsBox::tr("Esc"), ShortcutsBox::tr("Presenter mode"), ShortcutsBox::tr("Leave"),
            ShortcutsBox::tr("End the replay; once more leaves presenter mode")),
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
    box->setWindowTitle(ShortcutsBox::tr("Keyboard shortcuts"));
    auto* table = new FactTable({ShortcutsBox::tr("Keys"), ShortcutsBox::tr("Where"), ShortcutsBox::tr("Command"),
                                 ShortcutsBox::tr("What it does")});
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
