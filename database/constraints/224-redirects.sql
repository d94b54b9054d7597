-- One address leads to one place, and there at once: what is found by its source is found by an index.
CREATE UNIQUE INDEX IF NOT EXISTS redirects_source_uq ON redirects (source);
CREATE INDEX IF NOT EXISTS redirects_target_path ON redirects (split_part(split_part(target, '?', 1), '#', 1));

CREATE OR REPLACE FUNCTION sys_redirects_one_hop() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT NEW.active THEN
    RETURN NULL;
  END IF;
  -- Two rules made at the same moment could each be right and make a chain together: they take turns.
  PERFORM pg_advisory_xact_lock(7301020);
  IF EXISTS (SELECT 1 FROM redirects r WHERE r.active AND r.kind <> 'gone' AND NEW.source = split_part(split_part(r.target, '?', 1), '#', 1))
    OR (NEW.kind <> 'gone' AND EXISTS (SELECT 1 FROM redirects r WHERE r.active AND r.source = split_part(split_part(NEW.target, '?', 1), '#', 1)))
  THEN
    RAISE EXCEPTION 'A redirection must not lead to another one.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'redirects_one_hop', TABLE = 'redirects';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER redirects_one_hop
  AFTER INSERT OR UPDATE ON redirects
  FOR EACH ROW EXECUTE FUNCTION sys_redirects_one_hop();
