/** What wikitext would obey, wherever it stands. */
const SIGNS = /[&<>[\]{}|]|''+|__+|~{3,}|\b(?:https?|ftp|mailto|news|irc)(?=:)|\b(?:ISBN|RFC|PMID)(?= )/gu;

/** Text that a page of Wikipedia shows to the letter, on one line. */
export function wikiText(text: string): string {
  return escaped(text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
}

/** Words with their own lines, as a template shows them. A list or a heading begins only where a line does. */
export function wikiWords(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .split(/\n+/u)
    .map((line) => escaped(line.replace(/\p{Cc}/gu, '').trim()))
    .filter((line) => line !== '')
    .join('<br />');
}

function escaped(text: string): string {
  return text
    .replace(SIGNS, (signs) => (/\w/u.test(signs) ? `<nowiki>${signs}</nowiki>` : [...signs].map((sign) => `&#${sign.codePointAt(0)};`).join('')))
    .replace(/^[*#:;=!-]/u, (sign) => `&#${sign.codePointAt(0)};`);
}

/** An address as the value of a parameter. */
export function wikiAddress(url: string): string {
  return url.replace(/[\s[\]{}|<>"']/gu, (sign) => (sign === "'" ? '%27' : encodeURIComponent(sign)));
}

/** A template on one line; a parameter without a value is left out. */
export function template(name: string, parameters: readonly (readonly [string, string | undefined])[]): string {
  const given = parameters.flatMap(([parameter, value]) => (value === undefined || value === '' ? [] : [`|${parameter}=${value}`]));
  return `{{${[name, ...given].join(' ')}}}`;
}
