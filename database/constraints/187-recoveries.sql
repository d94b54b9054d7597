-- Who leaves takes their requests along.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'identity_recoveries_user_fk') THEN
    DELETE FROM identity_recoveries WHERE user_id NOT IN (SELECT id FROM up_users);
    ALTER TABLE identity_recoveries ADD CONSTRAINT identity_recoveries_user_fk
      FOREIGN KEY (user_id) REFERENCES up_users (id) ON DELETE CASCADE;
  END IF;
END $$;
