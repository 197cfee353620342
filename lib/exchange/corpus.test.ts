import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFault } from '#lib/archive/archive-error.ts';
import { archiveRecordSchema } from '#lib/archive/archive-file.ts';
import { type ReadPart, readImport } from './archive-json.ts';
import { corpusLine, FORTY_LINES_XZ, inPieces } from './corpus-for-tests.ts';
import { CorpusNames } from './corpus-names.ts';
import { FAULTS_TOLD } from './fault-list.ts';
import { planRead } from './plan-for-tests.ts';

const bytesOf = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));

async function read(bytes: Uint8Array): Promise<ReadPart> {
  const whole: ReadPart = { records: [], corpusLines: [], faults: [] };
  for await (const { records, corpusLines, faults } of readImport(inPieces(bytes), 'my.jsonl')) {
    whole.records.push(...records);
    whole.corpusLines.push(...corpusLines);
    whole.faults.push(...faults);
  }
  return whole;
}
const faultsOf = async (bytes: Uint8Array) => (await read(bytes)).faults.map(describeFault);

describe('the first line tells the format', () => {
  it('a line that does not say what record it is, with words and a speaker, is of a corpus', async () => {
    const { records, corpusLines, faults } = await read(bytesOf(corpusLine(), '', corpusLine({ id: 'W2', language: 'ko', place: 'Seoul' })));
    expect([records, faults]).toEqual([[], []]);
    expect(corpusLines.map(({ line, words }) => [line, words.id, words.language])).toEqual([
      [1, 'W1', undefined],
      [3, 'W2', 'ko'],
    ]);
  });

  it('a first line that cannot be read leaves it to the next', async () => {
    const { corpusLines, faults } = await read(bytesOf('{"id":', corpusLine()));
    expect([corpusLines.length, faults.map(({ code, where }) => [code, where.line])]).toEqual([1, [['not-json', 1]]]);
  });

  it('a corpus of one record a line is no archive file, and the other way round', async () => {
    expect(await faultsOf(bytesOf(corpusLine(), '{"record":"topic","id":"t","label":"x"}'))).toContainEqual(
      'my.jsonl, line 2, record: is not a field of this record (found "topic"). Remove it; a line of a corpus holds id, speaker, date, event, text, language, place.',
    );
  });
});

describe('every fault of every line is told with field, value and remedy', () => {
  it.each([
    ['a broken line', '{"id":"W1","speaker":"Ada"', /line 2: is not JSON: it ends in the middle \(column 27\)\./],
    ['a missing field', '{"id":"W2","speaker":"Ada","date":"1901","text":"x"}', /line 2, event: is missing\./],
    ['a wrong type', corpusLine({ id: 'W2', text: 7 }), /line 2, text: must be a text in quotation marks \(found 7\)\./],
    ['a list', '["W2"]', /line 2: must be a record in braces/],
    ['an unknown field', corpusLine({ id: 'W2', sspeaker: 'x' }), /line 2, sspeaker: is not a field of this record \(found "x"\)\. Did you mean "speaker"\?/],
    ['another one', corpusLine({ id: 'W2', page: 7 }), /line 2, page: is not a field of this record \(found 7\)\. Remove it; a line of a corpus holds id,/],
    ['an id that nobody can type', corpusLine({ id: 'W 2' }), /line 2, id: must be 1 to 80 letters.*\(found "W 2"\)/],
    ['a date that is none', corpusLine({ id: 'W2', date: '1901-02-30' }), /line 2, date: must be an EDTF date.*\(found "1901-02-30"\)/],
    ['a date in words', corpusLine({ id: 'W2', date: 'March 1901' }), /line 2, date: must be an EDTF date/],
    ['an empty text', corpusLine({ id: 'W2', text: ' ' }), /line 2, text: is empty/],
    ['NUL', corpusLine({ id: 'W2', text: 'a\u0000b' }), /line 2, text: holds the control character U\+0000 \(position 1\)/],
    ['a control character', corpusLine({ id: 'W2', text: 'a\u001bb' }), /line 2, text: holds the control character U\+001B/],
    ['half a surrogate pair', corpusLine({ id: 'W2', text: 'x' }).replace('"x"', '"x\\ud800"'), /line 2, text: holds half of a surrogate pair/],
    ['a name on two lines', corpusLine({ id: 'W2', speaker: 'Ada\nRoe' }), /line 2, speaker: must stay on one line/],
    ['a name twice in one line', '{"id":"W2","id":"W3"}', /line 2: is not JSON: it names "id" twice in one object/],
    ['a language in words', corpusLine({ id: 'W2', language: 'english' }), /line 2, language: must be a BCP 47 language tag/],
  ])('%s', async (_, line, message) => {
    const told = await faultsOf(bytesOf(corpusLine(), line));
    expect(told).not.toEqual([]);
    expect(told[0]).toMatch(message);
    expect(told[0]).toMatch(/^my\.jsonl, line 2/);
  });

  it('bytes that are not UTF-8, with the column', async () => {
    const bytes = Uint8Array.from([...bytesOf(corpusLine(), '{"id":"W'), 0xe9, ...bytesOf('"}')]);
    expect(await faultsOf(bytes)).toEqual([expect.stringMatching(/line 2: is not UTF-8: byte 0xE9 at character 9\. The file is probably Latin-1/)]);
  });

  it('a line of 50 MB, which is not held', async () => {
    async function* pieces() {
      yield bytesOf(corpusLine(), '{"id":"W2","text":"');
      const piece = new Uint8Array(1024 * 1024).fill(0x61);
      for (let megabyte = 0; megabyte < 50; megabyte += 1) yield piece;
      yield bytesOf('"}', corpusLine({ id: 'W3' }));
    }
    const faults = [];
    let lines = 0;
    for await (const part of readImport(pieces(), 'my.jsonl')) {
      faults.push(...part.faults.map(describeFault));
      lines += part.corpusLines.length;
    }
    expect([lines, faults]).toEqual([2, ['my.jsonl, line 2: is longer than 16 MB. Each record stands on a line of its own.']]);
  });

  it('a file that is empty, packed or not', async () => {
    for (const bytes of [new Uint8Array(), Uint8Array.from(gzipSync(''))])
      expect(await faultsOf(bytes)).toEqual([expect.stringMatching(/my\.jsonl: is empty/)]);
  });

  it('a packed file that breaks off, with the line it reached, and not the line it broke', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => corpusLine({ id: `W${index}`, text: `Words ${index * 7919}` }));
    const packed = Uint8Array.from(gzipSync(bytesOf(...lines)));
    const { corpusLines, faults } = await read(packed.slice(0, packed.length / 2));
    expect(faults.map(describeFault)).toEqual([
      `my.jsonl, line ${corpusLines.length + 1}: is cut off: it is packed and breaks off before its end. Copy or download it again, or pack it again.`,
    ]);
    expect(corpusLines.length).toBeGreaterThan(1_000);
  });

  it.each([
    ['bzip2', [0x42, 0x5a, 0x68, 0x39], /is compressed \(bzip2\)\. Unpack it first; gzip and xz are read/],
    ['a PDF', [...bytesOf('%PDF-1.7')], /is a PDF document/],
    ['a database', [...bytesOf('SQLite format 3\u0000')], /is an SQLite database/],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], /is a picture/],
    ['xz inside gzip', [...gzipSync(FORTY_LINES_XZ)], /is compressed \(xz\) inside another packing/],
  ])('a file that is %s, whatever its name says', async (_, bytes, message) => {
    expect(await faultsOf(Uint8Array.from(bytes))).toEqual([expect.stringMatching(message)]);
  });
});

describe('the plan of a corpus', () => {
  it('makes each speaker and each event once, of what the corpus says and no more', async () => {
    const { plan, statements, faults } = await planRead([
      await read(bytesOf(corpusLine(), corpusLine({ id: 'W2' }), corpusLine({ id: 'W3', date: '1902/1903' }), corpusLine({ id: 'W4', speaker: 'ADA ROE' }))),
    ]);
    expect([statements, faults]).toEqual([4, []]);
    expect(plan.header).toEqual({ record: 'archive', format: 'on-the-record/1', title: 'file-1', language: 'und' });
    expect(plan.speakers).toEqual([
      { record: 'speaker', id: 'ada-roe', kind: 'person', name: 'Ada Roe' },
      { record: 'speaker', id: expect.stringMatching(/^ada-roe-[0-9a-f]{8}$/), kind: 'person', name: 'ADA ROE' },
    ]);
    expect(plan.events.map(({ id, name, date, type }) => [id, name, date.edtf, type])).toEqual([
      ['talk', 'Talk', '1901-02-03', 'other'],
      ['talk-1902-1903', 'Talk', '1902/1903', 'other'],
    ]);
  });

  it('finds again what an earlier import made, in whatever order the names come', async () => {
    const first = await planRead([await read(bytesOf(corpusLine(), corpusLine({ id: 'W2', speaker: 'ADA ROE', date: '1902' })))]);
    const present = [...first.plan.speakers, ...first.plan.events];
    const { plan, names } = await planRead(
      [await read(bytesOf(corpusLine({ id: 'W3', speaker: 'ADA ROE', date: '1902' }), corpusLine({ id: 'W4' })))],
      present,
    );
    expect([plan.speakers, plan.events]).toEqual([[], []]);
    const statement = names.statementOf({ id: 'W3', speaker: 'ADA ROE', date: '1902', event: 'Talk', text: 'x' });
    expect([statement?.speakers[0]?.speaker, statement?.event]).toEqual([first.plan.speakers[1]?.id, first.plan.events[1]?.id]);
  });

  it('never takes somebody who is only mentioned for a speaker', async () => {
    const { plan } = await planRead([await read(bytesOf(corpusLine()))], [{ record: 'mentioned', id: 'ada-roe', name: 'Ada Roe' }]);
    expect(plan.speakers[0]?.id).toMatch(/^ada-roe-[0-9a-f]{8}$/);
  });

  it('names both lines of an id that stands twice', async () => {
    const { faults } = await planRead([await read(bytesOf(corpusLine(), corpusLine({ id: 'W2' }), corpusLine()))]);
    expect(faults.map(describeFault)).toEqual(['file-1, line 3, id: is the id of line 1 already (found "W1"). Give one of them another id, or remove it.']);
  });

  it('tells the first faults and how many more there are', async () => {
    const lines = Array.from({ length: 1_000 }, () => corpusLine());
    const { faults } = await planRead([await read(bytesOf(...lines))]);
    expect(faults).toHaveLength(FAULTS_TOLD + 1);
    expect(faults.map(({ where }) => where.line).slice(0, 3)).toEqual([2, 3, 4]);
    expect(describeFault(faults[FAULTS_TOLD] ?? { code: 'unreadable', message: '', where: {} })).toBe(
      '799 more faults were found. Correct these first and import again.',
    );
  });
});

const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).filter((text) => /\S/.test(text) && !/[\p{Cc}\p{Surrogate}\u2028\u2029]/u.test(text));

it('whatever the names, each stands for itself: as many speakers as names, as many events as names and dates, all sound records', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ speaker: name, event: name, date: fc.constantFrom('1901', '1901-02', '1901-02-03', '1901/1903', '190X', '1901~') }), {
        maxLength: 30,
      }),
      async (lines) => {
        const names = new CorpusNames();
        const words = lines.map((line, index) => ({ ...line, id: `W${index}`, text: 'x' }));
        const made = await names.learn(words, async () => new Map());
        for (const record of made) archiveRecordSchema.parse(record);
        const speakers = made.filter(({ record }) => record === 'speaker');
        expect(speakers).toHaveLength(new Set(lines.map(({ speaker }) => speaker)).size);
        expect(made.length - speakers.length).toBe(new Set(lines.map(({ event, date }) => `${date} ${event}`)).size);
        for (const line of words) archiveRecordSchema.parse(names.statementOf(line));
      },
    ),
    { numRuns: 200 },
  );
});
