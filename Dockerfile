# The course in a container. Without arguments at the root of a host, without handouts to download:
#   docker build -t feedforward . && docker run --rm -p 8080:8080 feedforward
# With them, under a path:
#   docker build -t feedforward --build-arg BUILD=build:all --build-arg BASE_PATH=/course/ --build-arg SITE_URL=https://example.org .

FROM node:24-bookworm-slim AS build
WORKDIR /course

# What a browser must draw is drawn by Debian's Chromium, which as root needs no setting.
ARG BUILD=build
RUN if [ "$BUILD" = build:all ]; then \
      apt-get update && apt-get install -y --no-install-recommends chromium poppler-utils && rm -rf /var/lib/apt/lists/*; \
    fi

COPY package.json package-lock.json .npmrc ./
RUN npm ci

COPY . .
ARG BASE_PATH=/
ARG SITE_URL=
ARG REPORT_URL=
RUN npm run "$BUILD"

# The site under its path, and the server's words for both: where its 404 page stands, and the headers of `_headers`.
RUN site="/site/${BASE_PATH#/}" && site="${site%/}" && mkdir -p "$site" /server && cp -r dist/. "$site" && \
    sed "s|@base@|${site#/site}/|" deploy/nginx.conf > /server/default.conf && \
    sed -n '/^$/q; s/^  \([^:]*\): \(.*\)$/add_header \1 "\2" always;/p' dist/_headers > /server/headers.inc

FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY --from=build /server/ /etc/nginx/conf.d/
COPY --from=build /site /usr/share/nginx/html
EXPOSE 8080
