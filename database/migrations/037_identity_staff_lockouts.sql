-- Wrong guesses at the password of a member of the staff, from anywhere, since the last right one: what
-- identity_lockouts is for the people of the shop, whose ids are of another table.
CREATE TABLE identity_staff_lockouts (
  staff_id integer PRIMARY KEY,
  failures integer NOT NULL DEFAULT 0,
  locked_until timestamptz,
  updated_at timestamptz NOT NULL DEFAULT now()
);
