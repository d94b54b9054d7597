-- Strapi makes these tables after our migrations. What was said stays verified when an account goes in another way than
-- by its erasure, which takes its reviews along.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'orders_reviews_user') THEN
    ALTER TABLE orders_reviews ADD CONSTRAINT orders_reviews_user FOREIGN KEY (user_id) REFERENCES up_users (id) ON DELETE SET NULL;
  END IF;
END $$;
