/** A run of a citation: upright, in italics, or raised. */
export interface Run {
  /** Where it begins in its line: its key. */
  at: number;
  text: string;
  face: 'upright' | 'italic' | 'raised';
}

/** A line of a citation: an entry, a note, or a paragraph of words set off as a block. */
export interface Line {
  block: boolean;
  runs: Run[];
}

/**
 * Takes the HTML of a citation apart, line by line. It holds `<i>`, `<sup>`, `<blockquote>` round a whole line, numeric
 * character references and nothing else (lib/citation/marked-text.ts), so it can be shown as elements and never has to
 * be trusted as markup.
 */
export function linesOf(html: string): Line[] {
  return html
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const inside = BLOCK.exec(line)?.[1];
      return { block: inside !== undefined, runs: runsOf(inside ?? line) };
    });
}

const BLOCK = /^<blockquote>(.*)<\/blockquote>$/su;
const FACES: Record<string, Run['face']> = { i: 'italic', sup: 'raised' };

function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let face: Run['face'] = 'upright';
  let at = 0;
  for (const part of line.split(/(<\/?(?:i|sup)>)/u)) {
    const tag = /^<(\/?)(i|sup)>$/u.exec(part);
    if (tag !== null) face = tag[1] === '/' ? 'upright' : (FACES[tag[2] ?? ''] ?? 'upright');
    else if (part !== '') runs.push({ at, text: decode(part), face });
    at += part.length;
  }
  return runs;
}

const decode = (text: string) => text.replace(/&#(\d{1,7});/g, (_, code) => String.fromCodePoint(Number(code)));

/** For the clipboard: each entry its own paragraph, since a line break in HTML is only a space. */
export function asParagraphs(html: string): string {
  return html
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (BLOCK.test(line) ? line : `<p>${line}</p>`))
    .join('');
}
