-- What merchants bring of their own. References to Strapi's tables stand in constraints/191-orders-deals.sql.

-- Which deals count towards what the plan of their owner allows: those on sale or under review, each once.
CREATE TABLE orders_deal_places (
  deal integer PRIMARY KEY,
  owner_id integer NOT NULL,
  taken_at timestamptz NOT NULL DEFAULT now()
);

-- Whose a picture is: no other shop can show it.
CREATE TABLE orders_pictures (
  file integer PRIMARY KEY,
  merchant text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX orders_pictures_merchant ON orders_pictures (merchant);
CREATE INDEX orders_pictures_age ON orders_pictures (created_at);
