-- What the house may say of itself on its home page, as it was last counted (cms/src/marketplace/figures.ts).
CREATE TABLE marketplace_figures (
  name text PRIMARY KEY CHECK (name IN ('influencers', 'products', 'commissions')),
  -- People, products, or centimes.
  value bigint NOT NULL CHECK (value >= 0),
  counted_at timestamptz NOT NULL
);
