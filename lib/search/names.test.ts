import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askFor, idsFor, openForTests, statementsOf } from './archive-for-tests.ts';
import { initialsAsTyped, typingStates } from './typing-states-for-tests.ts';

const seed = await openForTests(readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url), 'utf8'));
const rows = (await statementsOf(seed)).map(({ row }) => row);
const by = (speaker: string) => rows.filter((row) => row.speakers.some(({ id }) => id === speaker)).map(({ id }) => id);

const HANGUL = /^[\uac00-\ud7a3]+(?: [\uac00-\ud7a3]+)*$/;
/** Speakers with statements, and every recorded Hangul spelling. */
const written = seed.names.names
  .filter(({ id, kind }) => kind === 'person' && by(id).length > 0)
  .flatMap(({ id, name, variants }) => [name, ...variants.map((variant) => variant.name)].filter((form) => HANGUL.test(form)).map((form) => ({ id, form })));

interface Person {
  id: string;
  name: string;
  variants?: { name: string }[];
  [field: string]: unknown;
}

/** An archive in which each of these people says one thing, which is called after them. */
function archiveOf(...people: Person[]) {
  const statement = ({ id }: Person) => ({
    record: 'statement',
    id: `S-${id}`,
    kind: 'direct',
    text: 'The harbour opens at six.',
    language: 'en',
    speakers: [{ speaker: id, namedInSource: true, office: `Harbour master of ${id}` }],
    chain: [{ form: 'utterance', manner: 'own-words', speakers: [id], name: 'Harbour news' }],
  });
  return openForTests(
    [...people.map((person) => ({ record: 'speaker', kind: 'person', ...person })), ...people.map(statement)]
      .map((record) => JSON.stringify(record))
      .join('\n'),
  );
}

describe('a name in Hangul finds its bearer at every key', () => {
  it.each(written)('$form', async ({ id, form }) => {
    expect(typingStates(form).at(-1)).toBe(form);
    for (const typed of [...typingStates(form), ...typingStates(form.replaceAll(' ', ''))]) {
      const found = await askFor(seed, typed);
      const ids = found.results.map(({ row }) => row.id);
      expect(
        by(id).filter((one) => !ids.includes(one)),
        typed,
      ).toEqual([]);
      expect([found.none, found.notices.filter((notice) => /No statement|Nobody/.test(notice))], typed).toEqual([undefined, []]);
    }
  });

  it('whoever it is', { timeout: 120_000 }, async () => {
    const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCodePoint(code));
    const word = fc.string({ unit: syllable, minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 2 }), async (parts) => {
        const name = parts.join(' ');
        const index = await archiveOf({ id: 'pak', name: 'Pak Thae Ho', variants: [{ name }] });
        for (const typed of [...typingStates(name), ...typingStates(parts.join('')), initialsAsTyped(parts.join(''))]) {
          const { results, none } = await askFor(index, typed);
          expect([results.map(({ row }) => row.id), none?.sentence], `${name} typed as far as ${typed}`).toEqual([['S-pak'], undefined]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a name in Hangul that is only mentioned', () => {
  const mentioned = seed.names.names
    .filter(({ kind }) => kind === 'mentioned')
    .flatMap(({ name, variants }) => variants.filter((variant) => HANGUL.test(variant.name)).map((variant) => ({ form: variant.name, name })));

  it.each(mentioned)('$form says so before it is whole, and no error at any key', async ({ form, name }) => {
    const states = typingStates(form);
    const answers = await Promise.all(states.map((typed) => askFor(seed, typed)));
    const saying = answers.map(({ notices }) => notices.some((notice) => notice.includes(`no statement by ${name}, who is only mentioned here`)));
    expect(saying.indexOf(true), states.join(' ')).toBeLessThan(states.length - 1);
    // Until then there are words that begin so; from then on it stays said.
    for (const [at, { total }] of answers.entries()) expect(saying[at] || total > 0, states[at]).toBe(true);
    expect(saying.lastIndexOf(false)).toBeLessThan(saying.indexOf(true));
  });
});

describe('initial consonants alone', () => {
  it.each(written)('of $form', async ({ id, form }) => {
    const typed = initialsAsTyped(form.replaceAll(' ', ''));
    const ids = await idsFor(seed, typed);
    expect(
      by(id).filter((one) => !ids.includes(one)),
      typed,
    ).toEqual([]);
  });

  it('may stand in a question, and name those who are only mentioned', async () => {
    expect((await askFor(seed, 'sanctions ㄱㅈㅇ')).understood.map(({ field, label }) => `${field}: ${label}`)).toContain('person: Kim Jong Un');
    expect((await askFor(seed, 'ㄱㅇㅅ')).notices.join(' ')).toContain('no statement by Kim Il Sung');
  });
});

describe('hyphens, spaces and order make no difference', () => {
  it.each([
    ['최 선희', 'choe-son-hui'],
    ['Hui Choe Son', 'choe-son-hui'],
    ['SON-HUI CHOE', 'choe-son-hui'],
    ['choisunhee', 'choe-son-hui'],
    ['비건 스티븐', 'stephen-biegun'],
    ['스티븐비건', 'stephen-biegun'],
    ['kimjong', 'kim-jong-un'],
    ['李容浩', 'ri-yong-ho'],
    ['李容', 'ri-yong-ho'],
  ])('%s', async (typed, id) => {
    expect((await idsFor(seed, typed)).sort()).toEqual(by(id).sort());
  });
});

describe('another romanisation', () => {
  it.each([
    ['choi son hee', 'Choe Son Hui'],
    ['Choy Seon-hui', 'Choe Son Hui'],
    ['Kim Jung Eun', 'Kim Jong Un'],
    ['gim jong un', 'Kim Jong Un'],
    ['Chung-un Kim', 'Kim Jong Un'],
    ['Rhee Young-ho', 'Ri Yong Ho'],
    ['kim kae kwan', 'Kim Gye Gwan'],
    ['what did gim jong un say about sanctions', 'what did Kim Jong Un say about sanctions'],
  ])('%s is suggested as %s, with the number of statements it leads to', async (typed, meant) => {
    const { suggestions } = await askFor(seed, typed);
    const [first] = suggestions;
    expect(first?.text).toBe(meant);
    expect(first?.count).toBe((await askFor(seed, meant)).total);
  });

  it('is never searched unasked, nor is the one who may be meant ruled out', async () => {
    const { total, notices } = await askFor(seed, 'choi son hee');
    expect([total, notices]).toEqual([0, ['No speaker here is named “choi son hee”.']]);
  });

  it('is no suggestion where the name is recorded, where it is quoted, or where nothing sounds like it', async () => {
    for (const typed of ['Choi Sun-hee', '"choi son hee"', 'nuclear weapons', 'Barack Obama', 'Kim Jong Il', ''])
      expect((await askFor(seed, typed)).suggestions, typed).toEqual([]);
  });

  it('knows the habits of South and North', async () => {
    const index = await archiveOf(
      { id: 'ro', name: 'Ro Mu Hyon', family: 'Ro' },
      { id: 'pak', name: 'Pak Kun Hye', family: 'Pak' },
      { id: 'rim', name: 'Rim Tong Won', family: 'Rim' },
    );
    for (const [typed, id] of [
      ['Roh Moo-hyun', 'ro'],
      ['Noh Muhyeon', 'ro'],
      ['Park Geun-hye', 'pak'],
      ['Lim Dong-won', 'rim'],
    ] as const)
      expect(
        (await askFor(index, typed)).suggestions.map(({ text }) => text),
        typed,
      ).toEqual([seedName(index, id)]);
  });
});

const seedName = (index: Awaited<ReturnType<typeof archiveOf>>, id: string) => index.tables.names.byId.get(id)?.name;

describe('namesakes', () => {
  it('of whom one is only mentioned are told apart', async () => {
    const { understood, notices } = await askFor(seed, 'Ri Yong Ho');
    expect(understood[0]?.label).toBe('Ri Yong Ho (Minister of Foreign Affairs of the DPRK)');
    expect(notices).toContain('Another Ri Yong Ho (General of the Korean People’s Army, removed in 2012) is only mentioned here; the two are kept apart.');
  });

  it('who both speak are both found, each under a label of their own', async () => {
    const index = await archiveOf({ id: 'north', name: 'Ri Yong Ho', family: 'Ri' }, { id: 'south', name: 'Ri Yong Ho', family: 'Ri' });
    const { understood, notices, facets, total } = await askFor(index, 'Ri Yong Ho');
    expect(total).toBe(2);
    expect(understood.map(({ label }) => label)).toEqual(['Ri Yong Ho (Harbour master of north) or Ri Yong Ho (Harbour master of south)']);
    expect(notices).toEqual(['Two people here are named Ri Yong Ho: Ri Yong Ho (Harbour master of north) and Ri Yong Ho (Harbour master of south).']);
    expect(facets.speaker.map(({ label, count }) => [label, count])).toEqual([
      ['Ri Yong Ho (Harbour master of north)', 1],
      ['Ri Yong Ho (Harbour master of south)', 1],
    ]);
  });
});

describe('a speaker of whom only the name is known', () => {
  it('is meant by the last word of it', async () => {
    const index = await archiveOf({ id: 'lincoln', name: 'Abraham Lincoln' }, { id: 'taft', name: 'William H. Taft' });
    const asked = await askFor(index, 'what did Lincoln say about the harbour');
    expect(asked.understood.map(({ field, label }) => `${field}: ${label}`)).toEqual(['speaker: Abraham Lincoln', 'word: harbour']);
    expect(asked.results.map(({ row }) => row.id)).toEqual(['S-lincoln']);
    expect((await askFor(index, 'statements by Mary Lincoln')).total).toBe(0);
  });
});

describe('an abbreviation that is a speaker’s name', () => {
  it('is found under its other ways to be written too, labelled, and not with other wordings off', async () => {
    const { results } = await askFor(seed, 'the DPRK sanctions');
    const through = results.find(({ row }) => row.id === 'S09');
    expect([through?.why.level, through?.badge]).toEqual(['variant', 'Written otherwise: North Korea']);
    expect(results.findIndex(({ why }) => why.level === 'variant')).toBeGreaterThan(results.findLastIndex(({ why }) => why.level === 'exact'));
    expect(await idsFor(seed, 'the DPRK sanctions', { variants: false })).not.toContain('S09');
  });
});
