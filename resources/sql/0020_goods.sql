-- SPDX-License-Identifier: GPL-3.0-or-later
-- Goods in the keeping of the bureau and receipts of money, by case. They follow from the acts like the rest of the register;
-- `anjuanctl rebuild` fills them for cases that were there before.
CREATE TABLE register_goods (
    entry       INTEGER NOT NULL,
    ordinal     INTEGER NOT NULL,
    seal        TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    quantity    TEXT    NOT NULL,
    condition   TEXT    NOT NULL,
    value_fen   BIGINT,
    perishable  INTEGER NOT NULL,
    entered     INTEGER NOT NULL,
    under_act   INTEGER NOT NULL,
    since       TEXT    NOT NULL,
    store       TEXT    NOT NULL,
    keeper      TEXT    NOT NULL,
    is_out      INTEGER NOT NULL,
    state       TEXT    NOT NULL,
    state_since TEXT    NOT NULL,
    state_act   INTEGER NOT NULL,
    ground      TEXT    NOT NULL,
    CONSTRAINT register_goods_key PRIMARY KEY (entry, ordinal)
)
;
CREATE INDEX register_goods_state ON register_goods (state, since)
;
CREATE INDEX register_goods_seal ON register_goods (seal)
;
CREATE TABLE register_receipt (
    entry   INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    act     INTEGER NOT NULL,
    receipt TEXT    NOT NULL,
    day     TEXT    NOT NULL,
    amount  BIGINT  NOT NULL,
    CONSTRAINT register_receipt_key PRIMARY KEY (entry, ordinal)
)
;
CREATE INDEX register_receipt_number ON register_receipt (receipt)
;
