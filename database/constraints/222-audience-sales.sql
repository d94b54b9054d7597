-- Strapi makes the table of people after our migrations.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'audience_sales_person_known') THEN
    ALTER TABLE audience_sales ADD CONSTRAINT audience_sales_person_known
      FOREIGN KEY (person) REFERENCES up_users (id) ON DELETE SET NULL;
  END IF;
END $$;
