// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include <QLineEdit>

#include "core/model/result.h"

namespace crossover {

/// A kind of value for QuantityEdit. `parse` reads back what `format` writes.
struct Quantity {
    Result<std::uint64_t> (*parse)(std::string_view text);
    QString (*format)(std::uint64_t value);
};

extern const Quantity byteQuantity;     ///< bytes: "64", "1KiB", "1MB"
extern const Quantity durationQuantity; ///< microseconds: "50ms", "2 s"; a bare number counts milliseconds
extern const Quantity countQuantity;    ///< a whole number

/// An input line for a value with its unit.
class QuantityEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit QuantityEdit(const Quantity& quantity, QWidget* parent = nullptr);

    void setValue(std::uint64_t value);
    [[nodiscard]] Result<std::uint64_t> value() const; ///< a usage error if the text is not valid

private:
    void tidy();

    const Quantity& m_quantity;
};

} // namespace crossover
