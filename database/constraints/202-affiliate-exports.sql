-- Strapi makes this table after our migrations.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'affiliate_exports_owner_person') THEN
    ALTER TABLE affiliate_exports ADD CONSTRAINT affiliate_exports_owner_person
      FOREIGN KEY (owner) REFERENCES up_users (id) ON DELETE CASCADE;
  END IF;
END $$;
