// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rounds/sheet.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>
#include <map>

namespace anjuan::lots {

using namespace Qt::StringLiterals;

namespace {

struct LotsText {
    Q_DECLARE_TR_FUNCTIONS(FileLotsText)
};

} // namespace

void order(std::vector<DrawnFile> &files)
{
    std::sort(files.begin(), files.end(), [](const DrawnFile &a, const DrawnFile &b) {
        return a.file.toString() < b.file.toString();
    });
}

QString hashOf(const std::vector<DrawnFile> &ordered)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const DrawnFile &one : ordered)
        hash.addData((one.file.toString() + u' ' + one.number + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

QString lotOf(const QString &seed, CaseId file)
{
    return QString::fromLatin1(QCryptographicHash::hash((seed + u':' + file.toString()).toUtf8(),
                                                        QCryptographicHash::Sha256)
                                   .toHex());
}

Result<std::vector<DrawnFile>> draw(const std::vector<DrawnFile> &files, const QString &seed,
                                    int count, bool perUnit,
                                    const std::function<QString(const QString &)> &unitName)
{
    std::map<QString, std::vector<std::pair<QString, DrawnFile>>> urns;
    for (const DrawnFile &one : files)
        urns[perUnit ? one.unit : QString()].push_back({lotOf(seed, one.file), one});
    if (files.empty())
        return refused(LotsText::tr("There is no closed file to draw from."));
    std::vector<std::pair<QString, DrawnFile>> drawn;
    for (auto &[unit, urn] : urns) {
        if (static_cast<std::size_t>(count) > urn.size())
            return refused(
                perUnit
                    ? LotsText::tr("The sample of %1 files is larger than the %2 closed files of "
                                   "%3 it is drawn from.")
                          .arg(QString::number(count), QString::number(urn.size()), unitName(unit))
                    : LotsText::tr("The sample of %1 files is larger than the %2 closed files it "
                                   "is drawn from.")
                          .arg(QString::number(count), QString::number(urn.size())));
        const auto byLot = [](const auto &a, const auto &b) { return a.first < b.first; };
        std::partial_sort(urn.begin(), urn.begin() + count, urn.end(), byLot);
        drawn.insert(drawn.end(), urn.begin(), urn.begin() + count);
    }
    std::sort(drawn.begin(), drawn.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<DrawnFile> found;
    for (auto &[lot, file] : drawn)
        found.push_back(std::move(file));
    return found;
}

} // namespace anjuan::lots
