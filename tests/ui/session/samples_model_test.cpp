// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/samples_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include "tests/ui/recorded_samples.h"
#include "ui/results/samples_view.h"
#include "ui/session/document.h"

namespace crossover {
namespace {

using Tester = QAbstractItemModelTester;

Sample sampleOf(std::uint64_t size, double throughput, Arm arm = Arm::Copy)
{
    Sample sample;
    sample.group = {{Transport::Tcp, Wait::Poll, Release::Pooled, Placement::Roles}, Test::Throughput};
    sample.arm = arm;
    sample.size = size;
    sample.throughput = throughput;
    sample.round = 3;
    sample.trial = 7;
    return sample;
}

std::vector<Sample> someSamples()
{
    return {sampleOf(4641, 1'234'567), sampleOf(16, 3'000'000, Arm::ZeroCopy), sampleOf(1'000'000, 12.34)};
}

QString textAt(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

class SamplesModelTest : public testing::Test {
protected:
    Document document;
    SamplesModel model{&document};
};

TEST_F(SamplesModelTest, KeepsTheRulesOfModels)
{
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    document.append(someSamples());
    document.append({});
    document.append(someSamples());
    EXPECT_EQ(model.rowCount(), 6);
    document.truncate(2);
    EXPECT_EQ(model.rowCount(), 2);
    document.replace(sessionOf(someSamples()));
    EXPECT_EQ(model.rowCount(), 3);
    document.replace({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(SamplesModelTest, WritesValuesAsPeopleReadThem)
{
    document.append(someSamples());
    EXPECT_EQ(textAt(model, 0, SamplesModel::Trial), "7");
    EXPECT_EQ(textAt(model, 0, SamplesModel::TestColumn), "throughput");
    EXPECT_EQ(textAt(model, 0, SamplesModel::TransportColumn), "tcp");
    EXPECT_EQ(textAt(model, 0, SamplesModel::WaitColumn), "poll");
    EXPECT_EQ(textAt(model, 0, SamplesModel::ReleaseColumn), "pooled");
    EXPECT_EQ(textAt(model, 0, SamplesModel::PlacementColumn), "roles");
    EXPECT_EQ(textAt(model, 1, SamplesModel::ArmColumn), "zero-copy");
    EXPECT_EQ(textAt(model, 0, SamplesModel::Size), QString::fromUtf8("4\u202f641"));
    EXPECT_EQ(textAt(model, 0, SamplesModel::Throughput), QString::fromUtf8("1\u202f234\u202f567"));
    EXPECT_EQ(textAt(model, 2, SamplesModel::Throughput), "12.3");
    EXPECT_EQ(textAt(model, 0, SamplesModel::CpuSender), "") << "not measured";
    auto measured = sampleOf(16, 1);
    measured.cpuSenderUs = 0.1234;
    measured.cpuReceiverUs = 12;
    measured.peakMemory = 1'081'344;
    document.append(std::vector{measured});
    EXPECT_EQ(textAt(model, 3, SamplesModel::CpuSender), "0.123");
    EXPECT_EQ(textAt(model, 3, SamplesModel::CpuReceiver), "12.000");
    EXPECT_EQ(textAt(model, 3, SamplesModel::PeakMemoryColumn), QString::fromUtf8("1\u202f081\u202f344"));
}

TEST_F(SamplesModelTest, LeavesCellsEmptyThatASampleDoesNotHave)
{
    auto sample = sampleOf(16, 1);
    sample.group.release.reset();
    document.append(std::vector{sample});
    for (const int column : {SamplesModel::Latency, SamplesModel::ReleaseColumn, SamplesModel::StealShare,
                             SamplesModel::Disturbed, SamplesModel::Repeats}) {
        EXPECT_EQ(textAt(model, 0, column), "") << column;
        EXPECT_FALSE(model.index(0, column).data(SamplesModel::ValueRole).isValid()) << column;
    }
}

TEST_F(SamplesModelTest, SetsNumbersToTheRight)
{
    document.append(someSamples());
    const auto alignment = [&](int column) {
        return model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    };
    EXPECT_TRUE(alignment(SamplesModel::Size) & Qt::AlignRight);
    EXPECT_TRUE(alignment(SamplesModel::Throughput) & Qt::AlignRight);
    EXPECT_TRUE(alignment(SamplesModel::TransportColumn) & Qt::AlignLeft);
}

TEST_F(SamplesModelTest, HasATitleAndAMeaningForEveryColumn)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal).toString().isEmpty()) << column;
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty()) << column;
    }
}

TEST_F(SamplesModelTest, AppendsWithoutTouchingTheSelection)
{
    document.append(someSamples());
    QItemSelectionModel selection(&model);
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    document.append(someSamples());
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(model.rowCount(), 6);
    EXPECT_TRUE(selection.isRowSelected(1, {}));
}

TEST(SamplesView, SortsByValueNotByText)
{
    Document document;
    document.append(someSamples());
    SamplesView view(&document);
    const auto sizes = [&] {
        QList<qulonglong> values;
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            values << view.model()->index(row, SamplesModel::Size).data(SamplesModel::ValueRole).toULongLong();
        }
        return values;
    };
    EXPECT_EQ(sizes(), (QList<qulonglong>{4641, 16, 1'000'000})) << "order of arrival at first";
    view.sortByColumn(SamplesModel::Size, Qt::AscendingOrder);
    EXPECT_EQ(sizes(), (QList<qulonglong>{16, 4641, 1'000'000}));
    document.append(std::vector{sampleOf(64, 1)});
    EXPECT_EQ(sizes(), (QList<qulonglong>{16, 64, 4641, 1'000'000}));
}

TEST_F(SamplesModelTest, TellsPhaseAndThreshold)
{
    Sample sample;
    sample.arm = Arm::Hybrid;
    sample.phase = Phase::Check;
    sample.threshold = 6144;
    document.append(std::vector{sample, Sample{}});
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(text(0, SamplesModel::PhaseColumn), QStringLiteral("check"));
    EXPECT_EQ(text(0, SamplesModel::ArmColumn), QStringLiteral("hybrid"));
    EXPECT_EQ(text(0, SamplesModel::Threshold).remove(QChar(0x202f)), QStringLiteral("6144"));
    EXPECT_TRUE(text(1, SamplesModel::PhaseColumn).isEmpty());
    EXPECT_TRUE(text(1, SamplesModel::Threshold).isEmpty());
}

} // namespace
} // namespace crossover
