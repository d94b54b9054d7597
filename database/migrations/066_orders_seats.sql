-- Who works in a shop beside its owner, and who is asked to. A seat that is over is no row any more: the audit trail
-- has its history. Of the token of an invitation only the SHA-256 is kept. References to Strapi's tables stand in
-- constraints/196-orders-seats.sql.
CREATE TABLE orders_seats (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  merchant text NOT NULL REFERENCES orders_shops (merchant),
  role text NOT NULL CHECK (role IN ('cashier', 'manager')),
  -- `lapsed`: an invitation that nobody took up in time; it takes no place of the plan.
  state text NOT NULL CHECK (state IN ('invited', 'lapsed', 'active')),
  -- Where the invitation went, in small letters; forgotten once it was taken up.
  email text CHECK (email = lower(email) AND length(email) <= 254),
  locale text NOT NULL CHECK (locale IN ('fr', 'ar', 'en')),
  token_hash bytea UNIQUE,
  expires_at timestamptz,
  -- Nobody sits in two shops.
  user_id integer UNIQUE,
  created_at timestamptz NOT NULL DEFAULT now(),
  joined_at timestamptz,
  CHECK ((state = 'active') = (user_id IS NOT NULL)),
  CHECK ((state = 'active') = (joined_at IS NOT NULL)),
  CHECK ((state = 'active') = (email IS NULL)),
  CHECK ((state = 'invited') = (token_hash IS NOT NULL)),
  CHECK ((state = 'active') = (expires_at IS NULL)),
  UNIQUE (merchant, email)
);
CREATE INDEX orders_seats_ends ON orders_seats (expires_at) WHERE expires_at IS NOT NULL;
