-- Whoever leaves the staff takes along how often their password was guessed at.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'identity_staff_lockouts_staff') THEN
    DELETE FROM identity_staff_lockouts WHERE staff_id NOT IN (SELECT id FROM admin_users);
    ALTER TABLE identity_staff_lockouts ADD CONSTRAINT identity_staff_lockouts_staff
      FOREIGN KEY (staff_id) REFERENCES admin_users (id) ON DELETE CASCADE;
  END IF;
END $$;
