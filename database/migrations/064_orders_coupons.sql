-- Codes that shops and the marketing make: stopped for good, whatever their dates say, and listed by whose they are.
ALTER TABLE orders_coupons ADD COLUMN stopped_at timestamptz;
CREATE INDEX orders_coupons_merchant ON orders_coupons (merchant, id);
