// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/sweep_ends.h"

#include <algorithm>
#include <utility>

#include <QLineEdit>

#include "core/model/words.h"
#include "core/worker/worker_commands.h"
#include "ui/setup/recent_commands.h"
#include "ui/setup/setting_rows.h"
#include "ui/setup/who_choice.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

const ShippedWorker* shippedAs(const WhoChoice& choice)
{
    const auto who = choice.who();
    if (!who) return nullptr;
    const auto found = std::ranges::find(shippedWorkers, who->text(), &ShippedWorker::name);
    return found == shippedWorkers.end() ? nullptr : &*found;
}

} // namespace

SweepEnds::SweepEnds(QObject* parent)
    : QObject(parent)
    , m_sender(new WhoChoice(End::Near))
    , m_receiver(new WhoChoice(End::Far))
    , m_address(new QLineEdit(toQString(localAddress)))
{
    m_address->setMaxLength(static_cast<int>(Who::longest));
    connectSignals();
    showAddress();
}

void SweepEnds::addTo(SettingRows& rows, QFormLayout* form)
{
    const auto addWho = [&](FormItem item, const QString& label, const QString& name, WhoChoice* choice,
                            const QString& meaning) {
        rows.add(form, {item, label, choice, meaning});
        choice->setAccessibleName(name);
        choice->describe(name, meaning);
    };
    addWho(
        FormItem::Sender, tr("Sender (&1)"), tr("Sender"), m_sender,
        tr("Who sends: an entry of the list, or a command that starts a worker, such as ssh b zmq-crossover worker"));
    addWho(FormItem::Receiver, tr("Receiver (&2)"), tr("Receiver"), m_receiver,
           tr("Who receives: an entry of the list, or a command that starts a worker, such as ssh b zmq-crossover "
              "worker"));
    rows.add(form, {FormItem::Address, tr("Address (&3)"), m_address,
                    tr("Where the receiver listens over tcp, as the sender reaches it: HOST or HOST:PORT")});
    m_address->setAccessibleName(tr("Address"));
}

void SweepEnds::connectSignals()
{
    for (const auto& [item, choice] :
         {std::pair(FormItem::Sender, m_sender), std::pair(FormItem::Receiver, m_receiver)}) {
        connect(choice, &WhoChoice::changed, this, [this, changed = item] {
            showAddress();
            emit edited(changed);
        });
        connect(choice, &WhoChoice::commandStarted, this, &SweepEnds::showRecent);
    }
    connect(m_address, &QLineEdit::textChanged, this, [this] { emit edited(FormItem::Address); });
}

void SweepEnds::setConfig(const SweepConfig& config, Origin origin)
{
    if (origin == Origin::File) {
        m_sender->setWhoOfFile(config.sender);
        m_receiver->setWhoOfFile(config.receiver);
    } else {
        m_sender->setWho(config.sender);
        m_receiver->setWho(config.receiver);
    }
    m_address->setText(toQString(config.address));
    m_address->setCursorPosition(0);
}

void SweepEnds::read(FormReading& reading) const
{
    auto& config = reading.values.config;
    const auto take = [&reading](FormItem item, const WhoChoice* choice, Who& who) {
        const auto read = choice->who();
        if (!read && !reading.problem) reading.problem = FormProblem{item, read.error().message};
        who = choice->shown().value_or(who); // presets keep it, even if it must not be run
    };
    take(FormItem::Sender, m_sender, config.sender);
    take(FormItem::Receiver, m_receiver, config.receiver);
    if (m_address->isEnabled()) config.address = m_address->text().trimmed().toStdString();
    config.copyOnly = copiesOnly();
    if (freesItself()) config.releases.clear();
    if (config.releases.empty() && comesWithProgram(config.sender) && !freesItself() && !reading.problem)
        reading.problem = FormProblem{
            FormItem::Releases,
            usageError(Words::tr("no release is chosen; choose at least one way to free buffers")).value().message};
}

/// The workers that come with the program all have one way.
bool SweepEnds::freesItself() const
{
    return shippedAs(*m_sender) || (m_sender->greeting() && m_sender->greeting()->releases.empty());
}

bool SweepEnds::copiesOnly() const
{
    if (const auto* shipped = shippedAs(*m_sender)) return shipped->copiesOnly;
    if (!m_sender->greeting()) return false;
    const auto& arms = m_sender->greeting()->arms;
    return std::ranges::find(arms, Arm::ZeroCopy) == arms.end();
}

void SweepEnds::prepareToRun()
{
    for (auto* choice : {m_receiver, m_sender}) { // the sender on top
        choice->stopTrying();
        const auto who = choice->who();
        if (who && !comesWithProgram(*who)) rememberCommand(toQString(who->text()));
    }
    showRecent();
}

void SweepEnds::showRecent()
{
    m_sender->showRecent();
    m_receiver->showRecent();
}

void SweepEnds::showAddress()
{
    m_address->setEnabled(!m_sender->isThread() || !m_receiver->isThread());
}

} // namespace crossover
