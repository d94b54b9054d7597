-- What buyers say of what they bought. The words are a review of the catalogue, which the staff looks at; here stands
-- that a purchase is behind it, and whose it is. References to Strapi's tables stand in constraints/192-orders-reviews.sql.
CREATE TABLE orders_reviews (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- Its document; empty only in the transaction in which it is written.
  review text UNIQUE,
  "order" bigint NOT NULL REFERENCES orders_orders (id),
  -- The document of the product.
  product text NOT NULL,
  -- Who bought: an account, or a HMAC of the address of who has none. Neither, once the account is gone.
  user_id integer,
  mail_hash bytea,
  -- Of its words: each change is told and looked at anew.
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK (user_id IS NULL OR mail_hash IS NULL),
  -- One of each buyer for each product.
  UNIQUE (product, user_id),
  UNIQUE (product, mail_hash)
);
CREATE INDEX orders_reviews_order ON orders_reviews ("order");
CREATE INDEX orders_reviews_user ON orders_reviews (user_id, id) WHERE user_id IS NOT NULL;

-- Whether a buyer was asked what they think of it: once.
ALTER TABLE orders_orders ADD COLUMN review_asked_at timestamptz;
CREATE INDEX orders_orders_to_ask ON orders_orders (id)
  WHERE state = 'fulfilled' AND user_id IS NOT NULL AND review_asked_at IS NULL;

-- A picture belongs to a shop, or to who bought: by the order that opened the door to it.
ALTER TABLE orders_pictures ALTER COLUMN merchant DROP NOT NULL,
  ADD COLUMN "order" bigint REFERENCES orders_orders (id),
  ADD CHECK ((merchant IS NULL) <> ("order" IS NULL));
CREATE INDEX orders_pictures_order ON orders_pictures ("order") WHERE "order" IS NOT NULL;
