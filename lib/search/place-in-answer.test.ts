import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { answer } from './answer.ts';
import { archiveFromLines, openForTests } from './archive-for-tests.ts';
import { placeInAnswer } from './place-in-answer.ts';
import { newQuestion } from './search-question.ts';

const lines = readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url), 'utf8');
const index = await openForTests(lines);
const { contexts } = archiveFromLines(lines);

function statement(id: string): StatementInContext {
  const context = contexts.find((each) => each.statement.id === id);
  if (context === undefined) throw new Error(`There is no statement ${id}.`);
  return context;
}

describe('where a statement stands in the list that led to it', () => {
  test.each(['sanctions', 'Kim Jong Un', 'bloodshto eyes', '"correct posture"'])('%s: marked and explained on its page as in the list', async (text) => {
    const { results, total } = await answer(index, newQuestion({ text }));
    expect(results.length).toBeGreaterThan(0);
    for (const [at, result] of results.entries()) {
      const found = await placeInAnswer(index, newQuestion({ text }), statement(result.row.id));
      expect(found.result).toEqual(result);
      expect(found.place).toMatchObject({ position: at + 1, total });
    }
  });

  test('walking from one to the next goes through the whole list once, over the borders of its pages', async () => {
    const whole = (await answer(index, newQuestion({ text: 'sanctions', limit: 1000 }))).results.map(({ row }) => row.id);
    expect(whole.length).toBeGreaterThan(9);
    for (const limit of [1, 4, 20]) {
      const walked: string[] = [];
      const back: (string | undefined)[] = [];
      let here: { id: string; question: ReturnType<typeof newQuestion> } | null = { id: whole[0] ?? '', question: newQuestion({ text: 'sanctions', limit }) };
      while (here !== null) {
        walked.push(here.id);
        const { place } = await placeInAnswer(index, here.question, statement(here.id));
        expect(place?.position).toBe(walked.length);
        back.push(place?.previous?.id);
        here = place?.next ?? null;
      }
      expect(walked).toEqual(whole);
      expect(back).toEqual([undefined, ...whole.slice(0, -1)]);
    }
  });

  test('what stands in another wording alone is marked there', async () => {
    const { result, variants } = await placeInAnswer(index, newQuestion({ text: 'right attitude' }), statement('S29'));
    expect(result.why.marks.text).toEqual([]);
    const wordings = statement('S29').statement.variants ?? [];
    const marked = wordings.flatMap(({ text }, number) => (variants[number] ?? []).map(([start, end]) => text.slice(start, end)));
    expect(marked.join(' ')).toContain('right attitude');
  });

  test('a statement that the list does not hold is still marked, and has no place in it', async () => {
    const { result, place } = await placeInAnswer(index, newQuestion({ text: 'sanctions', offset: 1000 }), statement('S18'));
    expect(place).toBeUndefined();
    const other = await placeInAnswer(index, newQuestion({ text: 'bloodshot', filters: { kind: ['absence'] } }), statement('S18'));
    expect(other.place).toBeUndefined();
    expect(other.result.why.level).toBe('exact');
    expect(other.result.why.marks.text).toHaveLength(1);
    expect(result.row.id).toBe('S18');
  });

  test('a claim that stands beside an empty answer is marked', async () => {
    const { result, place } = await placeInAnswer(index, newQuestion({ text: 'denuclearization kind:direct speaker:"Kim Jong Un"' }), statement('S26'));
    expect(place).toBeUndefined();
    expect(result.why.marks.summary).toHaveLength(1);
  });

  test('a near spelling is near, without a list as well', async () => {
    const { result } = await placeInAnswer(index, newQuestion({ text: 'blodshot', filters: { kind: ['absence'] } }), statement('S18'));
    expect(result.why.marks.text.map(([, , how]) => how)).toEqual(['near']);
    expect(result.badge).toContain('Near match: bloodshot');
  });
});
