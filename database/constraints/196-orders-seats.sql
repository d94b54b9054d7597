-- Strapi makes this table after our migrations. Whose account goes leaves their seat first (`ordersOfPeople`), which
-- gives its place back to the plan.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'orders_seats_user') THEN
    ALTER TABLE orders_seats ADD CONSTRAINT orders_seats_user FOREIGN KEY (user_id) REFERENCES up_users (id) ON DELETE CASCADE;
  END IF;
END $$;
