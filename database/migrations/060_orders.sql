-- Baskets, orders, vouchers, refunds. Amounts are centimes; what has a state is moved only where state and
-- version are still what they were. References to Strapi's tables stand in constraints/190-orders.sql.

-- Who sells for whom: a merchant of the catalogue (its document) and the account that owns it, with its terms.
CREATE TABLE orders_shops (
  merchant text PRIMARY KEY,
  owner_id integer UNIQUE,
  created_at timestamptz NOT NULL DEFAULT now()
);

-- How many of a deal are taken: held by orders that may still be paid, or sold. What editors type in as stock is how
-- many there are to sell at all, so an edit and a sale never overwrite each other.
CREATE TABLE orders_stock (
  deal integer PRIMARY KEY,
  taken integer NOT NULL DEFAULT 0 CHECK (taken >= 0)
);

CREATE TABLE orders_coupons (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- As it is looked for: capital letters and digits.
  code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9]{3,24}$'),
  -- Whose lines it takes from and who bears it; null: all, borne by the platform.
  merchant text,
  kind text NOT NULL CHECK (kind IN ('percent', 'amount')),
  -- Basis points or centimes.
  value bigint NOT NULL CHECK (value > 0),
  most bigint CHECK (most > 0),
  minimum bigint NOT NULL DEFAULT 0 CHECK (minimum >= 0),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
  uses integer CHECK (uses > 0),
  uses_each integer CHECK (uses_each > 0),
  -- Orders that hold or have used it, under its row's lock.
  used integer NOT NULL DEFAULT 0 CHECK (used >= 0 AND (uses IS NULL OR used <= uses)),
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK (kind <> 'percent' OR value <= 10000),
  CHECK (kind = 'percent' OR most IS NULL)
);

-- Of somebody who is signed in, or of a browser that keeps a token.
CREATE TABLE orders_baskets (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id integer UNIQUE,
  token_hash bytea UNIQUE,
  coupon text,
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((user_id IS NULL) <> (token_hash IS NULL))
);
CREATE INDEX orders_baskets_age ON orders_baskets (updated_at);

CREATE TABLE orders_basket_lines (
  basket bigint NOT NULL REFERENCES orders_baskets (id) ON DELETE CASCADE,
  position integer GENERATED ALWAYS AS IDENTITY,
  -- The document of the deal.
  deal text NOT NULL,
  quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 100),
  gift_to text CHECK (length(gift_to) <= 80),
  gift_message text CHECK (length(gift_message) <= 500),
  PRIMARY KEY (basket, deal)
);

CREATE TABLE orders_orders (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^\d{12}$'),
  user_id integer,
  -- Opens the order to whoever bought without an account.
  key_hash bytea NOT NULL,
  -- One wish is one order: the key of the client, for that basket, and what it asked for.
  idempotency_key bytea NOT NULL UNIQUE,
  request_hash bytea NOT NULL,
  state text NOT NULL CHECK (state IN ('placed', 'to_confirm', 'confirmed', 'paid', 'fulfilled', 'expired', 'cancelled',
    'refused', 'no_show', 'refunded')),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  method text NOT NULL CHECK (method IN ('card', 'cash_on_delivery', 'at_merchant')),
  locale text NOT NULL CHECK (locale IN ('fr', 'ar', 'en')),
  -- Who buys. `phone` is E.164; what limits promises and persons is counted by it.
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  phone text NOT NULL CHECK (phone ~ '^\+\d{8,15}$'),
  email text NOT NULL CHECK (length(email) <= 254),
  -- { line, district, city, postcode, note }, when something is delivered.
  address jsonb,
  currency text NOT NULL DEFAULT 'MAD' CHECK (currency = 'MAD'),
  gross bigint NOT NULL CHECK (gross >= 0),
  discount bigint NOT NULL CHECK (discount BETWEEN 0 AND gross),
  fees bigint NOT NULL CHECK (fees >= 0),
  total bigint NOT NULL CHECK (total = gross - discount + fees),
  net bigint NOT NULL,
  tva bigint NOT NULL CHECK (net + tva = total),
  refunded bigint NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND total),
  coupon bigint REFERENCES orders_coupons (id),
  placed_at timestamptz NOT NULL,
  held_until timestamptz,
  confirmed_at timestamptz,
  paid_at timestamptz,
  ended_at timestamptz,
  -- The number of the receipt, without gaps, drawn when it is paid.
  receipt bigint UNIQUE,
  -- Of the payment: the page on which it is made and what refunds name.
  checkout text UNIQUE,
  checkout_url text,
  checkout_until timestamptz,
  payment text UNIQUE,
  -- Why the finances have to look at it: money came that does not fit what was asked.
  trouble text CHECK (trouble IN ('amount', 'late')),
  -- How the code travels; then HMAC of the code that shows that the telephone is reached, with its guesses and how often it was sent.
  code_by text CHECK (code_by IN ('sms', 'mail')),
  code_hash bytea,
  code_guesses integer NOT NULL DEFAULT 0 CHECK (code_guesses BETWEEN 0 AND 5),
  code_sent integer NOT NULL DEFAULT 0 CHECK (code_sent BETWEEN 0 AND 4),
  code_sent_at timestamptz
);
CREATE INDEX orders_orders_user ON orders_orders (user_id, id) WHERE user_id IS NOT NULL;
CREATE INDEX orders_orders_phone ON orders_orders (phone, id);
CREATE INDEX orders_orders_holds ON orders_orders (held_until) WHERE held_until IS NOT NULL;
CREATE INDEX orders_orders_coupon ON orders_orders (coupon) WHERE coupon IS NOT NULL;
CREATE INDEX orders_orders_placed ON orders_orders (placed_at);

-- A deal that was bought, or a fee (delivery, cash), as a line of one. What it was called is kept with it.
CREATE TABLE orders_lines (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "order" bigint NOT NULL REFERENCES orders_orders (id),
  kind text NOT NULL CHECK (kind IN ('goods', 'service', 'fee')),
  fee text CHECK (fee IN ('delivery', 'cash')),
  -- Documents of the catalogue, and the deal's row.
  deal text,
  deal_row integer,
  product text,
  merchant text NOT NULL,
  title text NOT NULL,
  merchant_name text NOT NULL,
  slug text,
  image text,
  unit_price bigint NOT NULL CHECK (unit_price >= 0),
  quantity integer NOT NULL CHECK (quantity > 0),
  tax integer NOT NULL CHECK (tax BETWEEN 0 AND 10000),
  gross bigint NOT NULL CHECK (gross = unit_price * quantity),
  discount bigint NOT NULL CHECK (discount BETWEEN 0 AND gross),
  paid bigint NOT NULL CHECK (paid = gross - discount),
  net bigint NOT NULL,
  tva bigint NOT NULL CHECK (net + tva = paid),
  refunded bigint NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND paid),
  -- Units whose price went back.
  returned integer NOT NULL DEFAULT 0 CHECK (returned BETWEEN 0 AND quantity),
  shipped_at timestamptz,
  delivered_at timestamptz,
  voucher_days integer,
  gift_to text,
  gift_message text,
  CHECK ((kind = 'fee') = (fee IS NOT NULL)),
  CHECK ((kind = 'fee') = (deal IS NULL)),
  CHECK ((deal IS NULL) = (deal_row IS NULL)),
  CHECK (kind <> 'fee' OR quantity = 1)
);
CREATE INDEX orders_lines_order ON orders_lines ("order");
CREATE INDEX orders_lines_merchant ON orders_lines (merchant, "order");
CREATE INDEX orders_lines_deal ON orders_lines (deal_row, "order") WHERE deal_row IS NOT NULL;

-- Every move of an order, with who made it.
CREATE TABLE orders_history (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "order" bigint NOT NULL REFERENCES orders_orders (id),
  version integer NOT NULL,
  move text NOT NULL,
  -- Null: it began.
  from_state text,
  to_state text NOT NULL,
  doer text NOT NULL CHECK (doer IN ('buyer', 'merchant', 'finance', 'system')),
  actor integer,
  reason text CHECK (length(reason) <= 300),
  at timestamptz NOT NULL DEFAULT now(),
  UNIQUE ("order", version)
);

-- One unit of a service. Its token is in the QR code; of it only the hash is looked for, the code is typed.
CREATE TABLE orders_vouchers (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "order" bigint NOT NULL REFERENCES orders_orders (id),
  line bigint NOT NULL REFERENCES orders_lines (id),
  unit integer NOT NULL CHECK (unit > 0),
  merchant text NOT NULL,
  state text NOT NULL DEFAULT 'issued' CHECK (state IN ('issued', 'redeemed', 'expired', 'refunded')),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  -- Of its order: paid, or due where it is redeemed.
  payment text NOT NULL CHECK (payment IN ('paid', 'due', 'none')),
  token_hash bytea NOT NULL UNIQUE,
  -- Token and code, sealed for who owns it.
  sealed bytea NOT NULL,
  code_hash bytea NOT NULL,
  -- What was paid for it.
  value bigint NOT NULL CHECK (value >= 0),
  expires_at timestamptz NOT NULL,
  reminded_at timestamptz,
  -- The scan that redeemed it: made up by the merchant's device, so that the same one may come again.
  scan uuid,
  redeemed_at timestamptz,
  redeemed_by integer,
  worth text CHECK (worth IN ('deal', 'paid-value')),
  -- It was paid where it was redeemed.
  collected boolean NOT NULL DEFAULT false,
  -- Scans that were taken back.
  undone uuid[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (line, unit),
  UNIQUE (merchant, code_hash),
  CHECK ((state = 'redeemed') = (redeemed_at IS NOT NULL)),
  CHECK ((redeemed_at IS NULL) = (scan IS NULL)),
  CHECK ((redeemed_at IS NULL) = (worth IS NULL))
);
CREATE INDEX orders_vouchers_order ON orders_vouchers ("order");
CREATE INDEX orders_vouchers_expiry ON orders_vouchers (expires_at) WHERE state = 'issued';

CREATE TABLE orders_refunds (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "order" bigint NOT NULL REFERENCES orders_orders (id),
  -- `to_agree` waits for a second person of the finances; `owed` is cash that the merchant gives back.
  state text NOT NULL CHECK (state IN ('to_agree', 'declined', 'owed', 'sent', 'succeeded', 'failed')),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  amount bigint NOT NULL CHECK (amount > 0),
  net bigint NOT NULL,
  tva bigint NOT NULL CHECK (net + tva = amount),
  asked_by text NOT NULL CHECK (asked_by IN ('buyer', 'merchant', 'finance', 'system')),
  actor integer,
  second_actor integer,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
  -- Of the provider.
  reference text UNIQUE,
  created_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz
);
CREATE INDEX orders_refunds_order ON orders_refunds ("order");
CREATE INDEX orders_refunds_open ON orders_refunds (state, id) WHERE state IN ('to_agree', 'owed', 'sent', 'failed');

CREATE TABLE orders_refund_parts (
  refund bigint NOT NULL REFERENCES orders_refunds (id),
  line bigint NOT NULL REFERENCES orders_lines (id),
  units integer NOT NULL CHECK (units >= 0),
  amount bigint NOT NULL CHECK (amount >= 0),
  net bigint NOT NULL,
  tva bigint NOT NULL CHECK (net + tva = amount),
  PRIMARY KEY (refund, line)
);

-- What gave the money of a voucher back, so that what is declined can be undone.
ALTER TABLE orders_vouchers ADD COLUMN refund bigint REFERENCES orders_refunds (id),
  ADD CHECK ((state = 'refunded') = (refund IS NOT NULL));

-- Codes that a shop typed and that were nobody's: whoever guesses has to wait.
CREATE TABLE orders_shop_guesses (
  merchant text PRIMARY KEY,
  wrong integer NOT NULL DEFAULT 0 CHECK (wrong >= 0),
  since timestamptz NOT NULL DEFAULT now(),
  locked_until timestamptz
);

-- The last number of each row of numbers that must have no gaps; drawn under the row's lock.
CREATE TABLE orders_numbers (
  series text PRIMARY KEY,
  last bigint NOT NULL CHECK (last >= 0)
);
