#!/bin/sh
# A setting NAME may be given as NAME_FILE, the file it stands in: so come the secrets of compose and of
# Kubernetes. Then becomes the program that is named.
set -eu
for name in $(env | sed -n 's/^\([A-Z][A-Z0-9_]*\)_FILE=.*/\1/p'); do
  eval "file=\$${name}_FILE"
  [ -r "$file" ] || { echo "${name}_FILE names $file, which cannot be read." >&2; exit 1; }
  export "$name=$(cat "$file")"
  unset "${name}_FILE"
done
exec "$@"
