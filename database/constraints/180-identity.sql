-- Who leaves takes along their sessions and their factors.
DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY['identity_sessions', 'identity_totp', 'identity_backup_codes', 'identity_challenges',
    'identity_lockouts', 'identity_trusted_devices'] LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = owned || '_user') THEN
      EXECUTE format('DELETE FROM %I WHERE user_id NOT IN (SELECT id FROM up_users)', owned);
      EXECUTE format(
        'ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY (user_id) REFERENCES up_users (id) ON DELETE CASCADE',
        owned, owned || '_user');
    END IF;
  END LOOP;
END $$;
