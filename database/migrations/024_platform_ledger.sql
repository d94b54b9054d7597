-- Money as a ledger: double entry, append only, centimes. A balance is a sum. What happened (a posting) is one row,
-- and its entries sum to nothing; the same happening posts once, whoever repeats it.
CREATE TABLE platform_ledger_postings (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- What happened, once: `order:17:paid`, `refund:4`.
  key text NOT NULL UNIQUE CHECK (length(key) BETWEEN 3 AND 120),
  kind text NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE platform_ledger_entries (
  posting bigint NOT NULL REFERENCES platform_ledger_postings (id),
  line smallint NOT NULL,
  -- `gateway`, `merchant:<document>`, `platform:fees` ...: what the account is of comes before the colon.
  account text NOT NULL CHECK (account ~ '^[a-z][a-z-]*(:[A-Za-z0-9_-]{1,60})?$'),
  -- Debit is positive, credit negative.
  amount bigint NOT NULL CHECK (amount <> 0),
  currency text NOT NULL DEFAULT 'MAD' CHECK (currency = 'MAD'),
  PRIMARY KEY (posting, line)
);
CREATE INDEX platform_ledger_entries_account ON platform_ledger_entries (account, posting) INCLUDE (amount);

-- Held at commit: whoever writes entries by whatever way writes ones that balance.
CREATE FUNCTION platform_ledger_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT coalesce(sum(amount), 1) FROM platform_ledger_entries WHERE posting = NEW.posting) <> 0 THEN
    RAISE EXCEPTION 'The entries of posting % do not balance.', NEW.posting USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER platform_ledger_entries_balance AFTER INSERT ON platform_ledger_entries
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION platform_ledger_balanced();

CREATE FUNCTION platform_ledger_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The ledger is only written on: a mistake is mended by another posting.';
END $$;
CREATE TRIGGER platform_ledger_postings_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON platform_ledger_postings
  FOR EACH STATEMENT EXECUTE FUNCTION platform_ledger_kept();
CREATE TRIGGER platform_ledger_entries_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON platform_ledger_entries
  FOR EACH STATEMENT EXECUTE FUNCTION platform_ledger_kept();
