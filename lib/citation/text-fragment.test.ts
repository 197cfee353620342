import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfWords } from './address-of-words.ts';
import { firstArchive } from './contexts-for-tests.ts';
import { textFragment, withTextFragment } from './text-fragment.ts';

/** A text directive as a browser takes it apart: syntax of URL Fragment Text Directives. */
function termsOf(fragment: string): string[] {
  const value = /^:~:text=(.*)$/su.exec(fragment)?.[1] ?? '';
  expect(value).not.toMatch(/[-&\s]/u);
  return value.split(',').map(decodeURIComponent);
}

describe('a text fragment', () => {
  it('names short words whole, without the marks round them and the stop behind them', () => {
    expect(textFragment('correct posture.”')).toBe(':~:text=correct%20posture');
  });
  it('names the first and the last words of longer ones', () => {
    expect(termsOf(textFragment('With an additional lapse in time, our nuclear arsenal could grow in quality and quantity.”', 'en') ?? '')).toEqual([
      'With an additional lapse',
      'quality and quantity',
    ]);
  });
  it('leaves out what the quoter put in, and runs over it', () => {
    expect(termsOf(textFragment('the time [in dealing with us] has … not been lost', 'en') ?? '')).toEqual(['the time', 'not been lost']);
    expect(termsOf(textFragment('[The] chemistry is wonderful', 'en') ?? '')).toEqual(['chemistry is wonderful']);
    expect(termsOf(textFragment('good . . . and wonderful', 'en') ?? '')).toEqual(['good', 'and wonderful']);
  });
  it('escapes what has a meaning there', () => {
    expect(textFragment('nuclear-free, safe & sound')).toBe(':~:text=nuclear%2Dfree%2C%20safe%20%26%20sound');
  });
  it('is nothing where there are no words', () => {
    expect(textFragment('[…] “…”')).toBeNull();
  });
  it('keeps the place that an address names, and asks nothing of a PDF', () => {
    expect(withTextFragment('https://a.example/page', ':~:text=x')).toBe('https://a.example/page#:~:text=x');
    expect(withTextFragment('https://a.example/page#part', ':~:text=x')).toBe('https://a.example/page#part:~:text=x');
    expect(withTextFragment('https://a.example/file.pdf', ':~:text=x')).toBe('https://a.example/file.pdf');
  });
  it('names nothing but what stands in the words, first before last', () => {
    const words = fc
      .array(fc.constantFrom('peace', 'the', 'talks,', 'nuclear-free', '[sic]', '…', '올바른', '자세', '中国', 'a & b', '(now)', '“so”', 'well.'), {
        minLength: 1,
        maxLength: 40,
      })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, (text) => {
        const fragment = textFragment(text, 'en');
        if (fragment === null) return;
        const terms = termsOf(fragment);
        expect(terms.length).toBeLessThanOrEqual(2);
        const [start = '', end = start] = terms;
        expect(text).toContain(start);
        expect(start).not.toMatch(/[[\]…]/u);
        expect(text.slice(terms.length === 1 ? 0 : text.indexOf(start) + start.length)).toContain(end);
      }),
    );
  });
});

describe('the address of a source', () => {
  const archive = [...firstArchive().values()];
  it('leads to the words where the page that was read prints them, in their language', () => {
    const direct = archive.find(({ statement }) => statement.id === 'C02');
    if (direct === undefined) throw new Error('no C02');
    expect(addressOfWords(direct, 1)?.href).toMatch(/^https:\/\/www\.latimes\.com\/.*#:~:text=Personal%20relations/u);
  });
  it('never leads to a summary', () => {
    for (const context of archive.filter(({ statement }) => statement.text === undefined))
      for (const index of context.statement.chain.keys()) expect(addressOfWords(context, index)?.atWords ?? false).toBe(false);
  });
  it('never asks a page in another language for the words', () => {
    for (const context of archive) {
      for (const [index, { source }] of context.statement.chain.entries()) {
        const language = source === undefined ? undefined : context.sources[source]?.language;
        if (addressOfWords(context, index)?.atWords === true) expect(language).toBe(context.statement.language);
      }
    }
  });
});
