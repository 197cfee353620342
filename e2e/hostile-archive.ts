import type { ArchiveRecord } from '#lib/archive/archive-file.ts';

/** Texts that a page must show to the letter and never obey. Controls are not among them: the format refuses those. */
export const MARKUP = `<img src=x onerror="document.title='owned'">`;
export const SCRIPT = `</script><script>document.title='owned'</script>`;
/** Turns the text after it round, unless it is shut in. */
const TURNED = 'safe \u202eevil\u2066 gnihton';
const LONG = 'W'.repeat(1_500);
const ARABIC = 'القوة هي الحق';

const name = (what: string) => `${what} ${MARKUP} ${TURNED} &amp; {{7*7}} %00 ]]>`;

/** A small archive that is hostile in every field that holds free text. */
export const HOSTILE: ArchiveRecord[] = [
  { record: 'archive', format: 'on-the-record/1', title: name('Archive'), language: 'en', mainSource: 'bad-source', rights: SCRIPT, note: SCRIPT },
  { record: 'topic', id: 'bad-topic', label: name('Topic'), note: SCRIPT },
  {
    record: 'source',
    id: 'bad-source',
    medium: name('medium'),
    csl: { type: 'book', title: name('Title'), author: [{ literal: name('Author') }], publisher: name('Publisher'), URL: 'https://example.org/?q="><script>' },
    published: { edtf: '2019-05-01', certainty: 'verified', wording: name('wording'), note: SCRIPT },
    seen: 'in-full',
    rights: SCRIPT,
    extent: { characters: 1_000, paragraphs: 4 },
    note: `${SCRIPT} ${LONG}`,
  },
  {
    record: 'event',
    id: 'bad-event',
    type: 'speech',
    name: name('Event'),
    shortName: name('Short'),
    date: { edtf: '2019-05-01', certainty: 'verified' },
    place: name('Place'),
    certainty: 'verified',
    note: SCRIPT,
  },
  {
    record: 'speaker',
    id: 'bad-speaker',
    kind: 'person',
    name: name('Speaker'),
    family: MARKUP,
    variants: [{ name: name('Variant'), language: 'ko', form: MARKUP, note: SCRIPT }],
    offices: [{ title: name('Office'), organisation: name('Body'), from: '2018', certainty: 'verified', note: SCRIPT }],
    note: SCRIPT,
  },
  statement('H1', { text: `“${MARKUP} ${SCRIPT} ${TURNED} bloodshot”`, language: 'en' }),
  statement('H2', { text: LONG, language: 'en' }),
  statement('H3', { text: `${ARABIC}\n\n${MARKUP}`, language: 'ar' }),
  { ...statement('H4', { summary: `${MARKUP} ${TURNED}` }), kind: 'paraphrase' },
];

function statement(id: string, words: { text: string; language: string } | { summary: string }): Extract<ArchiveRecord, { record: 'statement' }> {
  return {
    record: 'statement',
    id,
    kind: 'direct',
    subkind: name('Subkind'),
    ...words,
    speakers: [{ speaker: 'bad-speaker', namedInSource: true, wording: name('Wording'), office: name('Office'), note: SCRIPT }],
    identifications: [{ of: 'bad-speaker', as: 'bad-speaker', confidence: 'possible', basis: `${SCRIPT} bad-source`, sources: ['bad-source'] }],
    said: { edtf: '2019-05-01', certainty: 'uncertain', wording: name('Said'), note: SCRIPT },
    spokenOf: [{ edtf: '2020', event: 'bad-event', wording: name('Then'), note: SCRIPT }],
    place: name('Place'),
    event: 'bad-event',
    chain: [
      { form: 'utterance', manner: 'own-words', speakers: ['bad-speaker'], what: name('speech'), event: 'bad-event', note: SCRIPT },
      { form: 'document', manner: 'translation', name: name('Translator'), note: SCRIPT },
      {
        form: 'document',
        manner: 'quotation',
        name: name('Reporter'),
        source: 'bad-source',
        locator: { label: 'page', value: MARKUP, numbered: true, characters: { start: 10, end: 60 } },
        note: SCRIPT,
      },
    ],
    topics: ['bad-topic'],
    variants: [{ text: name('Other wording'), role: 'rendering', by: name('By'), note: SCRIPT }],
    relations: [{ type: 'overlaps', to: id === 'H1' ? 'H2' : 'H1', confidence: 'possible', note: SCRIPT }],
    checks: [{ field: 'words', result: 'uncertain', against: ['bad-source'], note: SCRIPT }],
    cautions: [{ lead: MARKUP, text: name('Caution') }],
    note: SCRIPT,
  };
}
