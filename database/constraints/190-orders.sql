-- Strapi makes these tables after our migrations. A deal that was sold is archived, never deleted.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'orders_stock_deal') THEN
    ALTER TABLE orders_stock ADD CONSTRAINT orders_stock_deal FOREIGN KEY (deal) REFERENCES deals (id);
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'orders_baskets_user') THEN
    DELETE FROM orders_baskets WHERE user_id NOT IN (SELECT id FROM up_users);
    ALTER TABLE orders_baskets ADD CONSTRAINT orders_baskets_user FOREIGN KEY (user_id) REFERENCES up_users (id) ON DELETE CASCADE;
  END IF;
END $$;
