-- PostgreSQL has no ADD CONSTRAINT IF NOT EXISTS, and "drop and add" would read every table again at
-- each start. The constraint carries its rule as a comment; it is made anew only when the rule changed.
CREATE OR REPLACE FUNCTION sys_ensure_check(target regclass, rule_name text, rule text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  known text;
BEGIN
  SELECT obj_description(c.oid, 'pg_constraint') INTO known
    FROM pg_constraint c WHERE c.conrelid = target AND c.conname = rule_name;
  IF known IS NOT DISTINCT FROM rule AND known IS NOT NULL THEN
    RETURN;
  END IF;
  EXECUTE format('ALTER TABLE %s DROP CONSTRAINT IF EXISTS %I', target, rule_name);
  EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I CHECK (%s)', target, rule_name, rule);
  EXECUTE format('COMMENT ON CONSTRAINT %I ON %s IS %L', rule_name, target, rule);
END $$;
