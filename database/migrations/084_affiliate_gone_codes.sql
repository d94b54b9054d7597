-- The code of a link that is gone is nobody’s ever after: it stands printed and in old posts, and who took it up would have
-- whoever still follows it. Nothing is kept of whose it was, and of the code a hash alone, as people put their names into
-- them.
CREATE TABLE affiliate_gone_codes (
  -- Of the key of a link.
  hash bytea PRIMARY KEY CHECK (length(hash) = 32)
);

CREATE FUNCTION affiliate_code_hash(key text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(convert_to(key, 'UTF8'))
$$;

-- Links go with their account, by whichever way that goes.
CREATE FUNCTION affiliate_code_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO affiliate_gone_codes (hash) VALUES (affiliate_code_hash(OLD.key)) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER affiliate_links_code_gone AFTER DELETE ON affiliate_links
  FOR EACH ROW EXECUTE FUNCTION affiliate_code_gone();

-- Looked at once the row is there: who takes a code while its link is going has waited for that by then.
CREATE FUNCTION affiliate_code_free() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM affiliate_gone_codes WHERE hash = affiliate_code_hash(NEW.key)) THEN
    RAISE unique_violation USING MESSAGE = 'This code was that of a link that is gone.';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER affiliate_links_code_free AFTER INSERT ON affiliate_links
  FOR EACH ROW EXECUTE FUNCTION affiliate_code_free();
