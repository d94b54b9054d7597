-- Coupons of a merchant that are an influencer's: an order that takes one is theirs, whatever was clicked.
CREATE TABLE affiliate_coupons (
  coupon bigint PRIMARY KEY REFERENCES orders_coupons (id),
  link bigint NOT NULL UNIQUE REFERENCES affiliate_links (id) ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now()
);
