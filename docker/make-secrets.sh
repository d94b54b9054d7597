#!/bin/sh
# Draws every secret of compose.production.yaml into a folder, once; what is there stays.
#   sh docker/make-secrets.sh docker/secrets
set -eu
folder=${1:?name the folder}
mkdir -p "$folder"
chmod 700 "$folder"
draw() { [ -s "$folder/$1" ] || openssl rand -hex 32 | tr -d '\n' >"$folder/$1"; }
for name in APP_KEYS ADMIN_JWT_SECRET API_TOKEN_SALT TRANSFER_TOKEN_SALT ENCRYPTION_KEY CASES_KEY DOCUMENTS_KEY \
  JWT_SECRET PREVIEW_SECRET PURGE_SECRET STOREFRONT_SECRET TWO_FACTOR_KEY ORDERS_KEY VOUCHERS_KEY CLICKS_KEY SOCIAL_KEY CONTACT_KEY LETTERS_KEY POSTGRES_PASSWORD; do draw "$name"; done
# The two halves of one key on the curve P-256, by which push services know us.
if ! [ -s "$folder/VAPID_PRIVATE_KEY" ] || ! [ -s "$folder/VAPID_PUBLIC_KEY" ]; then
  key=$(openssl ecparam -name prime256v1 -genkey -noout)
  url64() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }
  printf '%s' "$key" | openssl ec -outform DER 2>/dev/null | tail -c +8 | head -c 32 | url64 >"$folder/VAPID_PRIVATE_KEY"
  printf '%s' "$key" | openssl ec -pubout -outform DER 2>/dev/null | tail -c 65 | url64 >"$folder/VAPID_PUBLIC_KEY"
fi
[ -s "$folder/DATABASE_URL" ] ||
  printf 'postgresql://sys:%s@postgres:5432/sys' "$(cat "$folder/POSTGRES_PASSWORD")" >"$folder/DATABASE_URL"
# The programs read them as users of their own; the folder is closed to everybody else on this machine.
chmod 644 "$folder"/*
