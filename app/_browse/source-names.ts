import type { CslName } from '#lib/archive/csl-item.ts';
import type { Source } from '#lib/archive/source.ts';

/** A name of CSL-JSON in its own order. */
function cslName({ family, given, literal, suffix, ...rest }: CslName): string {
  if (literal !== undefined) return literal;
  const parts = rest['static-ordering'] === true ? [family, given] : [given, rest['dropping-particle'], rest['non-dropping-particle'], family, suffix];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** Who wrote it, else who put it out. */
export function authorsOf({ csl }: Source): string[] {
  return (csl.author ?? csl.editor ?? []).map(cslName);
}

/** As it stands in print; a source without a title is named by what carries it. */
export function titleOf({ csl, id }: Source): string {
  return csl['original-title'] ?? csl.title ?? csl['container-title'] ?? csl.publisher ?? id;
}

/** A title that is not in the language of the archive needs its language named, for its typeface and its voice. */
export function titleLanguage({ csl, language }: Source): string | undefined {
  const tag = csl.language ?? language;
  return tag === undefined || tag.startsWith('en') || csl.title === undefined ? undefined : tag;
}

/** A short name for a line: who it comes from. */
export function shortSource(source: Source): string {
  return source.csl['container-title'] ?? authorsOf(source)[0] ?? source.csl.publisher ?? titleOf(source);
}
