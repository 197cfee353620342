import type { Syntax } from './query-syntax.ts';

/** Writes what was read, in its shortest form: reading it again gives the same. */
export function printQuery(parts: readonly Syntax[]): string {
  return parts.map((part) => printPart(part)).join(' ');
}

function printPart(part: Syntax): string {
  switch (part.type) {
    case 'word':
      return `${part.text}${part.ending === 'begins' ? '*' : part.ending === 'near' ? `~${part.edits ?? ''}` : ''}`;
    case 'phrase':
      return `"${part.text}"${part.within === undefined ? '' : `~${part.within}`}`;
    case 'field':
      return `${part.name}:${printPart(part.value)}`;
    case 'not':
      return negated(printPart(part.part));
    case 'or':
      return part.parts.map(printPart).join(' OR ');
    case 'and':
      return `(${printQuery(part.parts)})`;
  }
}

/** Two minus signs in a row are no sign at all, nor is one before NOT. */
const negated = (printed: string) => (/^(?:[-−]|NOT )/.test(printed) ? `NOT ${printed}` : `-${printed}`);
