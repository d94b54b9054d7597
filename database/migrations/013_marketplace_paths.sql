-- The lists that a product stands in, from its own category to everything: what is like it is looked
-- for in this order.
ALTER TABLE marketplace_pages
  ADD COLUMN scopes integer[] NOT NULL DEFAULT '{}',
  DROP COLUMN scope,
  DROP COLUMN root_scope;
COMMENT ON COLUMN marketplace_pages.scopes IS 'From the nearest to the widest.';

-- By which of its categories a list is counted, and an index that holds all that is counted: the
-- facets of 100,000 offers are one pass over it, without the table.
ALTER TABLE marketplace_offers ADD COLUMN below integer;
COMMENT ON COLUMN marketplace_offers.below IS 'The scope of the category below this one that the product lies in; null in its own.';
DROP INDEX marketplace_offers_price;
CREATE INDEX marketplace_offers_price ON marketplace_offers (scope, price, deal)
  INCLUDE (below, city_id, discount, rating, starts_at, ends_at);
-- An index alone can be read only of pages that VACUUM has seen since they changed: it comes after
-- one row in fifty changed, not after one in five.
ALTER TABLE marketplace_offers SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
