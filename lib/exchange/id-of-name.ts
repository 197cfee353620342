import { createHash } from 'node:crypto';

/** Letters that do not come apart into an ASCII letter and a mark. */
const LETTERS: Record<string, string> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const LONGEST = 60;

/** The digits of its hash that make an id one's own: more where, against all odds, fewer are taken. */
const DIGITS = [8, 16, 24] as const;

/**
 * Ids for something that a file only names, the best first: made of the letters of `parts` that ASCII has, each part after the
 * first only where the ones before are taken; then with some digits of a hash of all parts, so that no two names ever need
 * to share an id. The same parts give the same ids, always.
 */
export function idsOfName(kind: string, ...parts: readonly string[]): string[] {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const base = slugOf(parts[0] ?? '');
  const plain = base === '' ? [] : parts.map((_, index) => [base, ...parts.slice(1, index + 1).map(slugOf)].filter((part) => part !== '').join('-'));
  return [
    ...new Set([
      ...plain.filter((id) => id.length <= LONGEST),
      ...DIGITS.map((digits) => `${base === '' ? kind : base.slice(0, 50).replace(/-+$/, '')}-${hash.slice(0, digits)}`),
    ]),
  ];
}

function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ`]/gu, '')
    .toLowerCase()
    .replace(/[øæœßłđðþı]/gu, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
