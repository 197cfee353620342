import { defineConfig } from 'prisma/config';

// For Prisma's own commands, where its engine can be had (`prisma migrate deploy`, `prisma studio`). The product itself
// migrates through lib/store/migrate.ts, which needs no download and keeps the same table of migrations.
const url = process.env['DATABASE_URL'] ?? 'file:./.data/archive.db';
const provider = url.startsWith('postgres') ? 'postgresql' : 'sqlite';

export default defineConfig({
  schema: `prisma/${provider}`,
  migrations: { path: `prisma/${provider}/migrations` },
  datasource: { url },
});
