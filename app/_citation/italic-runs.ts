/** A run of a citation, set upright or in italics. */
export interface Run {
  /** Where it begins in its line: its key. */
  at: number;
  text: string;
  italic: boolean;
}

/**
 * Takes the HTML of a citation apart, line by line. It holds `<i>` and numeric character references and nothing else
 * (lib/citation/marked-text.ts), so it can be shown as elements and never has to be trusted as markup.
 */
export function runsOf(html: string): Run[][] {
  return html.split('\n').map((line) => {
    let at = 0;
    const runs: Run[] = [];
    for (const [index, part] of line.split(/<i>(.*?)<\/i>/).entries()) {
      if (part !== '') runs.push({ at, text: decode(part), italic: index % 2 === 1 });
      at += part.length;
    }
    return runs;
  });
}

const decode = (text: string) => text.replace(/&#(\d{1,7});/g, (_, code) => String.fromCodePoint(Number(code)));

/** For the clipboard: each entry its own paragraph, since a line break in HTML is only a space. */
export function asParagraphs(html: string): string {
  return html
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}
