// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <unistd.h>
#include <utility>

namespace anjuan {

/// A file descriptor of the system that is closed when it goes.
class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_value >= 0; }
    int value() const { return m_value; }
    /// False if the system says that something was not kept.
    bool close()
    {
        const int value = std::exchange(m_value, -1);
        return value < 0 || ::close(value) == 0;
    }

private:
    int m_value;
};

/// Writes all of `bytes`, however often the system takes a part only. False, with errno set, if it
/// could not. What is written is on the disk only after fsync.
bool writeAll(int descriptor, QByteArrayView bytes);

} // namespace anjuan
