import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import { driverUrl } from './database-state.ts';
import { migrationsOf } from './migrations.ts';
import { projectRoot } from './project-root.ts';

// Prisma's schema engine as WebAssembly: what `prisma migrate` does with a native program that has to be downloaded.
// The one file that knows it. It serves whoever writes a migration, and the test that migrations and models agree.

export type Provider = 'sqlite' | 'postgresql';

/** The models of a provider, as the engine wants them. */
function modelFiles(provider: Provider): ModelFile[] {
  const folder = path.join(projectRoot(), 'prisma');
  const read = (name: string) => ({ path: name, content: readFileSync(path.join(folder, name), 'utf8') });
  return [
    read(`${provider}/schema.prisma`),
    ...readdirSync(path.join(folder, 'models'))
      .sort()
      .map((name) => read(`models/${name}`)),
  ];
}

let loaded: Promise<typeof engineModule> | undefined;

function loadEngine(): Promise<typeof engineModule> {
  loaded ??= (async () => {
    // Without a place to say so, a panic of the engine is an "unreachable" without a reason.
    Reflect.set(globalThis, 'PRISMA_WASM_PANIC_REGISTRY', {
      set_message: (message: string) => {
        throw new Error(`The schema engine panicked: ${message}`);
      },
    });
    const file = createRequire(import.meta.url)
      .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
      .replace(/\.js$/, '.wasm');
    const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': { ...engineModule } });
    engineModule.__wbg_set_wasm(instance.exports);
    const start = instance.exports['__wbindgen_start'];
    if (typeof start === 'function') start();
    return engineModule;
  })();
  return loaded;
}

/** An engine for a provider. Comparing models needs no database of that provider, so SQLite's adapter stands in for the other. */
async function engineFor(provider: Provider, file: string) {
  const { SchemaEngine } = await loadEngine();
  const adapter = new PrismaLibSql({ url: driverUrl(file) });
  const named = {
    provider: provider === 'sqlite' ? ('sqlite' as const) : ('postgres' as const),
    adapterName: adapter.adapterName,
    connect: () => adapter.connect(),
    connectToShadowDb: () => adapter.connectToShadowDb(),
  };
  const datamodels = modelFiles(provider).map(({ path: name, content }): [string, string] => [name, content]);
  return SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(named));
}

const filters = { externalTables: [], externalEnums: [] };

/** A model file: its path inside prisma/, and its text. */
export interface ModelFile {
  path: string;
  content: string;
}

/** The SQL that makes an empty database fit the models: where a first migration comes from. */
export async function sqlFromModels(provider: Provider): Promise<string> {
  return sqlBetween(provider, { tag: 'empty' });
}

/** The SQL that leads from other models to the present ones: where a further migration comes from. */
export async function sqlFromOlderModels(provider: Provider, older: ModelFile[]): Promise<string> {
  return sqlBetween(provider, { tag: 'schemaDatamodel', files: older });
}

async function sqlBetween(provider: Provider, from: { tag: 'empty' } | { tag: 'schemaDatamodel'; files: ModelFile[] }): Promise<string> {
  const engine = await engineFor(provider, ':memory:');
  const to = { tag: 'schemaDatamodel' as const, files: modelFiles(provider) };
  const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters });
  return stdout ?? '';
}

/** The SQL that would bring an SQLite database to the models, or null where it has nothing to bring. */
export async function sqlToModels(file: string): Promise<string | null> {
  const engine = await engineFor('sqlite', file);
  const files = modelFiles('sqlite');
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: projectRoot() },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    filters,
  });
  return exitCode === 0 ? null : (stdout ?? '');
}

/** What Prisma's own `migrate deploy` would still apply to an SQLite database, and applies: nothing where it agrees with us about what was. */
export async function deployMigrations(file: string): Promise<string[]> {
  const engine = await engineFor('sqlite', file);
  const baseDir = path.join(projectRoot(), 'prisma/sqlite/migrations');
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: {
      baseDir,
      lockfile: { path: 'migration_lock.toml', content: readFileSync(path.join(baseDir, 'migration_lock.toml'), 'utf8') },
      shadowDbInitScript: '',
      migrationDirectories: migrationsOf('sqlite').map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
      })),
    },
    filters,
  });
  return appliedMigrationNames;
}
