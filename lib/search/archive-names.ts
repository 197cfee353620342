import type { Speaker } from '#lib/archive/speaker.ts';

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
  /** Of somebody only mentioned: what tells them from a namesake. */
  office?: string;
}

/** What the names file holds. */
export interface ArchiveNames {
  archive: { title: string; language: string };
  names: IndexedName[];
  topics: { id: string; label: string }[];
  /** Ways to write the same, one list a thing; what holds for any English text is not among them. */
  equivalents: (readonly string[])[];
}
