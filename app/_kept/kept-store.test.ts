import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NOTHING_KEPT, withSaved } from './kept-searches.ts';

const save = (name: string) => (kept: typeof NOTHING_KEPT) => withSaved(kept, { name, query: `q=${name}` });
const stored = new Map<string, string>();
let refuses: 'reading' | 'writing' | null = null;

/** The store anew, as on a page that was just opened. */
async function open(): Promise<typeof import('./kept-store.ts')> {
  vi.resetModules();
  return import('./kept-store.ts');
}

beforeEach(() => {
  stored.clear();
  refuses = null;
  vi.stubGlobal('localStorage', {
    getItem(key: string) {
      if (refuses === 'reading') throw new Error('forbidden');
      return stored.get(key) ?? null;
    },
    setItem(key: string, value: string) {
      if (refuses !== null) throw new Error('no room');
      stored.set(key, value);
    },
  });
});

describe('searches in the browser', () => {
  test('are there again on the next page', async () => {
    const page = await open();
    expect(page.changeKept(save('a'))).toBeNull();
    expect((await open()).keptState()).toEqual({ kept: { ...NOTHING_KEPT, saved: [{ name: 'a', query: 'q=a' }] } });
  });

  test('of two pages open at once, neither loses what the other saved', async () => {
    const [one, other] = [await open(), await open()];
    one.keptState();
    other.changeKept(save('b'));
    one.changeKept(save('a'));
    expect(one.keptState().kept.saved.map(({ name }) => name)).toEqual(['b', 'a']);
  });

  test('are the same object until they change', async () => {
    const page = await open();
    page.changeKept(save('a'));
    expect(page.keptState()).toBe(page.keptState());
    const before = page.keptState();
    expect(page.changeKept(save('a'))).toContain('already');
    expect(page.keptState()).toBe(before);
  });

  test('forbidden, last as long as the page, and it says so', async () => {
    refuses = 'reading';
    const page = await open();
    page.changeKept(save('a'));
    expect(page.keptState()).toMatchObject({ kept: { saved: [{ name: 'a' }] }, trouble: expect.stringContaining('keeps nothing') });
  });

  test('without room, what was changed stays on the page, and it says so', async () => {
    const page = await open();
    page.changeKept(save('a'));
    refuses = 'writing';
    page.changeKept(save('b'));
    expect(page.keptState()).toMatchObject({ kept: { saved: [{ name: 'a' }, { name: 'b' }] }, trouble: expect.stringContaining('no room') });
  });

  test('unreadable, are set aside before anything is written over them', async () => {
    stored.set('searches', '{"half');
    const page = await open();
    expect(page.keptState()).toMatchObject({ kept: NOTHING_KEPT, trouble: expect.stringContaining('could not be read') });
    page.changeKept(save('a'));
    expect(stored.get('searches-unreadable')).toBe('{"half');
    expect(page.keptState()).toEqual({ kept: { ...NOTHING_KEPT, saved: [{ name: 'a', query: 'q=a' }] } });
  });
});
