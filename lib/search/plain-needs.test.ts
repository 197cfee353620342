import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askFor, idsFor, openForTests, statementsOf } from './archive-for-tests.ts';

const index = await openForTests(readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url), 'utf8'));
const everybody = (await statementsOf(index)).map(({ row }) => row);
const by = (speaker: string, test: (row: (typeof everybody)[number]) => boolean = () => true) =>
  everybody.filter((row) => row.speakers.some(({ id }) => id === speaker) && test(row)).map(({ id }) => id);
const saidIn = (from: string, to: string) => (row: (typeof everybody)[number]) =>
  row.said?.earliest != null && row.said.latest != null && row.said.earliest >= from && row.said.latest <= to;
const same = (found: string[], wanted: string[]) => expect([...found].sort()).toEqual([...wanted].sort());

describe('a speaker in any spelling, order and script, and nobody else', () => {
  test.each([
    ...[
      'Choe Son Hui',
      'choe son-hui',
      'Choi Sun-hee',
      'CHOI SON HUI',
      'Ch’oe Sŏnhŭi',
      "ch'oe so'n-hu'i",
      'choisunhee',
      'Son Hui Choe',
      '최선희',
      '최 선희',
      '崔善姬',
    ].map((name) => [name, 'choe-son-hui']),
    ...['Kim Jong Un', 'kim jong-un', 'Jong Un Kim', 'Gim Jeong-eun', '김정은', '金正恩', 'キム・ジョンウン', 'Chairman Kim Jong Un'].map((name) => [
      name,
      'kim-jong-un',
    ]),
    ...['Stephen Biegun', 'Steve Biegun', 'stephen e. biegun', '스티븐 비건'].map((name) => [name, 'stephen-biegun']),
    ...[
      'statements by Biegun',
      'all statements by Biegun',
      'everything Biegun said',
      'what has Biegun said?',
      'Biegun’s statements',
      'anything from Biegun',
    ].map((text) => [text, 'stephen-biegun']),
    ...['Ri Yong Ho', 'Lee Yong-ho', 'Yi Yong-ho', '리용호', '이용호'].map((name) => [name, 'ri-yong-ho']),
  ])('%s', async (text = '', speaker = '') => {
    same(await idsFor(index, text), by(speaker));
  });

  test('while the name is being typed', async () => {
    for (const typed of ['Choe Son', 'choi sun h', '최선', '최선ㅎ'])
      expect((await idsFor(index, typed)).slice(0, 3).sort()).toEqual(by('choe-son-hui').sort());
  });
});

describe('a probable identification', () => {
  test.each(['Kim Gye Gwan', 'kim kye-gwan', 'Kim Kyegwan', '김계관', 'statements by Kim Gye Gwan', 'what did Kim Gye Gwan say'])('%s', async (text) => {
    same(await idsFor(index, text), ['C06', 'S45', 'S46']);
    const { results } = await askFor(index, text);
    expect(results[0]?.row.id).toBe('C06');
    for (const { row, badge } of results.slice(1))
      expect([row.speakers[0]?.name, badge]).toEqual(['Unnamed senior North Korean diplomat', 'Identified by this archive: probable Kim Gye Gwan']);
  });
});

describe('people are not taken for each other', () => {
  test.each(['Kim Jong Il', 'statements by Kim Jong Il', 'Kim Il Sung', 'Kim Yo Jong', 'what did Kim Yo Jong say', 'Melania Trump', 'Barack Obama', '리영호'])(
    '%s has no statement',
    async (text) => {
      expect(
        (await idsFor(index, text)).filter((id) => by('kim-jong-un').includes(id) || by('donald-trump').includes(id) || by('ri-yong-ho').includes(id)),
      ).toEqual([]);
    },
  );

  test('a general of the same Latin name is named and kept apart', async () => {
    expect((await askFor(index, 'Ri Yong Ho')).notices.join(' ')).toContain('the two are kept apart');
    expect((await askFor(index, '리영호')).notices.join(' ')).toContain('is somebody else');
  });

  test('a family name that two bear means both, and says so', async () => {
    const { understood, notices } = await askFor(index, 'statements by Kim');
    expect(understood.map(({ label }) => label)).toEqual(['Kim Jong Un or Kim Gye Gwan']);
    expect(notices.join(' ')).toContain('Two speakers here are named Kim: Kim Jong Un (16) and Kim Gye Gwan (3).');
  });

  test('and names the one who is meant when only one has any', async () => {
    const { understood, notices } = await askFor(index, 'what did Kim say about sanctions in April 2019');
    expect(understood.map(({ field, label }) => `${field}: ${label}`)).toEqual(['speaker: Kim Jong Un', 'word: sanctions', 'said: April 2019']);
    expect(notices.join(' ')).toContain('Kim Jong Un is one of two speakers named Kim here: Kim Gye Gwan has none in April 2019.');
  });
});

describe('who said it', () => {
  test.each([
    ['who said bloodshot eyes', 'S18'],
    ['who said that it would deal a telling blow?', 'S18'],
    ['who spoke of mysteriously wonderful chemistry', 'C02'],
    ['blodshot eyes', 'S18'],
    ['bloodshot eye', 'S18'],
    ['bloodshto', 'S18'],
    ['miscalculate sanctions knees', 'S18'],
    ['nuclear arsenal quality quantity', 'S46'],
    ['quantity and quality of the nuclear arsenal', 'S46'],
    ['time that has been lost', 'S45'],
    ['correct posture', 'S29'],
    ['corect posture', 'S29'],
    ['proper attitude', 'S29'],
    ['"right attitude"', 'S29'],
    ['올바른 자세', 'S29'],
    ['올바른 자', 'S29'],
    ['new way defending sovereignty', 'C08'],
    ['denuclearisation incrementally', 'C03'],
    ['step by step simultaneous', 'C07'],
    ['불쾌하게', 'C11'],
  ])('%s → %s first', async (text, id) => {
    expect((await idsFor(index, text))[0]).toBe(id);
  });
});

describe('what somebody said about something, then', () => {
  test.each([
    ['what did Kim say about sanctions in April 2019', ['S25', 'S18', 'S20', 'S30', 'S17']],
    ['what did Kim Jong Un say on sanctions in Apr 2019?', ['S25', 'S18', 'S20', 'S30', 'S17']],
    ['Kim’s statements about sanctions from April 2019', ['S25', 'S18', 'S20', 'S30', 'S17']],
    ['sanctions Kim Jong Un since April 2019', ['S25', 'S18', 'S20', 'S30', 'S17']],
    ['statements about step by step from Bolton', ['S36']],
    ['Bolton step-by-step', ['S36']],
    ['what has Bolton said about sanctions', ['S09', 'C04']],
    ['what did Trump say about the exercises', ['S06']],
    ['when did Trump cancel the exercises', ['S06']],
    ['Trump on a third summit', ['C09']],
    ['what did Choe Son Hui say in March 2019', ['S13', 'C02']],
    ['statements by Kim and Trump in February 2019', ['S08', 'C05']],
    ['did Hecker testify before Congress', ['S44']],
  ])('%s', async (text, wanted) => {
    const found = await idsFor(index, text);
    expect(wanted.filter((id) => !found.includes(id))).toEqual([]);
    expect(found).toHaveLength(wanted.length);
  });

  test.each([
    ['what was said on 12 April 2019', '2019-04-12', '2019-04-12'],
    ['statements of April 12, 2019', '2019-04-12', '2019-04-12'],
    ['2019-04-12', '2019-04-12', '2019-04-12'],
    ['in October 2018', '2018-10-01', '2018-10-31'],
    ['between February and April 2019', '2019-02-01', '2019-04-30'],
    ['from June to October 2018', '2018-06-01', '2018-10-31'],
    ['before 2005', '0000-01-01', '2004-12-31'],
    ['in 2004', '2004-01-01', '2004-12-31'],
    ['since 1 April 2019', '2019-04-01', '9999-12-31'],
  ])('%s', async (text, from, to) => {
    same(
      await idsFor(index, text),
      everybody.filter(saidIn(from, to)).map(({ id }) => id),
    );
  });

  test('a statement known only to the year is set beside, never among, those of a day', async () => {
    const { results, beside } = await askFor(index, 'Panda on 12 April 2019');
    expect(results).toEqual([]);
    expect(beside.map(({ reason, total }) => [reason, total])).toEqual([['possibly', 20]]);
  });
});

describe('by kind', () => {
  const directKim = by('kim-jong-un', ({ kind }) => kind === 'direct');
  test.each([
    'only direct quotes by Kim Jong Un',
    'direct quotations from Kim Jong Un',
    'Kim Jong Un verbatim',
    'show me direct statements of Kim Jong Un',
    'Kim Jong Un himself says',
    'what did Kim Jong Un himself say',
    'exact words of Kim Jong Un',
  ])('%s', async (text) => {
    same(await idsFor(index, text), directKim);
  });

  test.each(['Trump paraphrases', 'paraphrases by Trump', 'paraphrases of Trump'])('%s', async (text) => {
    same(
      await idsFor(index, text),
      by('donald-trump', ({ kind }) => kind === 'paraphrase'),
    );
  });

  test('quotes of somebody are what stands in quotation marks, indirect reports labelled', async () => {
    same(await idsFor(index, 'quotes by Kim Jong Un'), [...directKim, 'S18']);
  });

  test.each([
    'what does Panda himself argue',
    'what does the author argue',
    'Panda’s own view',
    'Ankit Panda himself',
    'the author’s own words',
    'statements by Ankit Panda',
    'what does Ankit Panda think',
  ])('%s', async (text) => {
    same(await idsFor(index, text), by('ankit-panda'));
  });
});

describe('by the hands the words went through', () => {
  test.each([
    'quotes via Hecker',
    'as told by Hecker',
    'told by Siegfried Hecker',
    'quotes passed on by Siegfried Hecker',
    'words passed along by Hecker',
    'quotations relayed by Sig Hecker',
    'direct quotes through Hecker',
  ])('%s', async (text) => {
    same(await idsFor(index, text), ['S45', 'S46']);
  });

  test.each([
    ['as told by Pritchard', ['C06']],
    ['via AFP', ['C09']],
    ['quoted by the Los Angeles Times', ['C02', 'C06']],
    ['quotes in the Los Angeles Times', ['C02', 'C06']],
  ])('%s', async (text, wanted) => {
    same(await idsFor(index, text), wanted);
  });
});

describe('by office and place', () => {
  test('a vice minister is no minister', async () => {
    same(await idsFor(index, 'statements by the foreign minister'), ['S12', 'C01']);
    same(await idsFor(index, 'what did the North Korean foreign minister say in Hanoi?'), ['S12', 'C01']);
    same(await idsFor(index, 'what did the American president say in Hanoi'), ['S08', 'C05']);
    for (const text of ['the vice foreign minister', 'what did the vice foreign minister say']) {
      const found = await idsFor(index, text);
      expect(['C02', 'S13', 'C06'].filter((id) => !found.includes(id))).toEqual([]);
      expect(found.filter((id) => ['S12', 'C01'].includes(id))).toEqual([]);
    }
  });

  test.each(['what was said in Hanoi', 'statements in Hanoi', 'who spoke in Hanoi'])('%s', async (text) => {
    same(await idsFor(index, text), ['C01', 'C05', 'S08', 'S12']);
  });
});

describe('nobody', () => {
  test('somebody only mentioned has no statement; those that name him stand beside', async () => {
    for (const text of ['statements by Putin', 'what did Vladimir Putin say', 'quotes from Putin', 'statements by Владимир Путин']) {
      const { total, notices, beside } = await askFor(index, text);
      expect(total).toBe(0);
      expect(notices.join(' ')).toContain('no statement by Vladimir Putin');
      expect(beside.flatMap(({ results }) => results.map(({ row }) => row.id))).toEqual(['S41']);
    }
  });

  test('a name that nobody bears is said to be unknown, and nothing is found instead', async () => {
    for (const text of ['said by nobody', 'statements by Obama', 'what did Churchill say about sanctions']) {
      const { total, notices } = await askFor(index, text);
      expect(total).toBe(0);
      expect(notices.join(' ')).toContain('No speaker here is named');
    }
  });

  test('a misspelled name is read as the nearest, and says so', async () => {
    for (const text of ['Beigun', 'statements by Beigun', 'what did Stephen Beigun say']) {
      same(await idsFor(index, text), by('stephen-biegun'));
      expect((await askFor(index, text)).notices.join(' ')).toContain('the nearest name');
    }
  });
});

test('every reading can be taken back, and all of them at once', async () => {
  const text = 'what did Kim say about sanctions in April 2019';
  for (const { id } of (await askFor(index, text)).understood) {
    const { understood } = await askFor(index, text, { without: [id] });
    expect(understood.map((chip) => chip.id)).not.toContain(id);
    expect(understood).toHaveLength(2);
  }
  expect((await askFor(index, text, { asTyped: true })).understood).toEqual([]);
});
