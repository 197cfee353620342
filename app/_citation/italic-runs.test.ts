import { describe, expect, it } from 'vitest';
import { asParagraphs, runsOf } from './italic-runs.ts';

describe('a citation taken apart', () => {
  it('tells italics from the rest', () => {
    expect(runsOf('Panda, A. (2019). <i>The Diplomat</i>.')).toEqual([
      [
        { at: 0, text: 'Panda, A. (2019). ', italic: false },
        { at: 18, text: 'The Diplomat', italic: true },
        { at: 30, text: '.', italic: false },
      ],
    ]);
  });
  it('shows what looks like markup as text', () => {
    expect(runsOf('&#60;img src=x onerror=alert&#40;1&#41;&#62;')[0]?.[0]?.text).toBe('<img src=x onerror=alert(1)>');
  });
  it('keeps the entries of a list apart', () => {
    expect(runsOf('One.\nTwo.')).toHaveLength(2);
    expect(asParagraphs('One.\nTwo.')).toBe('<p>One.</p><p>Two.</p>');
  });
});
