// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace anjuan {

/// Why a request was declined. `text` is meant for the user and is already translated; `rule` is
/// the id of the rule or gate that stands in the way (G13, T12 …) and `article` its citation, both
/// empty where no law is concerned.
struct Error {
    enum class Kind { Refused, NotFound, Conflict, Storage };
    Kind kind = Kind::Refused;
    QString text;
    QString rule;
    QString article;
};

/// The value asked for, or the Error that stood in its way. Test it before reading it.
template <class T = void> class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_state(std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<std::monostate, Error> m_state;
};

/// A refusal without a rule of law behind it.
inline Error refused(QString text) { return {Error::Kind::Refused, std::move(text), {}, {}}; }
inline Error notFound(QString text) { return {Error::Kind::NotFound, std::move(text), {}, {}}; }

} // namespace anjuan
