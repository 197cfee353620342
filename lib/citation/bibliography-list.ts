import { citationLines, type Line, textOf } from './citation-lines.ts';
import { type ExportedStatement, htmlOf } from './exported-statement.ts';
import { withoutNumber } from './numbered-passage.ts';
import type { StyleKind } from './styles.ts';

/**
 * The list of works of many statements, each work once: by the alphabet, as every manual with names in its entries has it,
 * or in the order given and numbered where the style cites by number.
 */
export function bibliographyList(statements: readonly ExportedStatement[], kind: StyleKind): Line[] {
  const entries = new Map<string, Line>();
  for (const statement of statements) {
    for (const line of citationLines(htmlOf(statement))) {
      const runs = kind === 'number' ? (withoutNumber(line.runs) ?? line.runs) : line.runs;
      const entry = { ...line, runs };
      if (!entries.has(textOf(entry))) entries.set(textOf(entry), entry);
    }
  }
  if (kind === 'number') return [...entries.values()].map((line, index) => ({ ...line, runs: [{ text: `[${index + 1}] `, face: 'upright' }, ...line.runs] }));
  const order = new Intl.Collator('en', { numeric: true });
  return [...entries.values()].sort((one, other) => order.compare(sortingKey(one), sortingKey(other)));
}

/** A title that stands first is sorted without its article and marks (Chicago 17, 14.71; APA 7, 9.49; MLA 9, 5.127). */
const sortingKey = (line: Line) =>
  textOf(line)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:an?|the)\s+/iu, '');
