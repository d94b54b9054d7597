-- Clicks. They come many in one statement, a batch, which is written once whoever repeats it; what pages show of them
-- is counted from batches into small tables, so that nothing ever counts clicks.

CREATE TABLE affiliate_click_batches (
  -- Drawn by who took the clicks: the same batch, sent again after an answer was lost, is there already.
  id uuid PRIMARY KEY,
  clicks integer NOT NULL CHECK (clicks >= 0),
  -- Of its clicks, by which they are found.
  first_at timestamptz NOT NULL,
  last_at timestamptz NOT NULL CHECK (last_at >= first_at),
  written_at timestamptz NOT NULL DEFAULT now(),
  counted_at timestamptz
);
CREATE INDEX affiliate_click_batches_open ON affiliate_click_batches (id) WHERE counted_at IS NULL;
CREATE INDEX affiliate_click_batches_age ON affiliate_click_batches (written_at);

-- No references: nothing may stand in the way of a click, and a month of them is dropped at once.
CREATE TABLE affiliate_clicks (
  at timestamptz NOT NULL,
  id uuid NOT NULL,
  batch uuid NOT NULL,
  link bigint NOT NULL,
  -- Of the cookie; or made for a day of address and program where there is none, and then attributed to nobody.
  visitor uuid NOT NULL,
  known boolean NOT NULL,
  -- HMAC, under another key each day.
  address bytea NOT NULL,
  platform text NOT NULL,
  device text NOT NULL,
  in_app boolean NOT NULL,
  country text CHECK (length(country) = 2),
  campaign text,
  network text,
  PRIMARY KEY (at, id)
) PARTITION BY RANGE (at);
CREATE INDEX affiliate_clicks_visitor ON affiliate_clicks (visitor, at);
-- What no month was made for: nothing is refused.
CREATE TABLE affiliate_clicks_rest PARTITION OF affiliate_clicks DEFAULT;

-- Makes the months from that of `since` on which are not there yet.
CREATE FUNCTION affiliate_click_months(since date, months integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  month date;
  made integer := 0;
BEGIN
  FOR n IN 0 .. months - 1 LOOP
    month := (date_trunc('month', since) + make_interval(months => n))::date;
    IF to_regclass('affiliate_clicks_' || to_char(month, 'YYYY_MM')) IS NULL THEN
      EXECUTE format(
        'CREATE TABLE %I PARTITION OF affiliate_clicks FOR VALUES FROM (%L) TO (%L)',
        'affiliate_clicks_' || to_char(month, 'YYYY_MM'),
        month::text || ' 00:00:00+00', (month + interval '1 month')::date::text || ' 00:00:00+00'
      );
      made := made + 1;
    END IF;
  END LOOP;
  RETURN made;
END $$;
SELECT affiliate_click_months(current_date, 4);

-- Drops the months that ended before `until`; what was counted of them stays.
CREATE FUNCTION affiliate_click_months_end(until date) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  old text;
  gone integer := 0;
BEGIN
  FOR old IN
    SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
    WHERE i.inhparent = 'affiliate_clicks'::regclass AND c.relname ~ '^affiliate_clicks_\d{4}_\d{2}$'
      AND to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month' <= until
  LOOP
    EXECUTE format('DROP TABLE %I', old);
    gone := gone + 1;
  END LOOP;
  RETURN gone;
END $$;

-- What came and was no click, by why.
CREATE TABLE affiliate_clicks_apart (
  link bigint NOT NULL,
  day date NOT NULL,
  because text NOT NULL CHECK (because IN ('head', 'prefetch', 'preview', 'bot', 'unnamed')),
  times bigint NOT NULL CHECK (times > 0),
  PRIMARY KEY (link, day, because)
);

-- Counted clicks: days are Morocco's. `total` has the value ''; of the others each click is in one value.
CREATE TABLE affiliate_click_counts (
  link bigint NOT NULL,
  day date NOT NULL,
  dimension text NOT NULL CHECK (dimension IN ('total', 'platform', 'device', 'country', 'hour', 'campaign', 'network')),
  value text NOT NULL,
  clicks bigint NOT NULL CHECK (clicks >= 0),
  -- Each visitor once a day and link, where their first click of the day was.
  visitors bigint NOT NULL CHECK (visitors >= 0),
  PRIMARY KEY (link, day, dimension, value)
);

-- Who was counted that day.
CREATE TABLE affiliate_click_visitors (
  link bigint NOT NULL,
  day date NOT NULL,
  visitor uuid NOT NULL,
  PRIMARY KEY (day, link, visitor)
);
