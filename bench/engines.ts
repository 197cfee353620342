import type { Engine } from './engine.ts';
import { flexsearch } from './engines/flexsearch.ts';
import { fuse } from './engines/fuse.ts';
import { lunrEngine } from './engines/lunr.ts';
import { minisearchBest } from './engines/minisearch-best.ts';
import { minisearchDefault } from './engines/minisearch-default.ts';
import { orama } from './engines/orama.ts';
import { ours } from './engines/ours.ts';
import { oursAsStock } from './engines/ours-as-stock.ts';
import { sqlite } from './engines/sqlite.ts';

/** Every engine that is measured, in the order of the table. */
export const ENGINES = {
  ours,
  'ours-as-stock': oursAsStock,
  'minisearch-default': minisearchDefault,
  'minisearch-best': minisearchBest,
  flexsearch,
  sqlite,
  orama,
  lunr: lunrEngine,
  fuse,
} satisfies Record<string, Engine>;
export type EngineName = keyof typeof ENGINES;

export const ENGINE_NAMES: readonly string[] = Object.keys(ENGINES);
export const isEngineName = (name: string | undefined): name is EngineName => name !== undefined && Object.hasOwn(ENGINES, name);

/** The rows that are compared when goals are judged. */
export const COMPARED = {
  ours: ours.label,
  sameQuestions: oursAsStock.label,
  stock: minisearchDefault.label,
  scoring: [minisearchDefault, minisearchBest, flexsearch, sqlite, orama, lunrEngine, fuse].filter(({ scoresAll }) => scoresAll).map(({ label }) => label),
};
