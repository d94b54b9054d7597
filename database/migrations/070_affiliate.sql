-- Who promotes what. Amounts are centimes; what has a state is moved only where state and version are still what they
-- were. References to Strapi's tables stand in constraints/200-affiliate.sql.

-- What a merchant offers for a deal. Its versions are only added to: a commission remembers the one that made it.
CREATE TABLE affiliate_programmes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- Documents of the catalogue.
  deal text NOT NULL UNIQUE,
  merchant text NOT NULL,
  open boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  -- Of the budget, what commissions have taken, under this row's lock.
  spent bigint NOT NULL DEFAULT 0 CHECK (spent >= 0),
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX affiliate_programmes_merchant ON affiliate_programmes (merchant, id);

CREATE TABLE affiliate_programme_versions (
  programme bigint NOT NULL REFERENCES affiliate_programmes (id),
  version integer NOT NULL CHECK (version > 0),
  window_days integer NOT NULL CHECK (window_days BETWEEN 1 AND 90),
  hold_days integer NOT NULL CHECK (hold_days BETWEEN 7 AND 90),
  -- As domain/programme/rule.ts has them.
  rules jsonb NOT NULL CHECK (jsonb_typeof(rules) = 'array' AND jsonb_array_length(rules) BETWEEN 1 AND 20),
  most_each_month bigint CHECK (most_each_month > 0),
  budget bigint CHECK (budget > 0),
  auto_approval jsonb,
  brief text NOT NULL DEFAULT '' CHECK (length(brief) <= 4000),
  actor integer,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (programme, version)
);
CREATE FUNCTION affiliate_versions_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A version of a programme stays what it is: another one follows it.';
END $$;
CREATE TRIGGER affiliate_programme_versions_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON affiliate_programme_versions
  FOR EACH STATEMENT EXECUTE FUNCTION affiliate_versions_kept();

CREATE TABLE affiliate_requests (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  influencer integer NOT NULL,
  deal text NOT NULL,
  merchant text NOT NULL,
  state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'approved', 'refused', 'banned', 'withdrawn')),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  message text NOT NULL DEFAULT '' CHECK (length(message) <= 600),
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 300),
  asked_at timestamptz NOT NULL DEFAULT now(),
  decided_at timestamptz,
  UNIQUE (influencer, deal)
);
CREATE INDEX affiliate_requests_merchant ON affiliate_requests (merchant, state, id);
CREATE INDEX affiliate_requests_influencer ON affiliate_requests (influencer, id);

CREATE TABLE affiliate_links (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- The code without what eyes cannot tell apart (domain/links/code.ts): by it a link is found, and there is one.
  key text NOT NULL UNIQUE CHECK (key ~ '^[a-z0-9-]{4,30}$' AND key !~ '[oil]'),
  code text NOT NULL CHECK (code ~ '^[a-z0-9-]{4,30}$'),
  influencer integer NOT NULL,
  deal text NOT NULL,
  merchant text NOT NULL,
  name text NOT NULL DEFAULT '' CHECK (length(name) <= 60),
  state text NOT NULL DEFAULT 'live' CHECK (state IN ('live', 'disabled')),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  disabled_by text CHECK (disabled_by IN ('influencer', 'merchant', 'system')),
  disabled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((state = 'disabled') = (disabled_at IS NOT NULL)),
  CHECK ((disabled_at IS NULL) = (disabled_by IS NULL))
);
CREATE INDEX affiliate_links_influencer ON affiliate_links (influencer, id);
CREATE INDEX affiliate_links_merchant ON affiliate_links (merchant, influencer);
CREATE INDEX affiliate_links_deal ON affiliate_links (deal);

-- Whoever answers by links keeps what they are for some seconds; a change tells them at once.
CREATE FUNCTION affiliate_link_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('affiliate_links', coalesce(OLD.key, NEW.key));
  RETURN NULL;
END $$;
CREATE TRIGGER affiliate_links_changed AFTER INSERT OR UPDATE OR DELETE ON affiliate_links
  FOR EACH ROW EXECUTE FUNCTION affiliate_link_changed();
