-- Strapi makes the table of people after our migrations.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'social_accounts_owner_person') THEN
    ALTER TABLE social_accounts ADD CONSTRAINT social_accounts_owner_person
      FOREIGN KEY (owner) REFERENCES up_users (id) ON DELETE CASCADE;
    ALTER TABLE social_flows ADD CONSTRAINT social_flows_person
      FOREIGN KEY (person) REFERENCES up_users (id) ON DELETE CASCADE;
    ALTER TABLE social_publications ADD CONSTRAINT social_publications_owner_person
      FOREIGN KEY (owner) REFERENCES up_users (id) ON DELETE CASCADE;
    ALTER TABLE social_media ADD CONSTRAINT social_media_owner_person
      FOREIGN KEY (owner) REFERENCES up_users (id) ON DELETE CASCADE;
  END IF;
END $$;
