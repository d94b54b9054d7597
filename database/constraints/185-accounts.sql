-- One account an address, whoever writes it and however it is spelt. Strapi only looks before it writes.
CREATE UNIQUE INDEX IF NOT EXISTS up_users_one_address ON up_users (lower(email));

-- Who leaves takes along what they said of themselves.
DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY['identity_profiles', 'identity_networks', 'identity_pictures', 'identity_tokens', 'identity_deletions'] LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = owned || '_user') THEN
      EXECUTE format('DELETE FROM %I WHERE user_id NOT IN (SELECT id FROM up_users)', owned);
      EXECUTE format(
        'ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY (user_id) REFERENCES up_users (id) ON DELETE CASCADE',
        owned, owned || '_user');
    END IF;
  END LOOP;
END $$;
