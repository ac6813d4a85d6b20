// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace crossover {

/// What drawing pictures needs of Qt, without a display, which is neither needed nor wanted. One at a time.
class OffscreenApplication {
public:
    OffscreenApplication();

private:
    int m_argc = 1;
    char m_name[14] = "zmq-crossover";
    char* m_argv[2] = {m_name, nullptr};
    QApplication m_application;
};

} // namespace crossover
