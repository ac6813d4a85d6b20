// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/samples_model.h"

#include <array>

#include "ui/session/document.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

template <class T>
QVariant number(const std::optional<T>& value)
{
    if (!value) return {};
    if constexpr (std::is_floating_point_v<T>) {
        return QVariant(*value);
    } else {
        return QVariant(static_cast<qulonglong>(*value));
    }
}

QVariant covariate(const Sample& sample, std::uint64_t Covariates::*member)
{
    return sample.covariates ? QVariant(static_cast<qulonglong>((*sample.covariates).*member)) : QVariant();
}

QVariant covariate(const Sample& sample, double Covariates::*member)
{
    return sample.covariates ? QVariant((*sample.covariates).*member) : QVariant();
}

template <class Id>
QVariant word(Id id)
{
    return toQString(nameOf(id));
}

QVariant textOf(const Who& who)
{
    return toQString(who.text());
}

QString plain(const QVariant& value)
{
    return value.toString();
}

/// "1 234 567": whole, so that the digits of a column stand under each other.
QString grouped(const QVariant& value)
{
    QString digits = QString::number(value.toDouble(), 'f', 0);
    for (auto at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, QChar(0x202f));
    }
    return digits;
}

/// Rates of very large messages are small: they keep a decimal.
QString rate(const QVariant& value)
{
    return value.toDouble() < 100 ? QString::number(value.toDouble(), 'f', 1) : grouped(value);
}

QString microseconds(const QVariant& value)
{
    return QString::number(value.toDouble(), 'f', 2);
}

/// Of small messages it is a fraction of a microsecond.
QString cpuTime(const QVariant& value)
{
    return QString::number(value.toDouble(), 'f', 3);
}

QString percent(const QVariant& value)
{
    return QString::number(100 * value.toDouble(), 'f', 1);
}

QString yesNo(const QVariant& value)
{
    return value.toBool() ? SamplesModel::tr("yes") : SamplesModel::tr("no");
}

int rowsOf(const Document& document)
{
    return static_cast<int>(document.samples().size());
}

} // namespace

/// One column: its words, the value in a sample (invalid when the sample has none), and how to write that value.
struct SamplesModel::ColumnTerm {
    const char* title;
    const char* meaning;
    QVariant (*value)(const Sample&);
    QString (*text)(const QVariant&);
};

const SamplesModel::ColumnTerm& SamplesModel::columnAt(int column)
{
    // In the order of Column.
    static const std::array<ColumnTerm, ColumnCount> columns{{
        {QT_TR_NOOP("Trial"), QT_TR_NOOP("Number of the trial in its sweep; all arms of a trial share it"),
         [](const Sample& s) { return number(s.trial); }, plain},
        {QT_TR_NOOP("Phase"),
         QT_TR_NOOP("explore (all sizes), refine (where an answer is missing) or check (of a threshold)"),
         [](const Sample& s) { return s.phase ? word(*s.phase) : QVariant(); }, plain},
        {QT_TR_NOOP("Round"), QT_TR_NOOP("Round of the phase; one round measures every size once"),
         [](const Sample& s) { return number(s.round); }, plain},
        {QT_TR_NOOP("Test"), QT_TR_NOOP("throughput (PUSH to PULL) or latency (REQ/REP)"),
         [](const Sample& s) { return word(s.group.test); }, plain},
        {QT_TR_NOOP("Size (B)"), QT_TR_NOOP("Message size: payload bytes"),
         [](const Sample& s) { return number(std::optional(s.size)); }, grouped},
        {QT_TR_NOOP("Arm"), QT_TR_NOOP("copy, zero-copy, or hybrid: copies below a threshold, zero-copy from it on"),
         [](const Sample& s) { return word(s.arm); }, plain},
        {QT_TR_NOOP("Threshold (B)"), QT_TR_NOOP("The hybrid arm sends zero-copy from this size on"),
         [](const Sample& s) { return number(s.threshold); }, grouped},
        {QT_TR_NOOP("Throughput (msg/s)"), QT_TR_NOOP("Messages per second, first send to last receive"),
         [](const Sample& s) { return number(s.throughput); }, rate},
        {QT_TR_NOOP("Send rate (msg/s)"), QT_TR_NOOP("Messages per second of the send loop alone"),
         [](const Sample& s) { return number(s.sendRate); }, rate},
        {QT_TR_NOOP("Latency (µs)"), QT_TR_NOOP("Median of half a round trip"),
         [](const Sample& s) { return number(s.latencyUs); }, microseconds},
        {QT_TR_NOOP("p90 (µs)"), QT_TR_NOOP("90th percentile of half a round trip"),
         [](const Sample& s) { return number(s.latencyP90Us); }, microseconds},
        {QT_TR_NOOP("p99 (µs)"), QT_TR_NOOP("99th percentile of half a round trip"),
         [](const Sample& s) { return number(s.latencyP99Us); }, microseconds},
        {QT_TR_NOOP("p99.9 (µs)"),
         QT_TR_NOOP("99.9th percentile of half a round trip; only of trials with at least 5000 of them"),
         [](const Sample& s) { return number(s.latencyP999Us); }, microseconds},
        {QT_TR_NOOP("Max (µs)"), QT_TR_NOOP("The slowest round trip of the trial"),
         [](const Sample& s) { return number(s.latencyMaxUs); }, microseconds},
        {QT_TR_NOOP("CPU, sender (µs)"),
         QT_TR_NOOP("CPU time of the sending end per message, libzmq's thread included"),
         [](const Sample& s) { return number(s.cpuSenderUs); }, cpuTime},
        {QT_TR_NOOP("CPU, receiver (µs)"),
         QT_TR_NOOP("CPU time of the receiving end per message, libzmq's thread included"),
         [](const Sample& s) { return number(s.cpuReceiverUs); }, cpuTime},
        {QT_TR_NOOP("Peak memory (B)"),
         QT_TR_NOOP("Memory that the sending process needs for a burst of an arm; measured in the first rounds"),
         [](const Sample& s) { return number(s.peakMemory); }, grouped},
        {QT_TR_NOOP("Transport"), QT_TR_NOOP("What carries the messages"),
         [](const Sample& s) { return word(s.group.transport); }, plain},
        {QT_TR_NOOP("Wait"), QT_TR_NOOP("Blocking calls, or poll before each call"),
         [](const Sample& s) { return word(s.group.wait); }, plain},
        {QT_TR_NOOP("Release"), QT_TR_NOOP("What frees a zero-copy buffer after it was sent"),
         [](const Sample& s) { return s.group.release ? word(*s.group.release) : QVariant(); }, plain},
        {QT_TR_NOOP("Placement"), QT_TR_NOOP("Where the threads of sender, receiver and libzmq ran"),
         [](const Sample& s) { return word(s.group.placement); }, plain},
        {QT_TR_NOOP("Sender"), QT_TR_NOOP("Who sent: a thread of this program, or a worker"),
         [](const Sample& s) { return textOf(s.group.sender); }, plain},
        {QT_TR_NOOP("Receiver"), QT_TR_NOOP("Who received: a thread of this program, or a worker"),
         [](const Sample& s) { return textOf(s.group.receiver); }, plain},
        {QT_TR_NOOP("Security"), QT_TR_NOOP("Whether the messages were encrypted"),
         [](const Sample& s) { return word(s.group.security); }, plain},
        {QT_TR_NOOP("Messages"), QT_TR_NOOP("Timed messages (latency: round trips)"),
         [](const Sample& s) { return number(std::optional(s.count)); }, grouped},
        {QT_TR_NOOP("Burst"), QT_TR_NOOP("Messages sent back to back on an empty link"),
         [](const Sample& s) { return number(s.burst); }, grouped},
        {QT_TR_NOOP("Repeats"), QT_TR_NOOP("Attempts discarded before this one because the machine was disturbed"),
         [](const Sample& s) { return number(s.repeats); }, plain},
        {QT_TR_NOOP("Disturbed"), QT_TR_NOOP("Whether the machine was disturbed during this trial"),
         [](const Sample& s) { return s.disturbed ? QVariant(*s.disturbed) : QVariant(); }, yesNo},
        {QT_TR_NOOP("Waits"), QT_TR_NOOP("Voluntary context switches: this process waited"),
         [](const Sample& s) { return covariate(s, &Covariates::voluntarySwitches); }, grouped},
        {QT_TR_NOOP("Preempted"), QT_TR_NOOP("Involuntary context switches: the kernel took the CPU away"),
         [](const Sample& s) { return covariate(s, &Covariates::involuntarySwitches); }, grouped},
        {QT_TR_NOOP("Major faults"), QT_TR_NOOP("Pages read from disk"),
         [](const Sample& s) { return covariate(s, &Covariates::majorFaults); }, grouped},
        {QT_TR_NOOP("Steal (%)"), QT_TR_NOOP("CPU time taken by the hypervisor"),
         [](const Sample& s) { return covariate(s, &Covariates::stealShare); }, percent},
        {QT_TR_NOOP("Others (%)"), QT_TR_NOOP("CPU time used by other processes"),
         [](const Sample& s) { return covariate(s, &Covariates::othersShare); }, percent},
    }};
    return columns.at(static_cast<std::size_t>(column));
}

bool SamplesModel::isWord(int column)
{
    switch (column) {
    case PhaseColumn:
    case TestColumn:
    case ArmColumn:
    case TransportColumn:
    case WaitColumn:
    case ReleaseColumn:
    case PlacementColumn:
    case SenderColumn:
    case ReceiverColumn:
    case SecurityColumn:
    case Disturbed: return true;
    default: return false;
    }
}

SamplesModel::SamplesModel(const Document* document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_rows(rowsOf(*document))
{
    connect(document, &Document::replaced, this, &SamplesModel::showAll);
    connect(document, &Document::appended, this, &SamplesModel::showAppended);
    connect(document, &Document::truncated, this, &SamplesModel::showTruncated);
}

int SamplesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int SamplesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SamplesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& column = columnAt(index.column());
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= m_document->samples().size()) return {}; // taken back, and the views are about to hear of it
    const auto& sample = m_document->samples()[row];
    switch (role) {
    case Qt::DisplayRole: {
        const QVariant value = column.value(sample);
        return value.isValid() ? column.text(value) : QString();
    }
    case ValueRole: return column.value(sample);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isWord(index.column()) ? Qt::AlignLeft : Qt::AlignRight));
    default: return {};
    }
}

QVariant SamplesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (role) {
    case Qt::DisplayRole: return tr(columnAt(section).title);
    case Qt::ToolTipRole: return tr(columnAt(section).meaning);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isWord(section) ? Qt::AlignLeft : Qt::AlignRight));
    default: return {};
    }
}

void SamplesModel::showAll()
{
    beginResetModel();
    m_rows = rowsOf(*m_document);
    endResetModel();
}

void SamplesModel::showAppended()
{
    const int rows = rowsOf(*m_document);
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
}

void SamplesModel::showTruncated()
{
    const int rows = rowsOf(*m_document);
    beginRemoveRows({}, rows, m_rows - 1);
    m_rows = rows;
    endRemoveRows();
}

} // namespace crossover
