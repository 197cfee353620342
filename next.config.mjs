/** The worker does not take the policy of the page but that of its own response. */
const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** What every answer carries. */
const EVERYWHERE = [
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()' },
];

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // Tags stand in the head of every page, for every program: Next would send them later, in the body, to what it takes for a browser.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['@prisma/client', '@prisma/adapter-libsql', '@libsql/client', 'libsql'],
  turbopack: { root: import.meta.dirname },
  // `npm test` runs tsc over the whole project; a second run here would only cost time.
  // Next writes the folder of its types into this file, so a build for tests gets one of its own.
  typescript: { ignoreBuildErrors: true, tsconfigPath: process.env.NEXT_DIST_DIR === '.next-test' ? 'tsconfig.next-test.json' : 'tsconfig.json' },
  headers: async () => [
    { source: '/:path*', headers: EVERYWHERE },
    { source: '/_next/static/chunks/turbopack-worker-:rest', headers: [{ key: 'Content-Security-Policy', value: WORKER_POLICY }] },
  ],
};

export default config;
