#!/bin/sh
# Draws every secret of compose.production.yaml into a folder, once; what is there stays.
#   sh docker/make-secrets.sh docker/secrets
set -eu
folder=${1:?name the folder}
mkdir -p "$folder"
chmod 700 "$folder"
draw() { [ -s "$folder/$1" ] || openssl rand -hex 32 | tr -d '\n' >"$folder/$1"; }
for name in APP_KEYS ADMIN_JWT_SECRET API_TOKEN_SALT TRANSFER_TOKEN_SALT ENCRYPTION_KEY JWT_SECRET \
  PREVIEW_SECRET PURGE_SECRET STOREFRONT_SECRET POSTGRES_PASSWORD; do draw "$name"; done
[ -s "$folder/DATABASE_URL" ] ||
  printf 'postgresql://sys:%s@postgres:5432/sys' "$(cat "$folder/POSTGRES_PASSWORD")" >"$folder/DATABASE_URL"
# The programs read them as users of their own; the folder is closed to everybody else on this machine.
chmod 644 "$folder"/*
