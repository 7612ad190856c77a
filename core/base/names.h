// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <array>
#include <optional>

namespace anjuan {

/// An enumerator and the word it is stored under, in JSON, in the database and on the command line.
template <class Enum> struct Name {
    Enum value;
    QLatin1StringView text;
};

template <class Enum, std::size_t Count>
QString nameOf(const std::array<Name<Enum>, Count> &names, Enum value)
{
    for (const Name<Enum> &name : names)
        if (name.value == value)
            return name.text;
    Q_UNREACHABLE();
}

template <class Enum, std::size_t Count>
std::optional<Enum> valueOf(const std::array<Name<Enum>, Count> &names, QStringView text)
{
    for (const Name<Enum> &name : names)
        if (text == name.text)
            return name.value;
    return {};
}

} // namespace anjuan
