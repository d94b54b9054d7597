-- From where a merchant takes no click that brings a sale: search engines (advertising under their own name), or sites that
-- we have no name for (of coupon codes). Such a sale is held for a review.
ALTER TABLE affiliate_programme_versions ADD COLUMN forbidden text[] NOT NULL DEFAULT '{}'
  CHECK (forbidden <@ ARRAY['search', 'other']);
