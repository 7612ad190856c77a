// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/office_views.h"

#include "core/base/pinyin.h"
#include "core/services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace anjuan::office_views {

using namespace Qt::StringLiterals;

namespace {

struct OfficeViewsText {
    Q_DECLARE_TR_FUNCTIONS(OfficeViewsText)
};

constexpr qsizetype longestName = 60;
constexpr qsizetype mostViews = 100;

const Roles keepers{Role::SquadLeader, Role::LegalOfficer, Role::BureauLeader};

Error changedMeanwhile(const QString &name)
{
    return {Error::Kind::Conflict,
            OfficeViewsText::tr("Somebody else has changed the view “%1” meanwhile. Look at it and "
                                "try again.")
                .arg(name),
            {},
            {}};
}

Result<> store(const Database &db, const Session &session, const OfficeView &view)
{
    if (view.revision == 1)
        view_store::insert(db, view);
    else if (!view_store::update(db, view))
        return changedMeanwhile(view.name);
    return office::append(db, session, keepers,
                          view.isWithdrawn ? "office.view_withdrawn"_L1 : "office.view_kept"_L1,
                          jsonOf(view));
}

} // namespace

QJsonObject jsonOf(const OfficeView &view)
{
    return {{u"view"_s, view.id.toString()},
            {u"name"_s, view.name},
            {u"filter"_s, view.filter},
            {u"withdrawn"_s, view.isWithdrawn},
            {u"revision"_s, view.revision}};
}

bool mayKeep(const Session &session) { return session.actor.roles.intersects(keepers); }

Result<QList<NamedFilter>> list(Database &db, const Session &session)
{
    return office::readOnBehalf(db, session, "list"_L1, {}, [&]() -> Result<QList<NamedFilter>> {
        QList<NamedFilter> found;
        for (const OfficeView &view : view_store::all(db))
            if (!view.isWithdrawn)
                found << NamedFilter{view.id, view.name, case_lists::filterFrom(view.filter),
                                     view.revision};
        std::stable_sort(
            found.begin(), found.end(),
            [](const NamedFilter &a, const NamedFilter &b) { return readsBefore(a.name, b.name); });
        return found;
    });
}

Result<> keep(Database &db, const Session &session, const QString &name, const CaseFilter &filter)
{
    const QString title = name.simplified();
    const QJsonObject json = case_lists::toJson(filter);
    return office::onBehalf(db, session, "keep_view"_L1, keepers, [&]() -> Result<> {
        if (title.isEmpty() || title.size() > longestName)
            return refused(OfficeViewsText::tr("A view has a name of at most %1 characters.")
                               .arg(longestName));
        if (json.isEmpty())
            return refused(OfficeViewsText::tr("These filters let everything through: there is "
                                               "nothing to keep."));
        OfficeView view{.id = OfficeViewId::create(), .name = title, .filter = json, .revision = 1};
        qsizetype known = 0;
        for (const OfficeView &other : view_store::all(db)) {
            if (other.isWithdrawn)
                continue;
            ++known;
            if (other.name != title)
                continue;
            view.id = other.id;
            view.revision = other.revision + 1;
        }
        if (view.revision == 1 && known >= mostViews)
            return refused(
                OfficeViewsText::tr("The bureau keeps at most %1 views.").arg(mostViews));
        return store(db, session, view);
    });
}

Result<> withdraw(Database &db, const Session &session, OfficeViewId id, int revision)
{
    return office::onBehalf(db, session, "withdraw_view"_L1, keepers, [&]() -> Result<> {
        std::optional<OfficeView> view = view_store::find(db, id);
        if (!view || view->isWithdrawn)
            return notFound(OfficeViewsText::tr("That view does not exist."));
        if (view->revision != revision)
            return changedMeanwhile(view->name);
        view->isWithdrawn = true;
        ++view->revision;
        return store(db, session, *view);
    });
}

} // namespace anjuan::office_views
