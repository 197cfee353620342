import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFault } from '#lib/archive/archive-error.ts';
import { readArchiveText, readImport } from './archive-json.ts';
import { MAX_LINE_BYTES } from './split-lines.ts';

const HEADER = '{"record":"archive","format":"on-the-record/1","title":"A test","language":"en"}';
const TOPIC = '{"record":"topic","id":"peace","label":"Peace"}';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readArchiveText(bytesOf(text), 'my.jsonl');
const faultsOf = (...lines: string[]) => read(lines.join('\n')).faults.map(describeFault);

describe('a sound file', () => {
  it('gives records with their lines, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n']) {
      const { records, faults } = read(`\ufeff${HEADER}${end}${end}${TOPIC}${end}`);
      expect(faults).toEqual([]);
      expect(records.map(({ line, record }) => [line, record.record])).toEqual([
        [1, 'archive'],
        [3, 'topic'],
      ]);
    }
  });

  it('keeps words to the letter, invisible marks and other scripts included', () => {
    const label = 'a\u00adb \u200fعربي 한 𝔘 e\u0301 “x”';
    const { records } = read(`${HEADER}\n${JSON.stringify({ record: 'topic', id: 't', label })}`);
    expect(records[1]?.record).toEqual({ record: 'topic', id: 't', label });
  });
});

describe('a file of another kind is refused with one sentence', () => {
  it.each([
    ['an empty file', new Uint8Array(0), 'unreadable', /is empty/],
    ['only empty lines', bytesOf('\n\r\n  \n'), 'unreadable', /is empty/],
    ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x0a, 0, 0x7d, 0), 'wrong-encoding', /UTF-16/],
    ['big-endian UTF-16', Uint8Array.of(0xfe, 0xff, 0, 0x7b, 0, 0x0a), 'wrong-encoding', /UTF-16/],
    ['UTF-16 without a mark', Uint8Array.of(0x7b, 0, 0x22, 0), 'wrong-encoding', /UTF-16/],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0), 'wrong-encoding', /UTF-32/],
    ['gzip inside another packing', Uint8Array.of(0x1f, 0x8b, 8, 0, 0x0a, 1, 2, 3), 'unreadable', /gzip/],
    ['ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 0x0a, 1, 2, 3), 'unreadable', /ZIP/],
    ['one JSON list', bytesOf(`[${HEADER},\n${TOPIC}]`), 'not-json', /begins with a list/],
  ])('%s', (_, bytes, code, message) => {
    const { records, faults } = readArchiveText(bytes, 'my.jsonl');
    expect(records).toEqual([]);
    expect(faults).toEqual([expect.objectContaining({ code, message: expect.stringMatching(message), remedy: expect.any(String) })]);
  });
});

describe('faults come all at once, each with line, field, value and remedy', () => {
  it('over several lines', () => {
    expect(
      faultsOf(
        HEADER,
        '{"record":"topic","id":"a b","lable":"x"}',
        '{"record":"statment"}',
        '{"record":"topic","id":"t","label":"x",}',
        '{"record":"topic","id":"u","label":7}',
        TOPIC,
      ),
    ).toEqual([
      'my.jsonl, line 2, id: must be 1 to 80 letters, digits, dots, hyphens or underscores, beginning and ending with a letter or digit (found "a b").',
      'my.jsonl, line 2, label: is missing.',
      'my.jsonl, line 2, lable: is not a field of this record (found "x"). Did you mean "label"?',
      'my.jsonl, line 3, record: must be one of "archive", "topic", "equivalent", "source", "event", "speaker", "mentioned", "statement" (found "statment"). Did you mean "statement"?',
      'my.jsonl, line 4: is not JSON: it has a comma before "}" (column 40). Take the comma away.',
      'my.jsonl, line 5, label: must be a text in quotation marks (found 7).',
    ]);
  });

  it('and the sound lines beside them are read', () => {
    expect(read(`${HEADER}\nnonsense\n${TOPIC}`).records).toHaveLength(2);
  });

  it('a date that does not exist, deep in a record', () => {
    expect(
      faultsOf(HEADER, '{"record":"event","id":"e","type":"speech","name":"x","date":{"edtf":"2019-02-30","certainty":"verified"},"certainty":"verified"}')[0],
    ).toMatch(/^my\.jsonl, line 2, date\.edtf: must be an EDTF date.*\(found "2019-02-30"\)/);
  });

  it.each([
    ['Latin-1', Uint8Array.of(0x22, 0xe9, 0x22), /0xE9 at character 2/],
    ['half a surrogate pair in bytes', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), /0xED at character 2/],
    ['a real U+FFFD before the bad byte', Uint8Array.of(0x22, 0xef, 0xbf, 0xbd, 0xff), /0xFF at character 3/],
  ])('bytes that are not UTF-8: %s', (_, bad, message) => {
    const { faults } = readArchiveText(new Uint8Array([...bytesOf(`${HEADER}\n`), ...bad]), 'my.jsonl');
    expect(faults).toEqual([
      expect.objectContaining({ code: 'wrong-encoding', where: { file: 'my.jsonl', line: 2 }, message: expect.stringMatching(message) }),
    ]);
  });

  it.each([
    ['half a surrogate pair by escape', '\\ud800', /half of a surrogate pair/],
    ['NUL by escape', 'a\\u0000b', /U\+0000/],
    ['a line break in a label', 'a\\nb', /one line/],
    ['nothing but space', '  ', /is empty/],
  ])('text that no database may hold: %s', (_, label, message) => {
    expect(faultsOf(HEADER, `{"record":"topic","id":"t","label":"${label}"}`)).toEqual([expect.stringMatching(message)]);
  });

  it('a name that occurs twice, which JSON.parse would swallow', () => {
    expect(faultsOf(HEADER, '{"record":"topic","id":"t","label":"kept?","label":"kept"}')[0]).toMatch(/names "label" twice/);
  });

  it('a prototype cannot be smuggled in', () => {
    expect(faultsOf(HEADER, '{"record":"topic","id":"t","label":"x","__proto__":{"polluted":true}}')[0]).toMatch(/__proto__: is not a field/);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('a name that a terminal would obey is spelt out', () => {
    expect(faultsOf(HEADER, '{"record":"topic","id":"t","label":"x","\u009b31m":1}')[0]).toMatch(/line 2, "\\u009b31m": is not a field/);
    expect(faultsOf(HEADER, '{"\u009b":1,"\u009b":2}')[0]).toMatch(/names "\\u009b" twice/);
  });

  it('a line beyond every measure', () => {
    const huge = new Uint8Array(50 * 1024 * 1024).fill(0x61);
    const { records, faults } = readArchiveText(new Uint8Array([...bytesOf(`${HEADER}\n`)]), 'my.jsonl');
    expect([records.length, faults.length]).toEqual([1, 0]);
    expect(readArchiveText(huge, 'my.jsonl').faults).toEqual([expect.objectContaining({ code: 'too-large', where: { file: 'my.jsonl', line: 1 } })]);
    expect(huge.length).toBeGreaterThan(MAX_LINE_BYTES);
  });
});

describe('the header', () => {
  it('must come first', () => {
    const { records, faults } = read(`${TOPIC}\n${TOPIC}`);
    expect(faults).toEqual([
      expect.objectContaining({
        where: { file: 'my.jsonl', line: 1, field: 'record' },
        message: expect.stringMatching(/first line of an archive file is its header/),
      }),
    ]);
    expect(records).toHaveLength(2);
  });

  it('stands only once', () => {
    expect(faultsOf(HEADER, HEADER)).toEqual([expect.stringMatching(/line 2, record: is a second header/)]);
  });

  it('of a later format is refused', () => {
    expect(faultsOf(HEADER.replace('/1', '/2'))).toEqual([expect.stringMatching(/line 1, format: must be "on-the-record\/1".*found "on-the-record\/2"/)]);
  });
});

it('never throws, whatever the bytes, and always gives a reason or a record', () => {
  const piece = fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.json().map(bytesOf), fc.constantFrom(HEADER, TOPIC, '\n', '\r\n', '{', '"').map(bytesOf));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { records, faults } = readArchiveText(new Uint8Array(pieces.flatMap((one) => [...one])), 'any');
      expect(records.length + faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

it('reads a stream as it reads the whole, however it is cut', async () => {
  const whole = bytesOf(`${HEADER}\r\n${TOPIC}\nnonsense\n\n{"record":"topic","id":"한","label":"x"}`);
  const expected = readArchiveText(whole, 'my.jsonl');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: whole.length }), { maxLength: 20 }), async (cuts) => {
      const edges = [0, ...cuts.toSorted((one, other) => one - other), whole.length];
      async function* pieces() {
        for (let index = 1; index < edges.length; index += 1) yield whole.subarray(edges[index - 1], edges[index]);
      }
      const records = [];
      const faults = [];
      for await (const part of readImport(pieces(), 'my.jsonl')) {
        records.push(...part.records);
        faults.push(...part.faults);
      }
      expect({ records, faults }).toEqual(expected);
    }),
  );
});
