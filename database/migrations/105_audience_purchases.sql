-- Orders of browsers that allowed to be measured or advertised to when they ordered; no other order has a row.
CREATE TABLE audience_sales (
  "order" bigint PRIMARY KEY REFERENCES orders_orders (id) ON DELETE CASCADE,
  -- By which browser and server tell the same purchase.
  event uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  -- Null once whoever bought has gone.
  browser uuid,
  person integer,
  measurement boolean NOT NULL,
  advertising boolean NOT NULL,
  -- What the platforms’ own cookies said, by name; wiped when it has served or is withdrawn.
  signals jsonb,
  kept_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX audience_sales_browser ON audience_sales (browser) WHERE browser IS NOT NULL;
CREATE INDEX audience_sales_person ON audience_sales (person) WHERE person IS NOT NULL;
CREATE INDEX audience_sales_kept ON audience_sales (kept_at);

-- What a platform is told from the server: one row an order and platform, and one a refund where it takes them.
CREATE TABLE audience_purchases (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "order" bigint NOT NULL REFERENCES audience_sales ("order") ON DELETE CASCADE,
  platform text NOT NULL CHECK (platform IN ('meta', 'tiktok', 'google')),
  -- Null: the purchase itself.
  refund bigint,
  -- Centimes: what was paid, or went back.
  amount bigint NOT NULL CHECK (amount >= 0),
  happened_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'sent', 'refused', 'given-up', 'withdrawn')),
  tries integer NOT NULL DEFAULT 0 CHECK (tries >= 0),
  -- Not before; null when it is over.
  next_at timestamptz DEFAULT now(),
  -- What the platform called what was in the way, the last time.
  code text CHECK (length(code) <= 60),
  settled_at timestamptz,
  UNIQUE NULLS NOT DISTINCT ("order", platform, refund),
  CHECK ((state = 'due') = (next_at IS NOT NULL)),
  CHECK ((state = 'due') = (settled_at IS NULL))
);
CREATE INDEX audience_purchases_settled ON audience_purchases (settled_at) WHERE settled_at IS NOT NULL;
