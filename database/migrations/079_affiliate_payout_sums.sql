-- Held at commit: whoever writes a payout by whatever way writes one that is the sum of its items.
CREATE FUNCTION affiliate_payout_sums() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of bigint;
BEGIN
  IF TG_TABLE_NAME = 'affiliate_payouts' THEN of := NEW.id; ELSE of := NEW.payout; END IF;
  IF EXISTS (SELECT 1 FROM affiliate_payouts p WHERE p.id = of AND p.amount <>
      (SELECT coalesce(sum(i.amount), 0) FROM affiliate_payout_items i WHERE i.payout = p.id)) THEN
    RAISE EXCEPTION 'The payout % is not the sum of its items.', of USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER affiliate_payouts_sum AFTER INSERT OR UPDATE OF amount ON affiliate_payouts
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION affiliate_payout_sums();
CREATE CONSTRAINT TRIGGER affiliate_payout_items_sum AFTER INSERT ON affiliate_payout_items
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION affiliate_payout_sums();

-- What was paid is not written anew.
CREATE FUNCTION affiliate_payout_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What a payout is made of stays as it is.';
END $$;
CREATE TRIGGER affiliate_payout_items_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON affiliate_payout_items
  FOR EACH STATEMENT EXECUTE FUNCTION affiliate_payout_kept();

-- The payouts of a file.
CREATE INDEX affiliate_payouts_file ON affiliate_payouts (file) WHERE file IS NOT NULL;
