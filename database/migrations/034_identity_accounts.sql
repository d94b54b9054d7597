-- What somebody said of themselves when they signed up, beside their row in up_users, which has name and
-- address. The references to that table stand in constraints/185-accounts.sql: Strapi makes it after these.
CREATE TABLE identity_profiles (
  user_id integer PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('shopper', 'influencer', 'merchant')),
  -- The language we write to them in.
  locale text NOT NULL CHECK (locale IN ('fr', 'ar', 'en')),
  city text CHECK (length(city) <= 60),
  niche text,
  audience text,
  languages text[] NOT NULL DEFAULT '{}',
  shop_name text CHECK (length(shop_name) <= 60),
  ice text CHECK (ice ~ '^\d{15}$'),
  trade text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  -- Each kind says all of its own and nothing of the others.
  CHECK ((kind = 'influencer') = (niche IS NOT NULL)),
  CHECK ((kind = 'influencer') = (audience IS NOT NULL)),
  CHECK ((kind = 'influencer') = (languages <> '{}')),
  CHECK ((kind = 'merchant') = (shop_name IS NOT NULL)),
  CHECK ((kind = 'merchant') = (ice IS NOT NULL)),
  CHECK ((kind = 'merchant') = (trade IS NOT NULL)),
  CHECK ((kind = 'shopper') = (city IS NULL))
);

CREATE TABLE identity_networks (
  user_id integer NOT NULL,
  network text NOT NULL,
  handle text NOT NULL,
  -- Made by us from the handle, never what was typed.
  url text NOT NULL CHECK (url LIKE 'https://%'),
  PRIMARY KEY (user_id, network)
);

-- Small and private: not a file that an address leads to.
CREATE TABLE identity_pictures (
  user_id integer PRIMARY KEY,
  webp bytea NOT NULL CHECK (length(webp) <= 100000),
  updated_at timestamptz NOT NULL DEFAULT now()
);
