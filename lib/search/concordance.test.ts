import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StatementRow } from '#lib/archive/statement-row.ts';
import { answer } from './answer.ts';
import { openForTests } from './archive-for-tests.ts';
import { type ConcordanceLine, concordance } from './concordance.ts';
import type { Mark, SearchResult } from './search-answer.ts';
import { newQuestion } from './search-question.ts';

const index = await openForTests(readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url), 'utf8'));

function result(id: string, words: Pick<StatementRow, 'text' | 'summary'>, marks: { text?: Mark[]; summary?: Mark[] }, name = 'Somebody'): SearchResult {
  const row: StatementRow = {
    ...words,
    id,
    kind: 'direct',
    kindLabel: 'Direct',
    speakers: [{ id: name, name, office: null, unnamed: false, namedInSource: true }],
    mouth: 'seen',
    occasion: null,
    said: null,
    hands: [],
    cautions: [],
    identifications: [],
    topics: [],
  };
  return { row, why: { matches: [], marks: { text: marks.text ?? [], summary: marks.summary ?? [] } } };
}

/** A result for every place of a word in a text. */
function found(id: string, text: string, word: string, name?: string): SearchResult {
  const marks = [...text.matchAll(new RegExp(word, 'g'))].map((match): Mark => [match.index, match.index + word.length, 'exact']);
  return result(id, { text }, { text: marks }, name);
}

const shown = ({ before, hit, after }: ConcordanceLine) => `${before}[${hit}]${after}`;

describe('hits in context', () => {
  test('every place a word stands in has a line, with its number on the page of the statement', async () => {
    const { results } = await answer(index, newQuestion({ text: 'sanctions' }));
    const { lines, without } = concordance(results, 'list');
    const marks = results.flatMap(({ why }) => [...why.marks.text, ...why.marks.summary]);
    expect(lines).toHaveLength(marks.length);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    expect(without).toBe(results.filter(({ why }) => why.marks.text.length + why.marks.summary.length === 0).length);
    for (const { of, row, before, hit, after } of lines) expect((of === 'text' ? row.text : row.summary) ?? '').toContain(before + hit + after);
    for (const { row } of results)
      expect(lines.filter((line) => line.row.id === row.id).map(({ number }) => number)).toEqual(
        lines.filter((line) => line.row.id === row.id).map((_, at) => at + 1),
      );
  });

  test('words of the archive are told from words of somebody', () => {
    const both = result('a', { text: 'no talks', summary: 'Refuses talks.' }, { text: [[3, 8, 'exact']], summary: [[8, 13, 'exact']] });
    expect(concordance([both], 'list').lines.map(({ of, hit, number }) => [of, hit, number])).toEqual([
      ['text', 'talks', 1],
      ['summary', 'talks', 2],
    ]);
  });

  test('what was found by a name alone has no line and is counted', () => {
    expect(concordance([result('a', { text: 'nothing' }, {})], 'list')).toEqual({ lines: [], without: 1 });
  });

  test('the context ends between words, and says that the text goes on', () => {
    const text = `${'alpha beta '.repeat(30)}peace${' gamma delta'.repeat(30)}`;
    const [line] = concordance([found('a', text, 'peace')], 'list').lines;
    expect(line?.cutBefore && line.cutAfter).toBe(true);
    expect(line?.before).toMatch(/^(alpha|beta) .* $/);
    expect(line?.after).toMatch(/^ .* (gamma|delta)$/);
  });

  test('letters that are twice as wide get half as many', () => {
    const [latin, hangul] = ['peace war ', '평화 전쟁 '].map(
      (words) => concordance([found('a', `${words.repeat(20)}!!${words.repeat(20)}`, '!!')], 'list').lines[0],
    );
    expect(hangul?.before.length).toBeLessThan((latin?.before.length ?? 0) * 0.75);
    expect(hangul?.after.length).toBeLessThan((latin?.after.length ?? 0) * 0.75);
  });

  test('a script without spaces is cut between characters, never inside one', () => {
    for (const unit of ['👩‍👩‍👧', 'e\u0301', '\u1112\u1161\u11ab', '𠮷']) {
      for (const around of ['', 'x', 'xy', 'xyz']) {
        const [line] = concordance([found('a', `${unit.repeat(60)}${around}!!${around}${unit.repeat(60)}`, '!!')], 'list').lines;
        expect(line?.before.replace(around, '').replaceAll(unit, '')).toBe('');
        expect(line?.after.replace(around, '').replaceAll(unit, '')).toBe('');
      }
    }
  });

  test('Korean and Arabic stand to the letter around their hit', () => {
    expect(concordance([found('a', '미국이 올바른 자세를 가지고', '자세')], 'list').lines.map(shown)).toEqual(['미국이 올바른 [자세]를 가지고']);
    expect(concordance([found('a', 'نريد السلام الدائم', 'السلام')], 'list').lines.map(shown)).toEqual(['نريد [السلام] الدائم']);
  });

  test('whatever the text: before, hit and after are one piece of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), fc.string({ unit: 'binary', maxLength: 9, minLength: 1 }), fc.nat(150), (text, hit, at) => {
        const whole = text.slice(0, at) + hit + text.slice(at);
        const start = Math.min(at, text.length);
        const [line] = concordance([result('a', { text: whole }, { text: [[start, start + hit.length, 'exact']] })], 'right').lines;
        expect(line?.hit).toBe(hit);
        expect(whole.slice(start - (line?.before.length ?? 0), start + hit.length + (line?.after.length ?? 0))).toBe(
          line && line.before + line.hit + line.after,
        );
        expect(line?.cutBefore).toBe((line?.before.length ?? 0) < start);
      }),
    );
  });
});

describe('the order of lines', () => {
  const results = [
    found('1', 'old Zebra talks end', 'talks', 'Ri Yong Ho'),
    found('2', 'talks begin', 'talks', 'Ángel Gurría'),
    found('3', 'no álpha talks began', 'talks', 'Kim Jong Un'),
    found('4', 'yes alpha talks, end soon', 'talks', 'Kim Jong Un'),
  ];
  const ids = (order: 'list' | 'left' | 'right' | 'speaker') => concordance(results, order).lines.map(({ row }) => row.id);

  test('by the word before, from the hit outward, accents and capitals aside', () => {
    expect(ids('left')).toEqual(['2', '3', '4', '1']);
  });

  test('a possessive is one word', () => {
    const owned = [found('1', 'the Council’s talks', 'talks'), found('2', 'more talks', 'talks'), found('3', "a bank's talks", 'talks')];
    expect(concordance(owned, 'left').lines.map(({ row }) => row.id)).toEqual(['3', '1', '2']);
  });

  test('by the words after', () => {
    expect(ids('right')).toEqual(['3', '2', '1', '4']);
  });

  test('by speaker, those of one speaker as the list has them', () => {
    expect(ids('speaker')).toEqual(['2', '3', '4', '1']);
    expect(ids('list')).toEqual(['1', '2', '3', '4']);
  });

  test('by date, unknown dates last', async () => {
    const { results: dated } = await answer(index, newQuestion({ text: 'sanctions', limit: 100 }));
    const days = concordance([...results.slice(0, 1), ...dated], 'date').lines.map(({ row }) => row.said?.earliest ?? row.said?.latest ?? '~');
    expect(days).toEqual([...days].sort());
    expect(days.at(-1)).toBe('~');
  });
});
