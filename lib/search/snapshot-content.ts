import type { AsPlainObject } from 'minisearch';
import type { Speaker } from '#lib/archive/speaker.ts';
import type { IndexedStatement } from './indexed-statement.ts';

/** A speaker, or somebody only mentioned, as far as searching needs them. */
export interface IndexedName {
  id: string;
  name: string;
  kind: Speaker['kind'] | 'mentioned';
  family?: string;
  familyNameFirst?: boolean;
  variants: { name: string; form?: string }[];
  members?: string[];
  distinctFrom?: string[];
  note?: string;
}

/** Everything a snapshot holds. */
export interface SnapshotContent {
  archive: { title: string; language: string };
  statements: IndexedStatement[];
  names: IndexedName[];
  topics: { id: string; label: string }[];
  events: { id: string; name: string; shortName?: string }[];
  sources: { id: string; title: string }[];
  index: AsPlainObject;
}
