// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"
#include "tests/bench/databases.h"

#include <sodium.h>

namespace anjuan::bench {

using namespace Qt::StringLiterals;

namespace {

/// SHA-256 over each act's columns, each commitment and the running head, read with one statement:
/// the bytes a check has to hash, without looking at a single hash that comes out.
qint64 hashEverything(const Bare &db)
{
    Statement act = db.prepare(
        "SELECT a.id, a.dossier_id, a.sequence, a.kind, a.day, a.recorded_at, a.account, a.role,"
        " a.document_number, a.content, a.commitment, a.hash, p.salt, p.content"
        " FROM act a LEFT JOIN act_personal p ON p.position = a.position ORDER BY a.position");
    qint64 acts = 0;
    std::array<unsigned char, 64> running{};
    const auto add = [](crypto_hash_sha256_state &state, const QByteArray &bytes) {
        crypto_hash_sha256_update(&state,
                                  reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
    };
    while (act.step()) {
        ++acts;
        crypto_hash_sha256_state state;
        crypto_hash_sha256_init(&state);
        for (int column = 0; column < 12; ++column)
            add(state, act.bytes(column));
        crypto_hash_sha256_final(&state, running.data() + 32);
        if (!act.bytes(12).isEmpty()) {
            std::array<unsigned char, 32> commitment{};
            crypto_hash_sha256_init(&state);
            add(state, act.bytes(12));
            add(state, act.bytes(13));
            crypto_hash_sha256_final(&state, commitment.data());
        }
        crypto_hash_sha256(running.data(), running.data(), running.size());
    }
    return acts;
}

} // namespace

void measureVerification(const QString &path, qint64 cases, std::vector<Measured> &lines)
{
    const Database db = must(Database::open(Location::file(path), Mode::Read));
    const Bare raw(path);
    // Once to bring the file into the memory of the system, as far as it goes there.
    (void)hashEverything(raw);
    QElapsedTimer timer;
    timer.start();
    const VerifyReport report = must(verify(db));
    const double ours = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (!report.isSound())
        fail(u"The ledger of %1 is not sound."_s.arg(path));
    timer.start();
    const qint64 acts = hashEverything(raw);
    const double bare = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    lines.push_back(
        atLeast(rate(cases, u"verify the ledger"_s, u"acts/s"_s,
                     static_cast<double>(report.acts) / ours, static_cast<double>(acts) / bare),
                300'000));
}

} // namespace anjuan::bench
