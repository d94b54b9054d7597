-- The sub-id of a delivery in its tracked address (`c=`). It is drawn from what was wished for, so that a preview shows the
-- very address that will be published; one of before is called by its number.
ALTER TABLE social_deliveries
  ADD COLUMN drawn text CHECK (drawn ~ '^p[0-9a-z]{12}$'),
  ADD COLUMN campaign text GENERATED ALWAYS AS (coalesce(drawn, 'p' || id::text)) STORED;
-- What comes by an address came by one post.
CREATE UNIQUE INDEX social_deliveries_campaign ON social_deliveries (campaign);
