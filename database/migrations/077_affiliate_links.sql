-- What a merchant lets influencers give away besides: a code that takes so much off, `{"rate": 1000}` (basis points);
-- null: none.
ALTER TABLE affiliate_programme_versions ADD COLUMN coupon jsonb
  CHECK (coupon IS NULL OR (coupon ->> 'rate')::integer BETWEEN 1 AND 9000);

-- A code that was stopped stays so: a link that is switched on again may get another one.
ALTER TABLE affiliate_coupons DROP CONSTRAINT affiliate_coupons_link_key;
CREATE INDEX affiliate_coupons_link ON affiliate_coupons (link, coupon DESC);

-- What leads nowhere any more takes nothing off either, whoever switched the link off, and in the same transaction.
CREATE FUNCTION affiliate_link_stops_coupons() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE orders_coupons SET stopped_at = now()
  WHERE stopped_at IS NULL AND id IN (SELECT coupon FROM affiliate_coupons WHERE link = OLD.id);
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER affiliate_links_off BEFORE UPDATE OF state ON affiliate_links
  FOR EACH ROW WHEN (NEW.state = 'disabled') EXECUTE FUNCTION affiliate_link_stops_coupons();
CREATE TRIGGER affiliate_links_gone BEFORE DELETE ON affiliate_links
  FOR EACH ROW EXECUTE FUNCTION affiliate_link_stops_coupons();

-- What pages show of clicks is read off the indexes alone: the days of one dimension lie beside each other.
ALTER TABLE affiliate_click_counts DROP CONSTRAINT affiliate_click_counts_pkey;
ALTER TABLE affiliate_click_counts ADD PRIMARY KEY (link, dimension, day, value) INCLUDE (clicks, visitors);
ALTER TABLE affiliate_clicks_apart DROP CONSTRAINT affiliate_clicks_apart_pkey;
ALTER TABLE affiliate_clicks_apart ADD PRIMARY KEY (link, day, because) INCLUDE (times);
CREATE INDEX affiliate_commissions_link_earned ON affiliate_commissions (link, placed_at)
  INCLUDE (conversion, amount, gone) WHERE state <> 'reversed';
