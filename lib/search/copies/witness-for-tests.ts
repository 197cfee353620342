import fc from 'fast-check';
import type { Kind } from '#lib/archive/kind.ts';
import type { Source } from '#lib/archive/source.ts';
import type { Speaker } from '#lib/archive/speaker.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { openBuilt, type TestArchive } from '../archive-for-tests.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { buildSnapshot } from '../build-snapshot.ts';

export interface Witness {
  id: string;
  text: string;
  speaker?: string;
  said?: string;
  source?: string;
  reported?: string;
  kind?: Kind;
}

/** Words enough for a copy, and for one in several mouths. */
export const LONG = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');

const speakerOf = (id: string): Speaker => ({ record: 'speaker', id, kind: 'person', name: `${id[0]?.toUpperCase()}${id.slice(1)} Smith` });
const sourceOf = (id: string): Source => ({
  record: 'source',
  id,
  medium: 'web page',
  csl: { type: 'webpage', title: id.toUpperCase() },
  seen: 'in-full',
  rights: 'free',
});

/** A statement as somebody handed it on. */
export function witness({ id, text, speaker = 'ann', said, source, reported, kind = 'direct' }: Witness): StatementInContext {
  const page =
    source === undefined
      ? []
      : [
          {
            form: 'document' as const,
            manner: 'quotation' as const,
            source,
            ...(reported === undefined ? {} : { date: { edtf: reported, certainty: 'verified' as const } }),
          },
        ];
  return {
    statement: {
      record: 'statement',
      id,
      kind,
      text,
      language: 'en',
      speakers: [{ speaker, namedInSource: true }],
      ...(said === undefined ? {} : { said: { edtf: said, certainty: 'verified' as const } }),
      chain: [{ form: 'utterance', manner: 'own-words', speakers: [speaker] }, ...page],
    },
    version: 1,
    speakers: { [speaker]: speakerOf(speaker) },
    events: {},
    sources: source === undefined ? {} : { [source]: sourceOf(source) },
    topics: {},
    archiveLanguage: 'en',
  };
}

/** The names that witnesses need. */
export const witnessNames = (contexts: readonly StatementInContext[]): TestArchive => ({
  title: '',
  language: 'en',
  speakers: Object.values(Object.assign({}, ...contexts.map(({ speakers }) => speakers))),
  mentioned: [],
  events: [],
  sources: [],
  topics: [],
  equivalents: [],
});

export async function openWitnesses(witnesses: readonly Witness[]): Promise<ArchiveIndex> {
  const contexts = witnesses.map(witness).sort((one, other) => (one.statement.id < other.statement.id ? -1 : 1));
  return openBuilt(await buildSnapshot(contexts, witnessNames(contexts)));
}

const alike = fc.record({
  base: fc.constantFrom(LONG, 'we shall never give up what is ours', 'mr president i thank you'),
  edit: fc.constantFrom('none', 'case', 'last', 'first', 'middle'),
});
const edited: Record<string, (text: string) => string> = {
  none: (text) => text,
  case: (text) => `“${text.toUpperCase()}!”`,
  last: (text) => `${text} indeed`,
  first: (text) => `and ${text}`,
  middle: (text) => text.replace(/word30|never/, 'not'),
};

/** Witnesses as chance draws them, many of them alike. */
export const drawnWitnesses: fc.Arbitrary<Witness[]> = fc
  .array(
    fc.record({
      text: alike.map(({ base, edit }) => edited[edit]?.(base) ?? base),
      speaker: fc.constantFrom('ann', 'bo'),
      said: fc.constantFrom('2019-04-12', '2019-04-13', '2019', '2018-01-01'),
      source: fc.constantFrom('kcna', 'yonhap', 'reuters'),
      kind: fc.constantFrom('direct' as const, 'reported' as const),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((drawn) => drawn.map((each, at) => ({ ...each, id: `S${String(at).padStart(2, '0')}` })));
