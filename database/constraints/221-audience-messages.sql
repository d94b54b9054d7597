-- Strapi makes the tables of people and of the staff after our migrations. A message outlives whoever looked after it; that
-- of somebody who leaves is erased with their account, by its own rules.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'audience_messages_user_person') THEN
    ALTER TABLE audience_messages ADD CONSTRAINT audience_messages_user_person
      FOREIGN KEY (user_id) REFERENCES up_users (id) ON DELETE SET NULL;
    ALTER TABLE audience_messages ADD CONSTRAINT audience_messages_assignee_staff
      FOREIGN KEY (assignee) REFERENCES admin_users (id) ON DELETE SET NULL;
  END IF;
END $$;
