#!/bin/sh
# Fills in nginx.conf.template from the environment and becomes nginx. "start.sh -t" only checks.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
need() { eval "[ -n \"\${$1:-}\" ]" || { echo "$1 is not set: $2" >&2; exit 1; }; }
need SITE_HOST 'the host of the shop, e.g. shareyoursales.ma'
need ADMIN_HOST 'the host of the admin panel, e.g. admin.shareyoursales.ma'
need STOREFRONT_SERVERS 'the storefronts with spaces between them, e.g. "storefront-1:3000 storefront-2:3000"'
need CMS_SERVERS 'the CMS processes with spaces between them, e.g. "cms:1337"'
# Who answers the links of influencers; the storefronts pass them on where nobody is named.
REDIRECTS_SERVERS="${REDIRECTS_SERVERS:-$STOREFRONT_SERVERS}"
need CERTIFICATE 'the file of the TLS certificate with its chain'
need CERTIFICATE_KEY 'the file of its key'

export RUN_DIR="${RUN_DIR:-/tmp/nginx}"
export HTTP_PORT="${HTTP_PORT:-8080}"
export HTTPS_PORT="${HTTPS_PORT:-8443}"
export INTERNAL_PORT="${INTERNAL_PORT:-8081}"

# The port that visitors see, when it is not 443.
if [ "${PUBLIC_HTTPS_PORT:-443}" = 443 ]; then PUBLIC_PORT=''; else PUBLIC_PORT=":$PUBLIC_HTTPS_PORT"; fi
export PUBLIC_PORT

# Two failures within a second, and a replica is left alone for a second: long enough to spare visitors the
# attempt, short enough that one which has come back is known before the next of a rolling restart goes.
servers() { for server in $1; do printf 'server %s max_fails=2 fail_timeout=1s; ' "$server"; done; }
STOREFRONT_UPSTREAM=$(servers "$STOREFRONT_SERVERS")
CMS_UPSTREAM=$(servers "$CMS_SERVERS")
REDIRECTS_UPSTREAM=$(servers "$REDIRECTS_SERVERS")
export STOREFRONT_UPSTREAM CMS_UPSTREAM REDIRECTS_UPSTREAM

# A balancer in front of this nginx, by its addresses: it alone may say who the client is.
REAL_ADDRESS=''
for range in ${TRUSTED_BALANCERS:-}; do REAL_ADDRESS="$REAL_ADDRESS set_real_ip_from $range;"; done
if [ -n "$REAL_ADDRESS" ]; then REAL_ADDRESS="$REAL_ADDRESS real_ip_header X-Forwarded-For;"; fi
export REAL_ADDRESS

module=/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so
BROTLI_MODULE='' BROTLI_SETTINGS=''
if [ -f "$module" ]; then
  BROTLI_MODULE="load_module $module;"
  BROTLI_SETTINGS="include brotli.conf;"
fi
export BROTLI_MODULE BROTLI_SETTINGS

mkdir -p "$RUN_DIR"
# The parts name each other by their names alone, so they lie beside the one that nginx is given.
cp "$here"/*.conf "$RUN_DIR/"
envsubst '${RUN_DIR} ${HTTP_PORT} ${HTTPS_PORT} ${INTERNAL_PORT} ${PUBLIC_PORT} ${SITE_HOST} ${ADMIN_HOST}
  ${STOREFRONT_UPSTREAM} ${CMS_UPSTREAM} ${REDIRECTS_UPSTREAM} ${CERTIFICATE} ${CERTIFICATE_KEY} ${REAL_ADDRESS}
  ${BROTLI_MODULE} ${BROTLI_SETTINGS}' <"$here/nginx.conf.template" >"$RUN_DIR/nginx.conf"

exec nginx -e stderr -p "$RUN_DIR" -c "$RUN_DIR/nginx.conf" -g 'daemon off;' "$@"
