import { describe, expect, test } from 'vitest';
import { newQuestion } from '#lib/search/search-question.ts';
import { type Kept, keepingRecent, NOTHING_KEPT, queryOf, renamed, withoutSaved, withRecent, withSaved } from './kept-searches.ts';

const search = (name: string) => ({ name, query: `q=${name}` });
const sure = (changed: ReturnType<typeof withSaved>): Kept => {
  if ('fault' in changed) throw new Error(changed.fault);
  return changed;
};
const saved = (...names: string[]) => names.reduce((kept, name) => sure(withSaved(kept, search(name))), NOTHING_KEPT);
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('recent searches', () => {
  test('the last stands first, each once, and a dozen at most', () => {
    let kept = NOTHING_KEPT;
    for (const name of ['a', 'b', 'a']) kept = withRecent(kept, search(name));
    expect(names(kept.recent)).toEqual(['a', 'b']);
    for (let number = 0; number < 20; number++) kept = withRecent(kept, search(`n${number}`));
    expect(kept.recent).toHaveLength(12);
    expect(kept.recent[0]?.name).toBe('n19');
  });

  test('what is typed on takes the place of what it was', () => {
    const kept = withRecent(withRecent(NOTHING_KEPT, search('sanc')), search('sanctions'), 'q=sanc');
    expect(names(kept.recent)).toEqual(['sanctions']);
  });

  test('switched off, what was kept is gone and nothing more is kept', () => {
    const off = keepingRecent(withRecent(saved('mine'), search('a')), false);
    expect(off).toMatchObject({ recent: [], saved: [{ name: 'mine' }] });
    expect(withRecent(off, search('b'))).toBe(off);
    expect(names(withRecent(keepingRecent(off, true), search('b')).recent)).toEqual(['b']);
  });

  test('the whole archive is no search; a search is kept from its first page on', () => {
    expect(withRecent(NOTHING_KEPT, { name: '', query: '' })).toBe(NOTHING_KEPT);
    expect(queryOf(newQuestion({ text: 'a b', offset: 40, kwic: 'left' }))).toBe('q=a+b&view=kwic&kwic=left');
  });
});

describe('saved searches', () => {
  test('are kept under a tidy name', () => {
    expect(sure(withSaved(NOTHING_KEPT, { name: '  On\n sanctions ', query: 'q=a' })).saved).toEqual([{ name: 'On sanctions', query: 'q=a' }]);
  });

  test('a name that is empty or taken is refused, and nothing changes', () => {
    expect(withSaved(NOTHING_KEPT, search(' '))).toEqual({ fault: 'A saved search needs a name.' });
    expect(withSaved(saved('a'), search('a'))).toMatchObject({ fault: expect.stringContaining('“a” already') });
    expect(renamed(saved('a', 'b'), 'a', 'b')).toMatchObject({ fault: expect.stringContaining('“b” already') });
  });

  test('are renamed in their place, and removed', () => {
    expect(names(sure(renamed(saved('a', 'b', 'c'), 'b', 'new')).saved)).toEqual(['a', 'new', 'c']);
    expect(names(withoutSaved(saved('a', 'b', 'c'), 'b').saved)).toEqual(['a', 'c']);
  });
});
