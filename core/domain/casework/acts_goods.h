// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words_goods.h"

/// Acts about goods in the keeping of the bureau 涉案物品 (行政强制法 26-28, 行政处罚法 74,
/// 城市管理执法办法 29).
namespace anjuan {

/// One line of an inventory: goods under one seal number 封签号.
struct GoodsLine {
    QString seal;
    QString name;
    QString quantity;
    QString condition;
    std::optional<Money> value{};
    bool perishable = false;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("seal"), QT_TRANSLATE_NOOP("Act", "Seal number")},
              &GoodsLine::seal);
        field({QLatin1StringView("name"), QT_TRANSLATE_NOOP("Act", "Goods, make and size")},
              &GoodsLine::name);
        field({QLatin1StringView("quantity"), QT_TRANSLATE_NOOP("Act", "Quantity with its unit")},
              &GoodsLine::quantity);
        field({QLatin1StringView("condition"), QT_TRANSLATE_NOOP("Act", "Condition"),
               FieldNote::Optional},
              &GoodsLine::condition);
        field({QLatin1StringView("value"), QT_TRANSLATE_NOOP("Act", "Estimated value"),
               FieldNote::Optional},
              &GoodsLine::value);
        field({QLatin1StringView("perishable"), QT_TRANSLATE_NOOP("Act", "Fresh, or hard to keep"),
               FieldNote::Optional},
              &GoodsLine::perishable);
    }
};

/// 物品入库: under the measure that brought them in, or the decision that confiscates them.
struct EnterGoods {
    static constexpr QLatin1StringView kind{"enter_goods"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Enter goods in the store");

    int under = 0;
    std::vector<GoodsLine> goods{};
    QString store;
    QStringList officers{};
    QString keeper;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("under"), QT_TRANSLATE_NOOP("Act", "Act that took the goods"),
               FieldNote::Required,
               QT_TRANSLATE_NOOP("Act", "The preservation, the seizure, or the decision that "
                                        "confiscates them")},
              &EnterGoods::under, FieldType::ActNumber);
        field({QLatin1StringView("goods"), QT_TRANSLATE_NOOP("Act", "Goods")}, &EnterGoods::goods);
        field({QLatin1StringView("store"), QT_TRANSLATE_NOOP("Act", "Where they are kept")},
              &EnterGoods::store);
        field({QLatin1StringView("officers"), QT_TRANSLATE_NOOP("Act", "Brought in by")},
              &EnterGoods::officers, FieldType::Officers);
        field({QLatin1StringView("keeper"), QT_TRANSLATE_NOOP("Act", "Keeper")},
              &EnterGoods::keeper);
    }
};

/// 移库、调出、送回.
struct MoveGoods {
    static constexpr QLatin1StringView kind{"move_goods"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Move stored goods");

    QStringList seals{};
    GoodsMove movement{};
    QString to;
    QString keeper;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("seals"), QT_TRANSLATE_NOOP("Act", "Seal numbers"),
               FieldNote::Required, QT_TRANSLATE_NOOP("Act", "One a line")},
              &MoveGoods::seals);
        field({QLatin1StringView("movement"), QT_TRANSLATE_NOOP("Act", "Movement")},
              &MoveGoods::movement, goodsMoveNames);
        field({QLatin1StringView("to"), QT_TRANSLATE_NOOP("Act", "Where to")}, &MoveGoods::to);
        field({QLatin1StringView("keeper"), QT_TRANSLATE_NOOP("Act", "Who has them now")},
              &MoveGoods::keeper);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &MoveGoods::reason);
    }
};

/// 先行拍卖、变卖 of what is fresh or hard to keep (行政强制法 28).
struct SellGoodsEarly {
    static constexpr QLatin1StringView kind{"sell_goods_early"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Sell goods that do not keep");

    QStringList seals{};
    EarlySaleConsent consent{};
    bool evidenceKept = false;
    QString buyer;
    Money proceeds{};
    QString receipt;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("seals"), QT_TRANSLATE_NOOP("Act", "Seal numbers"),
               FieldNote::Required, QT_TRANSLATE_NOOP("Act", "One a line")},
              &SellGoodsEarly::seals);
        field({QLatin1StringView("consent"), QT_TRANSLATE_NOOP("Act", "Consent of the owner")},
              &SellGoodsEarly::consent, earlySaleConsentNames);
        field({QLatin1StringView("evidence_kept"),
               QT_TRANSLATE_NOOP("Act", "Pictures, samples or records of them are kept")},
              &SellGoodsEarly::evidenceKept);
        field({QLatin1StringView("buyer"), QT_TRANSLATE_NOOP("Act", "Auctioned or bought by")},
              &SellGoodsEarly::buyer);
        field({QLatin1StringView("proceeds"), QT_TRANSLATE_NOOP("Act", "Proceeds")},
              &SellGoodsEarly::proceeds);
        field({QLatin1StringView("receipt"), QT_TRANSLATE_NOOP("Act", "Receipt number")},
              &SellGoodsEarly::receipt);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &SellGoodsEarly::reason, FieldType::LongText);
    }
};

/// 返还物品, or what they were sold for (行政强制法 28).
struct ReturnGoods {
    static constexpr QLatin1StringView kind{"return_goods"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Return stored goods");

    QStringList seals{};
    QString recipient;
    QString receipt;
    QString note;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("seals"), QT_TRANSLATE_NOOP("Act", "Seal numbers"),
               FieldNote::Required, QT_TRANSLATE_NOOP("Act", "One a line")},
              &ReturnGoods::seals);
        field({QLatin1StringView("recipient"), QT_TRANSLATE_NOOP("Act", "Received by"),
               FieldNote::Personal},
              &ReturnGoods::recipient);
        field({QLatin1StringView("receipt"), QT_TRANSLATE_NOOP("Act", "Signed receipt")},
              &ReturnGoods::receipt);
        field({QLatin1StringView("note"),
               QT_TRANSLATE_NOOP("Act", "State in which they were "
                                        "returned"),
               FieldNote::Optional},
              &ReturnGoods::note);
    }
};

/// 没收物品转库: what lay under a measure lies there for the State from now on.
struct ConfiscateGoods {
    static constexpr QLatin1StringView kind{"confiscate_goods"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Enter stored goods as confiscated");

    QStringList seals{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("seals"), QT_TRANSLATE_NOOP("Act", "Seal numbers"),
               FieldNote::Required, QT_TRANSLATE_NOOP("Act", "One a line")},
              &ConfiscateGoods::seals);
    }
};

/// 处置没收物品: public auction, treatment under the State's rules, destruction (行政处罚法 74).
struct DisposeGoods {
    static constexpr QLatin1StringView kind{"dispose_goods"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Dispose of confiscated goods");

    QStringList seals{};
    GoodsDisposal way{};
    QString by;
    std::optional<Money> proceeds{};
    QString receipt;
    QStringList supervisors{};
    QString text;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("seals"), QT_TRANSLATE_NOOP("Act", "Seal numbers"),
               FieldNote::Required, QT_TRANSLATE_NOOP("Act", "One a line")},
              &DisposeGoods::seals);
        field({QLatin1StringView("way"), QT_TRANSLATE_NOOP("Act", "How")}, &DisposeGoods::way,
              goodsDisposalNames);
        field({QLatin1StringView("by"),
               QT_TRANSLATE_NOOP("Act", "Auctioneer, destroyer or who took them over")},
              &DisposeGoods::by);
        field({QLatin1StringView("proceeds"), QT_TRANSLATE_NOOP("Act", "Proceeds"),
               FieldNote::Optional, QT_TRANSLATE_NOOP("Act", "Needed for an auction or a sale")},
              &DisposeGoods::proceeds);
        field({QLatin1StringView("receipt"),
               QT_TRANSLATE_NOOP("Act", "Receipt of the treasury, or of the handover"),
               FieldNote::Optional},
              &DisposeGoods::receipt);
        field({QLatin1StringView("supervisors"), QT_TRANSLATE_NOOP("Act", "Supervised by"),
               FieldNote::Optional, QT_TRANSLATE_NOOP("Act", "Two officers for a destruction")},
              &DisposeGoods::supervisors, FieldType::Officers);
        field({QLatin1StringView("text"), QT_TRANSLATE_NOOP("Act", "Course and ground")},
              &DisposeGoods::text, FieldType::LongText);
    }
};

} // namespace anjuan
