import { describe, expect, it } from 'vitest';
import { asParagraphs, linesOf } from './italic-runs.ts';

describe('a citation taken apart', () => {
  it('tells italics from the rest', () => {
    expect(linesOf('Panda, A. (2019). <i>The Diplomat</i>.')).toEqual([
      {
        block: false,
        runs: [
          { at: 0, text: 'Panda, A. (2019). ', face: 'upright' },
          { at: 21, text: 'The Diplomat', face: 'italic' },
          { at: 37, text: '.', face: 'upright' },
        ],
      },
    ]);
  });
  it('tells raised numbers and words set off as a block', () => {
    const lines = linesOf('Lead:\n<blockquote>Many words.<sup>1</sup></blockquote>\n<sup>1</sup> Note.');
    expect(lines.map(({ block }) => block)).toEqual([false, true, false]);
    expect(lines[1]?.runs.at(-1)).toMatchObject({ text: '1', face: 'raised' });
    expect(asParagraphs('A:\n<blockquote>b</blockquote>')).toBe('<p>A:</p><blockquote>b</blockquote>');
  });
  it('shows what looks like markup as text', () => {
    expect(linesOf('&#60;img src=x onerror=alert&#40;1&#41;&#62;')[0]?.runs[0]?.text).toBe('<img src=x onerror=alert(1)>');
  });
  it('keeps the entries of a list apart', () => {
    expect(linesOf('One.\nTwo.')).toHaveLength(2);
    expect(asParagraphs('One.\nTwo.')).toBe('<p>One.</p><p>Two.</p>');
  });
});
