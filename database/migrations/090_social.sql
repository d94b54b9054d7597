-- Accounts at networks, and what is published there. What has a state is moved only where state and version are still
-- what they were. References to Strapi's tables stand in constraints/210-social.sql.

-- Of a person, or (owner null) one of the house's own, for which staff publish.
CREATE TABLE social_accounts (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  owner integer,
  network text NOT NULL CHECK (network IN ('instagram', 'facebook', 'tiktok')),
  -- Whom its owner signed in with: an Instagram account may be reached by its Page or by itself.
  login text NOT NULL CHECK (login IN ('facebook', 'instagram', 'tiktok')),
  -- What the network calls it; a Page's Instagram account is reached through that Page.
  remote text NOT NULL CHECK (length(remote) BETWEEN 1 AND 200),
  page text CHECK (length(page) BETWEEN 1 AND 200),
  name text NOT NULL DEFAULT '' CHECK (length(name) <= 200),
  handle text NOT NULL DEFAULT '' CHECK (length(handle) <= 200),
  scopes text[] NOT NULL DEFAULT '{}',
  state text NOT NULL DEFAULT 'connected' CHECK (state IN ('connected', 'broken', 'disconnected')),
  -- Why it is broken: a code of ours.
  problem text CHECK (length(problem) <= 60),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  -- AES-256-GCM under the key of that name; null once it is disconnected.
  token bytea,
  refresh_token bytea,
  token_key text,
  token_expires_at timestamptz,
  refresh_expires_at timestamptz,
  refreshed_at timestamptz,
  connected_at timestamptz NOT NULL DEFAULT now(),
  checked_at timestamptz,
  CHECK ((state = 'disconnected') = (token IS NULL)),
  CHECK ((token IS NULL) = (token_key IS NULL)),
  CHECK ((state = 'broken') = (problem IS NOT NULL)),
  CHECK (refresh_token IS NULL OR token IS NOT NULL)
);
-- An account there is one account here; two people who run a Page have one each.
CREATE UNIQUE INDEX social_accounts_remote ON social_accounts (coalesce(owner, 0), network, remote);
CREATE INDEX social_accounts_owner ON social_accounts (owner, id);
CREATE INDEX social_accounts_expiring ON social_accounts (token_expires_at) WHERE state = 'connected';

-- Who has gone to a network and is not back: a row is deleted by whoever comes back with its state, so it counts once.
CREATE TABLE social_flows (
  state_hash bytea PRIMARY KEY,
  login text NOT NULL CHECK (login IN ('facebook', 'instagram', 'tiktok')),
  -- Who has to come back: a person by their account, or somebody of the staff for an account of the house.
  person integer,
  staff integer,
  locale text NOT NULL CHECK (locale IN ('fr', 'ar', 'en')),
  expires_at timestamptz NOT NULL,
  CHECK ((person IS NULL) <> (staff IS NULL))
);
CREATE INDEX social_flows_age ON social_flows (expires_at);

-- Pictures and videos as they are given to networks: made anew, and fetched by them at addresses that end.
CREATE TABLE social_media (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  owner integer,
  kind text NOT NULL CHECK (kind IN ('image', 'video')),
  mime text NOT NULL,
  width integer NOT NULL CHECK (width > 0),
  height integer NOT NULL CHECK (height > 0),
  duration_ms integer CHECK (duration_ms > 0),
  -- Of a video.
  frames_per_second numeric(8, 2) CHECK (frames_per_second > 0),
  bytes bigint NOT NULL CHECK (bytes > 0),
  sha256 bytea NOT NULL,
  alt text NOT NULL DEFAULT '' CHECK (length(alt) <= 1000),
  -- Below the folder of media in DATA_DIR.
  file text NOT NULL UNIQUE CHECK (file ~ '^[0-9a-f/-]+\.(jpg|webp|mp4|mov)$'),
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((kind = 'video') = (duration_ms IS NOT NULL))
);
CREATE INDEX social_media_owner ON social_media (owner, created_at);

-- What somebody publishes: once, to one account or to several.
CREATE TABLE social_publications (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  owner integer,
  -- Who of the staff made it; null for one of a person.
  staff integer,
  -- The wish of one click: the same wish again is the same publication.
  wish text NOT NULL CHECK (length(wish) BETWEEN 8 AND 80),
  -- The tracked link that it carries, and the deal that it tells of.
  link bigint REFERENCES affiliate_links (id) ON DELETE SET NULL,
  deal text,
  state text NOT NULL DEFAULT 'scheduled' CHECK (state IN ('draft', 'review', 'scheduled', 'ended', 'cancelled')),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  -- As its author said it: a clock on a wall, and where that hangs. `due_at` is worked out of both.
  local_at timestamp,
  zone text NOT NULL DEFAULT 'Africa/Casablanca' CHECK (length(zone) <= 60),
  due_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  CHECK (staff IS NULL OR owner IS NULL)
);
CREATE UNIQUE INDEX social_publications_wish ON social_publications (coalesce(owner, 0), wish);
CREATE INDEX social_publications_owner ON social_publications (owner, id);
CREATE INDEX social_publications_due ON social_publications (due_at) WHERE state = 'scheduled';

-- One of them at one account: what there is to post, what the network gave us for it so far, and what became of it.
CREATE TABLE social_deliveries (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  publication bigint NOT NULL REFERENCES social_publications (id) ON DELETE CASCADE,
  account bigint NOT NULL REFERENCES social_accounts (id) ON DELETE CASCADE,
  network text NOT NULL CHECK (network IN ('instagram', 'facebook', 'tiktok')),
  format text NOT NULL,
  caption text NOT NULL CHECK (length(caption) <= 65000),
  media uuid[] NOT NULL DEFAULT '{}',
  options jsonb NOT NULL DEFAULT '{}',
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'working', 'publishing', 'unconfirmed', 'published',
    'in-inbox', 'failed', 'paused', 'cancelled', 'deleted')),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  remote jsonb NOT NULL DEFAULT '{}',
  -- Steps that failed since it last got on.
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  -- Nothing is done for it before.
  next_at timestamptz NOT NULL,
  failure jsonb,
  begun_at timestamptz,
  committed_at timestamptz,
  published_at timestamptz,
  post text CHECK (length(post) <= 200),
  permalink text CHECK (length(permalink) <= 1000),
  UNIQUE (publication, account, format),
  CHECK (state <> 'publishing' OR committed_at IS NOT NULL),
  CHECK (state <> 'published' OR published_at IS NOT NULL),
  CHECK (state <> 'failed' OR failure IS NOT NULL)
);
-- A post is one delivery's: whoever is told of it a second time is told of the first.
CREATE UNIQUE INDEX social_deliveries_post ON social_deliveries (account, post) WHERE post IS NOT NULL;
CREATE INDEX social_deliveries_due ON social_deliveries (next_at) WHERE state IN ('waiting', 'working', 'publishing', 'unconfirmed');
CREATE INDEX social_deliveries_media ON social_deliveries USING gin (media);
CREATE INDEX social_deliveries_account ON social_deliveries (account, state);

-- What happened to it, step by step: only added to.
CREATE TABLE social_delivery_moves (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  delivery bigint NOT NULL REFERENCES social_deliveries (id) ON DELETE CASCADE,
  move text NOT NULL,
  state text NOT NULL,
  step text,
  -- `{code, kind, said}` of what went wrong.
  failure jsonb,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX social_delivery_moves_delivery ON social_delivery_moves (delivery, id);

-- Values as a network told them, and when: a value that it did not tell is null, never 0.
CREATE TABLE social_measures (
  delivery bigint NOT NULL REFERENCES social_deliveries (id) ON DELETE CASCADE,
  at timestamptz NOT NULL,
  views bigint,
  reach bigint,
  likes bigint,
  comments bigint,
  shares bigint,
  saves bigint,
  clicks bigint,
  PRIMARY KEY (delivery, at)
);
