// Drafts the next migration of both providers from what changed in prisma/models since the last commit:
//   node scripts/draft-migration.mjs add-archive-licence
// Read the draft before you use it: constraints are added by hand, and on SQLite a table that is redefined needs all of its own again.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { register } from 'tsx/esm/api';
import { inProject, root } from './project.mjs';

const PROVIDERS = /** @type {const} */ (['sqlite', 'postgresql']);
const [name = ''] = process.argv.slice(2);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  console.error('Give the migration a name of small letters, digits and hyphens: node scripts/draft-migration.mjs add-archive-licence');
  process.exit(2);
}

const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
const atLastCommit = (/** @type {string} */ path) => ({ path: path.replace(/^prisma\//, ''), content: git('show', `HEAD:${path}`) });
const models = git('ls-tree', '--name-only', 'HEAD', 'prisma/models/').trim().split('\n').map(atLastCommit);

register();
const { sqlFromOlderModels } = await import('../lib/store/schema-engine.ts');
const drafts = [];
for (const provider of PROVIDERS) {
  const sql = await sqlFromOlderModels(provider, [atLastCommit(`prisma/${provider}/schema.prisma`), ...models]);
  if (sql.includes('empty migration')) continue;
  const before = readdirSync(inProject('prisma', provider, 'migrations'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const folder = inProject('prisma', provider, 'migrations', `${String(before.length + 1).padStart(4, '0')}_${name.replaceAll('-', '_')}`);
  drafts.push({ folder, sql });
}
for (const { folder, sql } of drafts) {
  mkdirSync(folder);
  writeFileSync(`${folder}/migration.sql`, `${sql.trim()}\n`);
  console.log(`Drafted ${folder.slice(root.length + 1)}/migration.sql: read it, and add its constraints.`);
}
if (drafts.length === 0) console.log('The models are as they were at the last commit: there is nothing to migrate.');
process.exit(0);
