-- When the audit trail was checked, how far, and what was found. The head of a check that held is a noted
-- head for every later one: it shows a tail that was cut off since, and a chain that was rewritten whole.
CREATE TABLE platform_audit_checks (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  -- The head of the chain as it was then.
  seq bigint NOT NULL,
  hash text NOT NULL,
  -- Where the chain breaks and why (BrokenReason in plugins/platform/domain/audit/chain.ts); null when it holds.
  broken_at bigint,
  reason text,
  CHECK ((broken_at IS NULL) = (reason IS NULL))
);
CREATE TRIGGER platform_audit_checks_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform_audit_checks
  FOR EACH STATEMENT EXECUTE FUNCTION platform_audit_refuse();
