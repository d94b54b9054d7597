-- The papers that people bring to prove who they are. The bytes lie in a store, each file sealed with a key of its
-- own; here is that key, wrapped by the master key of the settings. Without the row the bytes are noise.
CREATE TABLE kyc_documents (
  id uuid PRIMARY KEY,
  -- Of up_users, and sealed into the file. No reference: the row outlasts its owner, as a tombstone or by the law.
  user_id integer NOT NULL,
  kind text NOT NULL,
  -- `writing`: the bytes may be there or not. `kept`: they are. `erased`: neither they nor the key are any more.
  state text NOT NULL CHECK (state IN ('writing', 'kept', 'erased')),
  -- As its owner called it, made safe. Personal, so it goes with the bytes.
  name text,
  media_type text NOT NULL,
  -- Of the file as it was brought, and as it is kept before it is sealed.
  brought_bytes integer NOT NULL CHECK (brought_bytes > 0),
  kept_bytes integer CHECK (kept_bytes > 0),
  pages integer CHECK (pages > 0),
  store text NOT NULL CHECK (store IN ('disk', 's3')),
  -- Which master key wraps the file's.
  key_id text,
  wrapped_key bytea,
  created_at timestamptz NOT NULL DEFAULT now(),
  -- While it is set, nothing erases the document.
  held_since timestamptz,
  held_why text,
  erased_at timestamptz,
  erased_why text CHECK (erased_why IN ('removed', 'replaced', 'retention', 'request', 'unfinished')),
  CHECK ((state = 'kept') = (wrapped_key IS NOT NULL AND key_id IS NOT NULL AND name IS NOT NULL)),
  CHECK ((state = 'erased') = (erased_at IS NOT NULL)),
  CHECK (state <> 'erased' OR (name IS NULL AND held_since IS NULL))
);
CREATE INDEX kyc_documents_owner ON kyc_documents (user_id, created_at);
-- What a sweep looks for, and a change of the master key.
CREATE INDEX kyc_documents_writing ON kyc_documents (created_at) WHERE state = 'writing';
CREATE INDEX kyc_documents_key ON kyc_documents (key_id) WHERE state = 'kept';

-- Who was let look at a document, once, within a minute.
CREATE TABLE kyc_document_views (
  -- SHA-256 of the token in the address.
  token_hash bytea PRIMARY KEY,
  document_id uuid NOT NULL REFERENCES kyc_documents (id),
  -- Of admin_users.
  viewer_id integer NOT NULL,
  issued_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX kyc_document_views_age ON kyc_document_views (expires_at);
