import { CERTAINTIES } from '#lib/archive/certainty.ts';
import type { NameVariant } from '#lib/archive/speaker.ts';
import { foldName } from './fold-name.ts';
import { memberOrNull, withoutNulls } from './row-values.ts';

interface NameVariantColumns {
  name: string;
  language: string | null;
  form: string | null;
  certainty: string | null;
  note: string | null;
}

/** The columns that a name variant has whoever bears the name. */
export function nameVariantToColumns({ name, language, form, certainty, note }: NameVariant) {
  return { name, nameKey: foldName(name), language: language ?? null, form: form ?? null, certainty: certainty ?? null, note: note ?? null };
}

export function nameVariantFromColumns({ name, language, form, certainty, note }: NameVariantColumns): NameVariant {
  return withoutNulls({ name, language, form, certainty: memberOrNull(CERTAINTIES, certainty), note });
}
