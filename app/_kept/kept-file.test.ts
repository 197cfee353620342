import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newQuestion } from '#lib/search/search-question.ts';
import { applyPlan, planKept, readKept, writeKept } from './kept-file.ts';
import { type Kept, NOTHING_KEPT, queryOf } from './kept-searches.ts';

const here: Kept = { ...NOTHING_KEPT, saved: [{ name: 'Sanctions', query: 'q=sanctions' }], recent: [{ name: 'posture', query: 'q=posture' }] };

function faultsOf(value: unknown): string[] {
  const read = readKept(typeof value === 'string' ? value : JSON.stringify(value));
  return 'faults' in read ? read.faults : [];
}

describe('a file of searches', () => {
  test('gives back everything that was written into it', () => {
    const query = fc
      .record({ text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), variants: fc.boolean() })
      .map((asked) => queryOf(newQuestion(asked)));
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
    const list = fc.uniqueArray(fc.record({ name, query }), { selector: (search) => search.name, maxLength: 5 });
    fc.assert(
      fc.property(list, list, fc.boolean(), (saved, recent, keepRecent) => {
        expect(readKept(writeKept({ saved, recent, keepRecent }))).toEqual({ kept: { saved, recent, keepRecent } });
      }),
    );
  });

  test('adds what is new, and gives another name where one is taken by another search', () => {
    const other: Kept = {
      ...NOTHING_KEPT,
      saved: [
        { name: 'Sanctions', query: 'q=embargo' },
        { name: 'Eyes', query: 'q=bloodshot+eyes' },
      ],
      recent: [
        { name: 'posture', query: 'q=posture' },
        { name: 'Kim', query: 'q=Kim' },
      ],
    };
    const planned = planKept(writeKept(other), here);
    if ('faults' in planned) throw new Error(planned.faults.join());
    expect(planned.plan).toMatchObject({ renamed: 1, present: 0 });
    const after = applyPlan(here, planned.plan);
    expect(after.saved.map(({ name, query }) => `${name}: ${query}`)).toEqual(['Sanctions: q=sanctions', 'Sanctions (2): q=embargo', 'Eyes: q=bloodshot+eyes']);
    expect(after.recent.map(({ name }) => name)).toEqual(['posture', 'Kim']);
    expect(planKept(writeKept(other), after)).toEqual({ plan: { add: [], renamed: 0, present: 2, recent: [] } });
  });

  test('read in again where it came from, changes nothing', () => {
    expect(planKept(writeKept(here), here)).toEqual({ plan: { add: [], renamed: 0, present: 1, recent: [] } });
  });

  test('brings no recent searches where they are not wanted', () => {
    const off = { ...here, recent: [], keepRecent: false };
    expect(planKept(writeKept(here), off)).toMatchObject({ plan: { recent: [] } });
  });
});

describe('a file that is not sound is refused whole, with everything that is wrong', () => {
  test('no JSON, another format', () => {
    expect(faultsOf('{"format"')).toEqual(['This is no JSON file of searches.']);
    expect(faultsOf([])).toEqual(['This is no JSON file of searches.']);
    expect(faultsOf({ format: 'bookmarks' })).toEqual(['Its format is "bookmarks"; “on-the-record-searches/1” is wanted.']);
  });

  test('entries, each by its place', () => {
    const format = 'on-the-record-searches/1';
    const good = { name: 'Good', query: 'q=good' };
    expect(faultsOf({ format, saved: 'all', recent: [good, 7] })).toEqual(['“saved” is "all"; a list is wanted.', 'recent, entry 2: 7 is no search.']);
    expect(faultsOf({ format, saved: [good, { name: ' ', query: 'q=a' }, { name: 'No query' }, { name: 'Empty', query: 'q=' }] })).toEqual([
      'saved, entry 2: it has no name.',
      'saved, entry 3: “No query” has no query.',
      'saved, entry 4: “Empty” asks for nothing: "q=".',
    ]);
    expect(faultsOf({ format, saved: [{ name: 'Odd', query: 'q=a&colour=red' }] })).toEqual([
      'saved, entry 1: “Odd” asks for something that is not known here: colour.',
    ]);
    expect(faultsOf({ format, saved: [good, good] })).toEqual(['Two saved searches have the name “Good”.']);
    expect(planKept(JSON.stringify({ format, saved: [good, 1] }), here)).toMatchObject({ faults: [expect.any(String)] });
  });

  test('whatever is in it, it is read or refused, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.record({ format: fc.constant('on-the-record-searches/1'), saved: fc.jsonValue() }).map((file) => JSON.stringify(file)),
        ),
        (text) => {
          const read = readKept(text);
          expect('kept' in read || read.faults.length > 0).toBe(true);
        },
      ),
    );
  });
});
