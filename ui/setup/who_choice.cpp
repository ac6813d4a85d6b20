// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/who_choice.h"

#include <algorithm>
#include <utility>

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/model/words.h"
#include "core/worker/worker_commands.h"
#include "ui/setup/end_facts.h"
#include "ui/setup/recent_commands.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr int whoRole = Qt::UserRole;
constexpr int widestList = 520; // pixels

/// In the list with its meaning, in the field without.
class WhoItem final : public QStandardItem {
public:
    WhoItem(const QString& listed, QString field, const QString& who, const QString& tip)
        : QStandardItem(listed), m_field(std::move(field))
    {
        setData(who, whoRole);
        setToolTip(tip);
        setEditable(false);
    }

    [[nodiscard]] QVariant data(int role) const override
    {
        return role == Qt::EditRole ? QVariant(m_field) : QStandardItem::data(role);
    }

private:
    QString m_field;
};

} // namespace

WhoChoice::WhoChoice(End end, QWidget* parent)
    : QWidget(parent)
    , m_end(end)
    , m_box(new QComboBox)
    , m_try(new QToolButton)
    , m_facts(new EndFacts(end))
    , m_tryOut(new TryOut(this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setCompleter(nullptr); // a command that is typed is not to become another one
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->lineEdit()->setMaxLength(static_cast<int>(Who::longest));
    m_box->lineEdit()->setPlaceholderText(tr("a command"));
    m_box->view()->setTextElideMode(Qt::ElideMiddle);
    m_try->setFocusPolicy(Qt::StrongFocus);
    m_try->setText(tr("Cancel"));
    const int wide = m_try->sizeHint().width();
    showTrying(false);
    m_try->setMinimumWidth(std::max(wide, m_try->sizeHint().width())); // nothing moves when it is pressed
    m_try->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    buildLayout();
    fill();
    setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::editTextChanged, this, &WhoChoice::follow);
    connect(m_box, &QComboBox::activated, this, &WhoChoice::choose);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &WhoChoice::choose);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { m_box->lineEdit()->setCursorPosition(0); }); // a long command is best known by its beginning
    connect(m_try, &QToolButton::clicked, this, &WhoChoice::tryIt);
    connect(m_tryOut, &TryOut::found, this, &WhoChoice::showFound);
    connect(m_tryOut, &TryOut::tried, this, &WhoChoice::showTried);
}

void WhoChoice::buildLayout()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_box, 1);
    line->addWidget(m_try);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_facts);
}

void WhoChoice::describe(const QString& name, const QString& meaning)
{
    m_meaning = meaning;
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(meaning);
    m_try->setAccessibleName(m_end == End::Near ? tr("Try the sender") : tr("Try the receiver"));
    follow();
}

void WhoChoice::fill()
{
    auto* items = qobject_cast<QStandardItemModel*>(m_box->model());
    const auto add = [items](const QString& listed, const QString& field, std::string_view who, const QString& tip) {
        items->appendRow(new WhoItem(listed, field, toQString(who), tip));
    };
    add(tr("This program, a thread"), tr("A thread"), "thread", tr("As fast as it gets, and over inproc, too"));
    add(tr("This program, a process of its own"), tr("A process"), "process", tr("The same code in another process"));
    for (const auto& worker : shippedWorkers) {
        const auto name = toQString(worker.name);
        add(tr("%1: %2").arg(name, toQString(worker.meaning)), name, worker.name, toQString(worker.meaning));
    }
    for (const auto& command : recentCommands())
        add(command, command, command.toStdString(), command);
    auto* list = m_box->view();
    list->setMinimumWidth(std::min(list->sizeHintForColumn(0) + 24, widestList));
}

void WhoChoice::showRecent()
{
    const QSignalBlocker blocker(m_box);
    const QString text = m_box->currentText();
    m_box->clear();
    fill();
    m_box->setCurrentIndex(m_box->findData(text, Qt::EditRole));
    m_box->setEditText(text);
    if (!m_box->hasFocus()) m_box->lineEdit()->setCursorPosition(0);
}

void WhoChoice::setWho(const Who& who)
{
    // Presets set again what is there already: that does not make a command of a file the user's.
    if (shown() == who) return;
    m_ofFile = false;
    take(who);
}

void WhoChoice::setWhoOfFile(const Who& who)
{
    m_ofFile =
        !comesWithProgram(who) && !recentCommands().contains(toQString(who.text())) && (m_ofFile || shown() != who);
    take(who);
    emit changed();
}

void WhoChoice::take(const Who& who)
{
    const int at = m_box->findData(toQString(who.text()), whoRole);
    m_box->setCurrentIndex(at);
    if (at < 0) m_box->setEditText(toQString(who.text()));
    m_box->lineEdit()->setCursorPosition(0);
}

std::optional<Who> WhoChoice::shown() const
{
    const QString text = m_box->currentText().trimmed();
    const int at = m_box->findData(text, Qt::EditRole);
    return Who::named(at < 0 ? text.toStdString() : m_box->itemData(at, whoRole).toString().toStdString());
}

Result<Who> WhoChoice::who() const
{
    const auto read = shown();
    if (!read && m_box->currentText().trimmed().isEmpty())
        return usageError(Words::tr("no sender or receiver is chosen; choose an entry of the list or type a command"));
    if (!read) return usageError(Words::tr("a command must be printable text, of 200 bytes at most"));
    if (m_ofFile)
        return usageError(Words::tr(
            "this command comes from a file, and those are not run; edit it or type it again if you trust it"));
    return *read;
}

/// By hand.
void WhoChoice::choose()
{
    if (!std::exchange(m_ofFile, false)) return;
    follow();
}

void WhoChoice::follow()
{
    m_tryOut->cancel();
    m_greeting.reset();
    m_facts->hide();
    const auto now = who();
    m_try->setEnabled(now.has_value());
    const QString text = m_box->currentText();
    m_box->setToolTip(now && comesWithProgram(*now) ? m_meaning : m_meaning + QLatin1Char('\n') + text);
    emit changed();
}

void WhoChoice::tryIt()
{
    if (m_tryOut->isActive()) {
        m_tryOut->cancel();
        return;
    }
    const auto now = who();
    if (!now) return;
    if (!comesWithProgram(*now)) {
        rememberCommand(toQString(now->text()));
        emit commandStarted();
    }
    m_greeting.reset();
    m_facts->showStarting();
    scrollToFacts();
    showTrying(true);
    m_tryOut->start(m_end, *now);
}

void WhoChoice::stopTrying()
{
    m_tryOut->cancel();
}

void WhoChoice::showFound(const TriedEnd& result)
{
    if (m_facts->isHidden()) return; // somebody else was chosen meanwhile
    m_facts->showResult(result);
    takeGreeting(result);
}

void WhoChoice::showTried(const TriedEnd& result)
{
    showTrying(false);
    if (m_facts->isHidden()) return;
    m_facts->showResult(result);
    m_try->setAccessibleDescription(m_facts->words());
    takeGreeting(result);
    scrollToFacts();
}

/// It does not wait for the end of the check.
void WhoChoice::takeGreeting(const TriedEnd& result)
{
    if (m_greeting || !result.greeting) return;
    m_greeting = *result.greeting;
    emit changed();
    scrollToFacts();
}

/// Once they have their place in the form.
void WhoChoice::scrollToFacts()
{
    QTimer::singleShot(0, m_facts, [facts = m_facts] {
        for (auto* at = facts->parentWidget(); at; at = at->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(at)) return area->ensureWidgetVisible(facts);
        }
    });
}

void WhoChoice::showTrying(bool trying)
{
    m_try->setText(trying ? tr("Cancel") : tr("Try It"));
    const QString meaning =
        trying ? tr("Stop trying it")
               : tr("Start it, show what it says it is and can do, and check that it keeps the protocol");
    m_try->setToolTip(meaning);
    m_try->setAccessibleDescription(meaning);
}

} // namespace crossover
