import { foldedLine } from './analyze-text.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { ARTICLES } from './cue-words.ts';
import { capitalised, nameList, numberWord } from './describe-question.ts';
import { CONTENT_FIELDS } from './index-options.ts';
import type { PhraseNode, QueryNode } from './query-tree.ts';
import type { ReadName } from './read-names.ts';
import type { Field } from './search-answer.ts';
import type { Add, Understanding } from './understanding.ts';

/** Where somebody is named. */
const NAMED_IN: readonly Field[] = [...CONTENT_FIELDS, 'event'];
const PERSON_IN: readonly Field[] = [...NAMED_IN, 'reporter'];

/** Makes parts of the names that were read, and says in notices what a reader must know of them. */
export function addNames(index: ArchiveIndex, names: readonly ReadName[], result: Understanding, add: Add): void {
  const { alike, byId, mentionedAs, spellings } = index.tables.names;
  const apart = (id: string) => index.tables.apart.get(id) ?? nameOf(id);
  const nameOf = (id: string) => byId.get(id)?.name ?? id;
  const namesakeOf = (ids: readonly string[]) => {
    const names = ids.map((id) => foldedLine(nameOf(id)));
    const other = [...byId.values()].find(({ kind, name }) => kind !== 'mentioned' && names.includes(foldedLine(name)));
    return other === undefined ? '' : ` The speaker ${apart(other.id)} is somebody else.`;
  };
  const phrases = (read: ReadName, fields: readonly Field[]): PhraseNode[] =>
    [read.near ? [] : spoken(read), ...spellings(read.ids)]
      .filter((forms) => forms.length > 0)
      .map((forms) => ({ type: 'phrase', forms, typed: read.typed, prefix: false, fields }));
  /** A state and its agency are speakers, and their names have other ways to be written in what others say of them (DPRK, North Korea). */
  const withEquivalents = (read: ReadName, plain: QueryNode): QueryNode => {
    const own = spoken(read);
    const others = (index.tables.equivalents.find(own) ?? []).filter(({ forms }) => forms.join(' ') !== own.join(' '));
    if (others.length === 0) return plain;
    return {
      type: 'equivalent',
      plain,
      others: others.map(({ forms, shown }) => ({ type: 'phrase', forms, shown, typed: read.typed, prefix: false, fields: CONTENT_FIELDS })),
    };
  };
  for (const [at, read] of names.entries()) {
    const start = read.units[0]?.start ?? 0;
    const label = alternatives(read.ids.map(apart));
    const row = rowOf(names, at);
    const onlyMentioned = read.ids.length > 0 && read.ids.every((id) => byId.get(id)?.kind === 'mentioned');
    if (read.near && read.role !== 'unknown')
      result.notices.push(`Nobody here is named “${read.typed}”; this is read as ${nameList(read.ids.map(nameOf))}, the nearest name.`);
    const speakers = read.how === 'full' && read.role !== 'unknown' ? read.ids.filter((id) => index.tables.apart.has(id)) : [];
    if (speakers.length > 1)
      result.notices.push(`${capitalised(numberWord(speakers.length))} people here are named ${nameOf(speakers[0] ?? '')}: ${nameList(speakers.map(apart))}.`);
    for (const id of read.namesakes) result.notices.push(`Another ${apart(id)} is only mentioned here; the two are kept apart.`);
    if (onlyMentioned && read.role !== 'unknown' && read.role !== 'named')
      result.notices.push(`The archive holds no statement by ${nameList(read.ids.map(nameOf))}, who is only mentioned here.${namesakeOf(read.ids)}`);
    switch (read.role) {
      case 'speaker':
        if (onlyMentioned) result.mentioned.push(...read.ids.flatMap((id) => byId.get(id) ?? []));
        add('speaker', read.typed, label, { type: 'speaker', ids: read.ids, identified: true }, start, row);
        break;
      case 'via':
        add(
          'via',
          read.typed,
          label,
          {
            type: 'via',
            ids: read.ids,
            name: { type: 'phrase', forms: read.units.map(({ form }) => form), typed: read.typed, prefix: false, fields: ['reporter', 'source'] },
          },
          start,
          row,
        );
        break;
      case 'either':
        add('speaker', read.typed, `${label}, said or passed on`, eitherNode(read), start);
        break;
      case 'person':
        add('person', read.typed, label, withEquivalents(read, { type: 'person', typed: read.typed, ids: read.ids, names: phrases(read, PERSON_IN) }), start);
        break;
      case 'named':
        add('word', read.typed, read.typed, withEquivalents(read, { type: 'person', typed: read.typed, ids: [], names: phrases(read, NAMED_IN) }), start);
        break;
      case 'unknown': {
        // Who may be meant by another romanisation is suggested, not ruled out.
        const meant = alike(read.units.map(({ form }) => form))?.ids ?? [];
        const others = read.ids.filter((id) => !meant.includes(id)).map(nameOf);
        const elsewhere = others.length === 0 ? '' : ` ${nameList(others)} ${others.length === 1 ? 'is somebody else' : 'are other people'}.`;
        result.notices.push(`No speaker here is named “${read.typed}”.${elsewhere}`);
        result.mayLoosen = false;
        add(
          'speaker',
          read.typed,
          `${read.typed} (nobody here)`,
          { type: 'phrase', forms: read.units.map(({ form }) => form), typed: read.typed, prefix: false, fields: NAMED_IN },
          start,
          row,
        );
      }
    }
    const surname = read.units.at(-1)?.form ?? '';
    if (read.how === 'surname' && read.role !== 'unknown' && !onlyMentioned && (read.ids.length > 1 || mentionedAs(surname).length > 0))
      result.surnames.push({
        part: `${read.role === 'speaker' ? 'speaker' : 'person'}:${foldedLine(read.typed)}`,
        surname: read.units.at(-1)?.typed ?? '',
        ids: read.ids,
      });
  }
}

/** More than anybody reads in a chip. */
const MOST_NAMED = 4;

/** `Kim Jong Un or Kim Gye Gwan`; of many, the first and how many others. */
function alternatives(labels: readonly string[]): string {
  if (labels.length <= MOST_NAMED) return labels.join(' or ');
  return `${labels.slice(0, MOST_NAMED - 1).join(', ')} or ${labels.length - MOST_NAMED + 1} others`;
}

/** The words of a name without the article before it. */
function spoken({ units }: ReadName): string[] {
  const forms = units.map(({ form }) => form);
  return ARTICLES.has(forms[0] ?? '') && forms.length > 1 ? forms.slice(1) : forms;
}

function eitherNode(read: ReadName): QueryNode {
  const name: PhraseNode = { type: 'phrase', forms: read.units.map(({ form }) => form), typed: read.typed, prefix: false, fields: ['reporter', 'source'] };
  return {
    type: 'or',
    nodes: [
      { type: 'speaker', ids: read.ids, identified: false },
      { type: 'via', ids: read.ids, name },
    ],
  };
}

/** The number of the row ("by Kim and Trump") that this name stands in: the place of its first. */
function rowOf(names: readonly ReadName[], at: number): number {
  let first = at;
  while (first > 0 && names[first]?.joined) first -= 1;
  return first;
}
