-- Strapi makes the table of its staff after our migrations.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'audience_issues_approver') THEN
    ALTER TABLE audience_issues ADD CONSTRAINT audience_issues_approver
      FOREIGN KEY (approved_by) REFERENCES admin_users (id) ON DELETE SET NULL;
  END IF;
END $$;
