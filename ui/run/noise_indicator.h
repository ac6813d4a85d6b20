// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace crossover {

class Document;

/// In the status bar: whether the machine was quiet while the document's samples were measured, and why not. While a
/// sweep runs it tells of the last trials, at rest of all. Sign, word and colour say the same.
class NoiseIndicator : public QLabel {
    Q_OBJECT

public:
    explicit NoiseIndicator(const Document* document, QWidget* parent = nullptr);

    void setMeasuring(bool measuring);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showNoise();

    const Document* m_document;
    bool m_measuring = false;
};

} // namespace crossover
