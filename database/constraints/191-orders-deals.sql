-- Strapi makes these tables after our migrations.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'orders_deal_places_deal') THEN
    ALTER TABLE orders_deal_places ADD CONSTRAINT orders_deal_places_deal FOREIGN KEY (deal) REFERENCES deals (id) ON DELETE CASCADE;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'orders_deal_places_owner') THEN
    ALTER TABLE orders_deal_places ADD CONSTRAINT orders_deal_places_owner FOREIGN KEY (owner_id) REFERENCES up_users (id) ON DELETE CASCADE;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'orders_pictures_file') THEN
    ALTER TABLE orders_pictures ADD CONSTRAINT orders_pictures_file FOREIGN KEY (file) REFERENCES files (id) ON DELETE CASCADE;
  END IF;
END $$;
