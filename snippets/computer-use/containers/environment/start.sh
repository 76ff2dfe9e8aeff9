#!/bin/sh
# Xvfb makes the folder of its sockets only as root; /tmp is empty memory when the container starts.
set -eu
mkdir -p -m 1777 /tmp/.X11-unix
exec node /app/index.mjs
