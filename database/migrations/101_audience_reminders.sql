-- Reminders of baskets, for who asked for them. Somebody with an account says so among their notifications, a guest on
-- the basket itself.

CREATE TABLE audience_basket_wishes (
  basket bigint PRIMARY KEY REFERENCES orders_baskets (id) ON DELETE CASCADE,
  email text NOT NULL CHECK (length(email) <= 254),
  locale text NOT NULL CHECK (locale IN ('fr', 'ar', 'en')),
  asked_at timestamptz NOT NULL DEFAULT now(),
  wording text NOT NULL,
  source bytea
);

-- What was sent. `whom` is an HMAC of the address, by which a week's reminders are counted; it outlives the basket.
CREATE TABLE audience_basket_reminders (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  basket bigint NOT NULL,
  whom bytea NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX audience_basket_reminders_basket ON audience_basket_reminders (basket, at);
CREATE INDEX audience_basket_reminders_whom ON audience_basket_reminders (whom, at);

-- Who wants no reminders, whatever is ticked with their address: an HMAC of it.
CREATE TABLE audience_reminder_stops (
  whom bytea PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now()
);
