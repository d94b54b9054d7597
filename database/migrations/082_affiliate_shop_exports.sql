-- The long lists of a shop: its own, whoever of its team asked (`owner`). Where there is no merchant, a list is the
-- owner's.
ALTER TABLE affiliate_exports
  ADD COLUMN merchant text REFERENCES orders_shops (merchant),
  ADD COLUMN kind text NOT NULL DEFAULT 'commissions' CHECK (kind IN ('commissions', 'affiliates', 'conversions')),
  ADD CONSTRAINT affiliate_exports_kind_of CHECK ((kind = 'commissions') = (merchant IS NULL));
ALTER TABLE affiliate_exports ALTER COLUMN kind DROP DEFAULT;
-- One at a time for everybody, and for every shop.
DROP INDEX affiliate_exports_waiting;
CREATE UNIQUE INDEX affiliate_exports_waiting ON affiliate_exports (owner) WHERE state = 'waiting' AND merchant IS NULL;
CREATE UNIQUE INDEX affiliate_exports_waiting_shop ON affiliate_exports (merchant) WHERE state = 'waiting';
CREATE INDEX affiliate_exports_merchant ON affiliate_exports (merchant, id) WHERE merchant IS NOT NULL;
