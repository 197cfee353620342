/** A field that can be typed as `name:value`. */
export interface QueryField {
  /** What may be typed for it besides its name. */
  aliases: readonly string[];
  /** `words`: any words; `values`: one of a few; `date`: an EDTF date, a range or a comparison. */
  takes: 'words' | 'values' | 'date';
  /** What it narrows to, as help and completion say it. */
  tells: string;
  example: string;
}

/** Every field, in the order in which help and completion show them. */
export const QUERY_FIELDS = {
  speaker: { aliases: ['by'], takes: 'words', tells: 'Who said it, in any recorded spelling', example: 'speaker:"Kim Jong Un"' },
  said: { aliases: ['date'], takes: 'date', tells: 'When it was said', example: 'said:2019-02-28..2019-04-12' },
  kind: { aliases: ['type'], takes: 'values', tells: 'What kind of statement it is', example: 'kind:direct' },
  topic: { aliases: [], takes: 'words', tells: 'A topic that the archive gave it', example: 'topic:sanctions' },
  event: { aliases: [], takes: 'words', tells: 'The event it was said at', example: 'event:plenum' },
  office: { aliases: [], takes: 'words', tells: 'The office its speaker held then', example: 'office:minister' },
  place: { aliases: ['where'], takes: 'words', tells: 'Where it was said', example: 'place:Hanoi' },
  source: { aliases: [], takes: 'words', tells: 'What it was read in', example: 'source:"The Diplomat"' },
  via: { aliases: ['reporter'], takes: 'words', tells: 'Who passed it on', example: 'via:KCNA' },
  words: { aliases: [], takes: 'values', tells: 'Whether its words are held, or only our summary', example: 'words:letter' },
  check: { aliases: ['checked'], takes: 'values', tells: 'What the check of its words found', example: 'check:unverified' },
  lang: { aliases: ['language'], takes: 'words', tells: 'The language of its words', example: 'lang:ko' },
  reported: { aliases: ['published'], takes: 'date', tells: 'When somebody passed it on', example: 'reported:2019' },
  about: { aliases: [], takes: 'date', tells: 'A time that it speaks of', example: 'about:2019-12' },
  has: { aliases: [], takes: 'values', tells: 'What the archive holds with it', example: 'has:identification' },
} as const satisfies Record<string, QueryField>;

export type FieldName = keyof typeof QUERY_FIELDS;

const isFieldName = (name: string): name is FieldName => Object.hasOwn(QUERY_FIELDS, name);
export const FIELD_NAMES: readonly FieldName[] = Object.keys(QUERY_FIELDS).filter(isFieldName);

const byAlias = new Map<string, FieldName>(FIELD_NAMES.flatMap((name) => [name, ...QUERY_FIELDS[name].aliases].map((alias) => [alias, name] as const)));

/** The field of a name or alias, in capitals or not. */
export const fieldNamed = (typed: string): FieldName | undefined => byAlias.get(typed.toLowerCase());

/** What `has:` can ask for. */
export const HAS_VALUES = ['identification', 'variant', 'note', 'caution', 'date', 'event', 'place', 'office', 'topic', 'reporter', 'check'] as const;
export type HasValue = (typeof HAS_VALUES)[number];
