import { allowedDistance } from '../allowed-distance.ts';
import { foldedLine, wordsInRow } from '../analyze-text.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { WORD_FIELDS } from '../index-options.ts';
import { treeOf } from '../join-parts.ts';
import type { QueryNode } from '../query-tree.ts';
import { unitsOf } from '../query-unit.ts';
import { readWords } from '../read-words.ts';
import type { Add, Part } from '../understanding.ts';
import { fieldNode } from './field-node.ts';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import type { QueryProblem, Syntax } from './query-syntax.ts';

/** What was typed to the letter looks everywhere but among topics: nobody quotes a label. */
const LETTER_FIELDS = WORD_FIELDS.filter((field) => field !== 'topic');

export interface CompiledQuery {
  /** What stands with a sign of its own. */
  parts: Part[];
  /** The text with every such part blanked by line breaks, and bare brackets and AND by spaces: same length, same places. */
  rest: string;
  problems: QueryProblem[];
  notices: string[];
}

/** Reads the signs of a question and makes nodes of what they mean in this archive; words without a sign stay in `rest`. */
export function compileQuery(index: ArchiveIndex, text: string, mostParts: number): CompiledQuery {
  const { parts: syntax, problems } = parseQuery(text);
  const told: CompiledQuery = { parts: [], rest: '', problems: [...problems], notices: [] };
  const compiler = new Compiler(index, text, told);
  const rest: string[] = Array.from({ length: text.length }, () => ' ');
  const keep = (start: number, end: number) => {
    for (let at = start; at < end; at++) rest[at] = text[at] ?? ' ';
  };
  const place = (part: Syntax) => {
    if (isPlain(part)) keep(part.start, part.end);
    else if (part.type === 'and' && part.parts.every(isWordOrPhrase)) part.parts.forEach(place);
    else {
      rest.fill('\n', part.start, part.end);
      if (told.parts.length < mostParts) compiler.addPart(part);
    }
  };
  syntax.forEach(place);
  return { ...told, rest: rest.join('') };
}

const isPlainWord = (part: Syntax) => part.type === 'word' && part.ending === undefined;
/** Left to be read by what the archive knows: words, and words joined by OR. */
const isPlain = (part: Syntax): boolean => isPlainWord(part) || (part.type === 'or' && part.parts.every(isPlainWord));
const isWordOrPhrase = (part: Syntax): boolean => isPlain(part) || part.type === 'phrase' || (part.type === 'and' && part.parts.every(isWordOrPhrase));

class Compiler {
  private readonly index: ArchiveIndex;
  private readonly text: string;
  private readonly told: CompiledQuery;

  constructor(index: ArchiveIndex, text: string, told: CompiledQuery) {
    this.index = index;
    this.text = text;
    this.told = told;
  }

  /** A part that the reader sees as one: a phrase, an exclusion, a field, a bracket. */
  addPart(syntax: Syntax): void {
    const part = this.partOf(syntax);
    if (part !== null && !this.told.parts.some(({ id }) => id === part.id)) this.told.parts.push(part);
  }

  private partOf(syntax: Syntax): Part | null {
    const { start } = syntax;
    switch (syntax.type) {
      case 'phrase': {
        const node = this.nodeOf(syntax);
        const near = syntax.within === undefined ? '' : ` within ${syntax.within} words`;
        return node === null
          ? null
          : { id: `phrase:${foldedLine(syntax.text)}${near}`, field: 'phrase', value: syntax.text, label: `“${syntax.text}”${near}`, node, start };
      }
      case 'word': {
        const node = this.nodeOf(syntax);
        const typed = printQuery([syntax]);
        return node === null ? null : { id: `word:${typed}`, field: 'word', value: typed, label: typed, node, start };
      }
      case 'field': {
        const value = this.field(syntax);
        const typed = printQuery([syntax.value]);
        return value === null
          ? null
          : {
              id: `typed:${syntax.name}:${foldedLine(typed)}`,
              field: syntax.name,
              value: `${syntax.name}:${typed}`,
              label: value.label,
              node: value.node,
              start,
              isStrict: true,
            };
      }
      case 'not': {
        const inner = this.partOf(syntax.part);
        if (inner === null) return null;
        const label = inner.field === 'phrase' || inner.field === 'word' || inner.field === 'group' ? inner.label : `${inner.field} ${inner.label}`;
        const isWord = syntax.part.type === 'word' || syntax.part.type === 'phrase';
        return {
          id: isWord ? `not:${foldedLine(inner.value)}` : `not:${inner.id}`,
          field: 'not',
          value: inner.value,
          label: `not ${isWord ? `“${inner.value}”` : label}`,
          node: { type: 'not', node: inner.node },
          start,
          isStrict: true,
        };
      }
      case 'and':
      case 'or': {
        const node = this.nodeOf(syntax);
        const typed = printQuery(syntax.type === 'and' ? syntax.parts : [syntax]);
        return node === null ? null : { id: `group:${typed}`, field: 'group', value: typed, label: typed, node, start, isStrict: true };
      }
    }
  }

  private nodeOf(syntax: Syntax): QueryNode | null {
    switch (syntax.type) {
      case 'word':
        return syntax.ending === undefined ? this.plainWords(syntax) : this.endingWord(syntax);
      case 'phrase':
        return this.phrase(syntax);
      case 'field':
        return this.field(syntax)?.node ?? null;
      case 'not': {
        const node = this.nodeOf(syntax.part);
        return node === null ? null : { type: 'not', node };
      }
      case 'and':
        return this.joined('and', syntax.parts);
      case 'or':
        return this.joined('or', syntax.parts);
    }
  }

  private joined(type: 'and' | 'or', parts: readonly Syntax[]): QueryNode | null {
    const nodes = parts.map((part) => this.nodeOf(part)).filter((node) => node !== null);
    const [first, ...more] = nodes;
    if (first === undefined) return null;
    return more.length === 0 ? first : { type, nodes };
  }

  private field(syntax: Extract<Syntax, { type: 'field' }>) {
    const isOpen = (end: number) => end === this.text.length && /[\p{L}\p{N}\p{M}]$/u.test(this.text);
    return fieldNode(
      this.index,
      syntax,
      isOpen,
      (problem) => this.told.problems.push(problem),
      (note) => this.told.notices.push(note),
    );
  }

  /** Words in brackets are words: hyphens and other ways to write them count as everywhere, names are looked for as words. */
  private plainWords({ start, end }: Syntax): QueryNode | null {
    const parts: Part[] = [];
    const add: Add = (field, value, label, node, at) => parts.push({ id: `${field}:${value}`, field, value, label, node, start: at });
    const text = this.text.slice(start, end);
    // A space keeps the last word whole where the question goes on behind it.
    readWords(unitsOf(text), end === this.text.length ? text : `${text} `, this.index.tables.equivalents, { hasParts: false, asTyped: true }, add);
    return parts.length === 0 ? null : treeOf(parts, []);
  }

  private endingWord(syntax: Extract<Syntax, { type: 'word' }>): QueryNode | null {
    const forms = wordsInRow(syntax.text);
    const form = forms.at(-1);
    if (form === undefined) return null;
    const typed = printQuery([syntax]);
    if (forms.length > 1) return { type: 'phrase', forms, typed, prefix: syntax.ending === 'begins', fields: LETTER_FIELDS };
    if (syntax.ending === 'begins') return { type: 'word', form, typed, prefix: true, strict: true, fields: LETTER_FIELDS };
    const edits = syntax.edits ?? Math.max(1, allowedDistance(form));
    return { type: 'word', form, typed, prefix: false, strict: false, edits, fields: LETTER_FIELDS };
  }

  private phrase({ text, within, end, start }: Extract<Syntax, { type: 'phrase' }>): QueryNode | null {
    const forms = wordsInRow(text);
    const [form, ...more] = forms;
    if (form === undefined) return null;
    // A phrase that is not closed yet is still being typed.
    const prefix = end === this.text.length && !/["“”»«]$/u.test(this.text.slice(start + 1, end)) && within === undefined;
    if (more.length === 0) return { type: 'word', form, typed: text, prefix, strict: true, fields: LETTER_FIELDS };
    return { type: 'phrase', forms, typed: text, prefix, fields: LETTER_FIELDS, ...(within === undefined ? {} : { within }) };
  }
}
