-- What links sold, and what it earned. Amounts are centimes; what has a state is moved only where state and version are
-- still what they were. Nothing refers to people: what was paid to somebody is kept when their account goes.

-- A sale that a link or a coupon brought: one a merchant and order, whoever tells of it how often.
CREATE TABLE affiliate_conversions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  merchant text NOT NULL,
  -- `order` is one of ours, by its row; `shop` one of the merchant's own shop, by what it is called there.
  source text NOT NULL CHECK (source IN ('order', 'shop')),
  reference text NOT NULL CHECK (length(reference) BETWEEN 1 AND 100),
  placed_at timestamptz NOT NULL,
  paid_at timestamptz,
  at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (merchant, source, reference)
);

-- What one of its lines earned. How it came about (domain/commission/line.ts) stays with it.
CREATE TABLE affiliate_commissions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  conversion bigint NOT NULL REFERENCES affiliate_conversions (id),
  -- The row of the line, or what the merchant's own shop calls it.
  line text NOT NULL CHECK (length(line) BETWEEN 1 AND 100),
  influencer integer NOT NULL,
  merchant text NOT NULL,
  deal text NOT NULL,
  link bigint NOT NULL,
  by text NOT NULL CHECK (by IN ('click', 'coupon')),
  click uuid,
  state text NOT NULL CHECK (state IN ('pending', 'held', 'approved', 'payable', 'paid', 'reversed')),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  -- Of the line: what was paid for it, and what of that went back.
  paid bigint NOT NULL CHECK (paid >= 0),
  refunded bigint NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND paid),
  amount bigint NOT NULL CHECK (amount > 0),
  fee bigint NOT NULL CHECK (fee >= 0),
  -- What was taken back of both.
  gone bigint NOT NULL DEFAULT 0 CHECK (gone BETWEEN 0 AND amount),
  fee_gone bigint NOT NULL DEFAULT 0 CHECK (fee_gone BETWEEN 0 AND fee),
  snapshot jsonb NOT NULL,
  hold_days integer NOT NULL CHECK (hold_days BETWEEN 7 AND 90),
  -- Null: what was bought has not come yet.
  held_until timestamptz,
  review text NOT NULL DEFAULT 'none' CHECK (review IN ('none', 'open', 'released')),
  score integer NOT NULL DEFAULT 0 CHECK (score BETWEEN 0 AND 100),
  -- Where it was when it was reversed, and by what.
  reversed_from text CHECK (reversed_from IN ('pending', 'held', 'approved', 'payable', 'paid')),
  reversed_by text CHECK (reversed_by IN ('refund', 'review')),
  placed_at timestamptz NOT NULL,
  earned_at timestamptz,
  due_at timestamptz,
  UNIQUE (conversion, line),
  CHECK ((by = 'click') = (click IS NOT NULL)),
  CHECK ((state = 'reversed') = (reversed_from IS NOT NULL)),
  CHECK ((reversed_from IS NULL) = (reversed_by IS NULL)),
  -- Until somebody has looked at it, nothing of it is due.
  CHECK (review <> 'open' OR state IN ('pending', 'held', 'reversed'))
);
CREATE INDEX affiliate_commissions_influencer ON affiliate_commissions (influencer, id);
CREATE INDEX affiliate_commissions_merchant ON affiliate_commissions (merchant, id);
CREATE INDEX affiliate_commissions_link ON affiliate_commissions (link, id);
CREATE INDEX affiliate_commissions_deal ON affiliate_commissions (deal, influencer, placed_at);
CREATE INDEX affiliate_commissions_ripe ON affiliate_commissions (held_until) WHERE state = 'held' AND review <> 'open';
CREATE INDEX affiliate_commissions_review ON affiliate_commissions (score DESC, id) WHERE review = 'open';

-- Where each of its moves led, and by whom (an account of the panel; null: the house itself).
CREATE TABLE affiliate_commission_moves (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  commission bigint NOT NULL REFERENCES affiliate_commissions (id),
  move text NOT NULL,
  from_state text,
  to_state text NOT NULL,
  actor integer,
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 300),
  at timestamptz NOT NULL
);
CREATE INDEX affiliate_commission_moves_commission ON affiliate_commission_moves (commission, id);

-- What spoke against a sale when it came (domain/fraud): numbers alone, nothing personal.
CREATE TABLE affiliate_signals (
  commission bigint NOT NULL REFERENCES affiliate_commissions (id),
  rule text NOT NULL,
  mode text NOT NULL CHECK (mode IN ('flag', 'hold', 'reject')),
  weight integer NOT NULL CHECK (weight BETWEEN 0 AND 100),
  evidence jsonb NOT NULL,
  PRIMARY KEY (commission, rule)
);

-- What each rule does where the staff has said so; the newest row of a rule holds.
CREATE TABLE affiliate_fraud_modes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  rule text NOT NULL,
  mode text NOT NULL CHECK (mode IN ('allow', 'flag', 'hold', 'reject')),
  actor integer NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX affiliate_fraud_modes_rule ON affiliate_fraud_modes (rule, id DESC);

-- From where influencers use their pages, for the days in which a click can be compared with it: HMAC under the key of
-- the day, as clicks have it.
CREATE TABLE affiliate_own_addresses (
  day date NOT NULL,
  influencer integer NOT NULL,
  address bytea NOT NULL,
  PRIMARY KEY (day, influencer, address)
);

-- What an influencer is owed (positive) and owes (negative); `payout` is where it was set aside.
CREATE TABLE affiliate_dues (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  commission bigint NOT NULL REFERENCES affiliate_commissions (id),
  influencer integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('commission', 'taken-back', 'restored')),
  amount bigint NOT NULL CHECK (amount <> 0),
  since timestamptz NOT NULL,
  payout bigint,
  CHECK ((kind = 'taken-back') = (amount < 0))
);
CREATE INDEX affiliate_dues_open ON affiliate_dues (influencer, since) WHERE payout IS NULL;
CREATE INDEX affiliate_dues_payout ON affiliate_dues (payout) WHERE payout IS NOT NULL;
CREATE INDEX affiliate_dues_commission ON affiliate_dues (commission);
