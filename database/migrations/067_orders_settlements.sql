-- What merchants transfer to us of what they owe: commissions and fees of sales that brought us nothing. Amounts are
-- centimes. `merchant` is the document of the catalogue, as in the ledger. Nothing refers to people: money is kept.

-- By what a shop names its transfers; drawn the first time that it owes us, and the same ever after.
CREATE TABLE orders_settlement_references (
  merchant text PRIMARY KEY,
  reference text NOT NULL UNIQUE CHECK (reference ~ '^\d{8}$')
);

CREATE TABLE orders_settlements (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  merchant text NOT NULL,
  amount bigint NOT NULL CHECK (amount BETWEEN 1 AND 1000000000),
  -- The date of value, as the statement of the bank has it.
  value_on date NOT NULL,
  -- What the bank calls it, in capitals and without spaces.
  bank_reference text NOT NULL CHECK (length(bank_reference) BETWEEN 3 AND 60) CHECK (bank_reference = upper(bank_reference)),
  state text NOT NULL DEFAULT 'recorded' CHECK (state IN ('recorded', 'confirmed', 'cancelled')),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  -- Accounts of the panel.
  recorded_by integer NOT NULL,
  recorded_at timestamptz NOT NULL,
  ended_by integer,
  ended_at timestamptz,
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 300),
  CHECK ((state = 'recorded') = (ended_by IS NULL)),
  CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
  -- Who confirms is another than who recorded.
  CHECK (state <> 'confirmed' OR ended_by <> recorded_by),
  CHECK ((state = 'cancelled') = (reason <> ''))
);
-- A transfer is taken once; one that was cancelled is none.
CREATE UNIQUE INDEX orders_settlements_bank_reference ON orders_settlements (bank_reference) WHERE state <> 'cancelled';
CREATE INDEX orders_settlements_state ON orders_settlements (state, id);
