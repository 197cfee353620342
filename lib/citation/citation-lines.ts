/** A run of a citation: upright, in italics, or raised. */
export interface Run {
  text: string;
  face: 'upright' | 'italic' | 'raised';
}

/** A line of a citation: an entry, a note, a sentence, or a paragraph of words that are set off as a block. */
export interface Line {
  block: boolean;
  runs: Run[];
}

/**
 * Takes the HTML of a citation apart for formats that are neither plain text nor HTML. It holds `<i>`, `<sup>`,
 * `<blockquote>` round a whole line, numeric character references and nothing else (marked-text.ts).
 */
export function citationLines(html: string): Line[] {
  return html
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const inside = /^<blockquote>(.*)<\/blockquote>$/su.exec(line)?.[1];
      return { block: inside !== undefined, runs: runsOf(inside ?? line) };
    });
}

const FACES: Record<string, Run['face']> = { '<i>': 'italic', '<sup>': 'raised' };

function runsOf(line: string): Run[] {
  let face: Run['face'] = 'upright';
  return line.split(/(<\/?(?:i|sup)>)/u).flatMap((part) => {
    if (!/^<\/?(?:i|sup)>$/u.test(part)) return part === '' ? [] : [{ text: decoded(part), face }];
    face = FACES[part] ?? 'upright';
    return [];
  });
}

const decoded = (text: string) => text.replace(/&#(\d{1,7});/gu, (_, code: string) => String.fromCodePoint(Number(code)));

/** The words of a line without their faces. */
export const textOf = ({ runs }: Pick<Line, 'runs'>) => runs.map(({ text }) => text).join('');
