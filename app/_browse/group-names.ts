import { CERTAINTY_LABELS } from '#lib/archive/certainty.ts';
import type { NameVariant } from '#lib/archive/speaker.ts';

/** One way to write a name, ready to be shown. */
export interface WrittenName {
  name: string;
  /** Set only where the script is not Latin: it chooses the typeface. */
  lang?: string;
  /** `from memory; misspelling` */
  remark?: string;
}

export interface NameGroup {
  /** `Hangul`, `Japanese`, `Revised` */
  label: string;
  names: WrittenName[];
}

/** Systems of romanisation that are known by letters only to those who know them. */
const SYSTEMS: Record<string, string> = { RR: 'Revised', MR: 'McCune', 'RR, MR': 'Revised, McCune' };

const scriptOf = (language: string) => new Intl.Locale(language).maximize().script;

/** Names with a language of their own each under its form or language; the other spellings together, under no label. */
export function groupNames(variants: readonly NameVariant[]): { groups: NameGroup[]; others: WrittenName[] } {
  const groups: NameGroup[] = [];
  const others: WrittenName[] = [];
  for (const variant of variants) {
    if (variant.language === undefined) {
      others.push(written(variant, variant.form));
      continue;
    }
    const { label, rest } = labelOf(variant.language, variant.form);
    const group = groups.find((one) => one.label === label);
    const name = written(variant, rest);
    if (group === undefined) groups.push({ label, names: [name] });
    else group.names.push(name);
  }
  return { groups, others };
}

/** `Hangul, North Korean spelling` is labelled `Hangul`; what follows stands beside the name. */
function labelOf(language: string, form: string | undefined): { label: string; rest?: string } {
  if (form === undefined) return { label: new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language };
  const system = SYSTEMS[form];
  if (system !== undefined) return { label: system };
  const [label = form, ...rest] = form.split(', ');
  return label.length > 12
    ? { label: new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language, rest: form }
    : { label, ...(rest.length === 0 ? {} : { rest: rest.join(', ') }) };
}

function written({ name, language, certainty, note }: NameVariant, form: string | undefined): WrittenName {
  const remarks = [form, certainty === undefined ? undefined : CERTAINTY_LABELS[certainty].toLowerCase(), note].filter((part) => part !== undefined);
  return {
    name,
    ...(language === undefined || scriptOf(language) === 'Latn' ? {} : { lang: language }),
    ...(remarks.length === 0 ? {} : { remark: remarks.join('; ') }),
  };
}

/** The names in a script other than Latin whose certainty is unquestioned. */
export function nativeNames(variants: readonly NameVariant[] | undefined): WrittenName[] {
  const native = variants?.filter(
    ({ language, certainty }) => language !== undefined && scriptOf(language) !== 'Latn' && (certainty ?? 'verified') === 'verified',
  );
  return (native ?? []).map((variant) => written(variant, undefined));
}

/** The name for the head of a page, as its own people write it: the first of them, or none. */
export const nativeName = (variants: readonly NameVariant[] | undefined): WrittenName | null => nativeNames(variants)[0] ?? null;
