-- Counting of opened letters: off until somebody of the staff says otherwise, and never of who refused it.

-- One row at most; without it nothing is counted.
CREATE TABLE audience_letter_settings (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  count_opens boolean NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now()
);

ALTER TABLE audience_subscribers ADD COLUMN refuses_opens boolean NOT NULL DEFAULT false;

-- `counts_opens`: this letter carries the picture that tells. The day of the first opening and no more: of when, where and
-- with what nothing is written.
ALTER TABLE audience_sends
  ADD COLUMN counts_opens boolean NOT NULL DEFAULT false,
  ADD COLUMN opened_on date,
  ADD CONSTRAINT audience_sends_opened CHECK (opened_on IS NULL OR counts_opens);

ALTER TABLE audience_erased_sends
  ADD COLUMN counting integer NOT NULL DEFAULT 0 CHECK (counting >= 0),
  ADD COLUMN opened integer NOT NULL DEFAULT 0 CHECK (opened >= 0),
  ADD CONSTRAINT audience_erased_sends_counting CHECK (counting <= count),
  ADD CONSTRAINT audience_erased_sends_opened CHECK (opened <= counting);
