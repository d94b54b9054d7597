-- Who leaves takes along with whom they signed in.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'identity_providers_user') THEN
    DELETE FROM identity_providers WHERE user_id NOT IN (SELECT id FROM up_users);
    ALTER TABLE identity_providers
      ADD CONSTRAINT identity_providers_user FOREIGN KEY (user_id) REFERENCES up_users (id) ON DELETE CASCADE;
  END IF;
END $$;
