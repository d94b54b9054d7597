-- Everything a value, a column or a table can be that a backup could get wrong.
CREATE TYPE peculiar_mood AS ENUM ('gai', 'it''s "quoted"', 'حزين');
CREATE FUNCTION peculiar_double(n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';
CREATE SEQUENCE peculiar_numbers INCREMENT 7 START 100;
CREATE TABLE "Peculiar ""Values""" (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number bigint NOT NULL DEFAULT nextval('peculiar_numbers'),
  twice bigint GENERATED ALWAYS AS (peculiar_double(number)) STORED,
  words text COLLATE "C",
  mood peculiar_mood DEFAULT 'gai',
  bytes bytea,
  document jsonb,
  ratio double precision,
  amount numeric(30, 8),
  instant timestamptz,
  span interval,
  list text[],
  address inet,
  EXCLUDE USING gist (address inet_ops WITH &&) WHERE (false),
  CONSTRAINT "words or bytes" CHECK (words IS NOT NULL OR bytes IS NOT NULL)
) WITH (fillfactor = 70);
INSERT INTO "Peculiar ""Values""" (words, mood, bytes, document, ratio, amount, instant, span, list) VALUES
  (E'tab\there\nnew line\\ backslash \\N \\.', 'it''s "quoted"', '\x00ff0a0d5c', '{"a": [1, null, "\u00e9"]}', 'NaN', 0.00000001, 'infinity', '1 mon -3 days 04:05:06.789', '{"",NULL,"a,b","\"q\""}'),
  ('', NULL, NULL, 'null', '-Infinity', 12345678901234567890.12345678, '0044-03-15 12:00:00+00 BC', NULL, '{}'),
  ('خصم ٣٠٪ على رياض مراكش — ünïcôdé 🎁', 'حزين', '', '{}', 0.1::float8 + 0.2, NULL, '2026-11-23 03:33:33.123456+01', 'P1Y', NULL),
  (NULL, 'gai', decode(repeat('ab', 70000), 'hex'), NULL, 5e-324, -1, now(), '0', '{{a,b},{c,d}}');
DELETE FROM "Peculiar ""Values""" WHERE words = '';
CREATE TABLE peculiar_parts (day date NOT NULL, event text, PRIMARY KEY (day, event)) PARTITION BY RANGE (day);
CREATE TABLE peculiar_parts_2026 PARTITION OF peculiar_parts FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE peculiar_parts_rest PARTITION OF peculiar_parts DEFAULT;
CREATE INDEX ON peculiar_parts (event);
INSERT INTO peculiar_parts VALUES ('2026-05-05', 'in'), ('2031-01-01', 'out');
CREATE TABLE peculiar_empty ();
CREATE TABLE peculiar_child (
  parent bigint REFERENCES "Peculiar ""Values""" (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- A row that refers to a row further down.
  next integer UNIQUE,
  after integer REFERENCES peculiar_child (next)
);
INSERT INTO peculiar_child VALUES (1, 1, 2), (3, 2, 1);
CREATE VIEW peculiar_view AS SELECT parent, count(*) AS children FROM peculiar_child GROUP BY parent;
CREATE FUNCTION peculiar_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append only'; END $$;
CREATE TRIGGER peculiar_append_only BEFORE INSERT OR UPDATE OR DELETE ON peculiar_child FOR EACH ROW EXECUTE FUNCTION peculiar_refuse();
CREATE TRIGGER peculiar_asleep BEFORE DELETE ON peculiar_parts_rest FOR EACH ROW EXECUTE FUNCTION peculiar_refuse();
ALTER TABLE peculiar_parts_rest DISABLE TRIGGER peculiar_asleep;
CREATE STATISTICS peculiar_statistics ON day, event FROM peculiar_parts_2026;
