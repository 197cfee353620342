import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '#lib/store/project-root.ts';
import { charactersOf } from './character-map.ts';
import { type FontTables, writeFont } from './sfnt.ts';
import { readWoff } from './woff.ts';
import { readWoff2 } from './woff2.ts';

/** A typeface ready for the painter, and the characters it has. */
interface CardFont {
  /** As the painter is told it: each file by a name of its own, so that all of them are looked through. */
  name: string;
  data: Buffer;
  has: (codePoint: number) => boolean;
}

type Face = 'speech' | 'told' | 'sans';

/** The files of the faces that the pages are set in. */
const FILES: Record<Face, readonly string[]> = {
  speech: files('@fontsource-variable/source-serif-4', 'source-serif-4', 'opsz-normal'),
  told: files('@fontsource-variable/source-serif-4', 'source-serif-4', 'opsz-italic'),
  sans: files('@fontsource-variable/inter', 'inter', 'wght-normal'),
};

function files(folder: string, name: string, cut: string): string[] {
  return ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'].map((script) => `${folder}/files/${name}-${script}-${cut}.woff2`);
}

const HANGUL = '@fontsource/noto-serif-kr';

/** Fonts that were unpacked once: they never change while the program runs. */
const unpacked = new Map<string, Promise<CardFont>>();

function fontOf(file: string, face: string): Promise<CardFont> {
  const known = unpacked.get(file);
  if (known !== undefined) return known;
  const font = unpack(file, face);
  unpacked.set(file, font);
  font.catch(() => unpacked.delete(file));
  return font;
}

async function unpack(file: string, face: string): Promise<CardFont> {
  const bytes = await readFile(path.join(/* turbopackIgnore: true */ projectRoot(), 'node_modules', file));
  const tables: FontTables = file.endsWith('.woff2') ? readWoff2(bytes) : readWoff(bytes);
  return { name: `${face} ${path.basename(file)}`, data: writeFont(tables), has: charactersOf(tables) };
}

/** What a picture of these texts needs: per face the names to set them in, and the fonts behind the names. */
export interface FontsOfCard {
  fonts: { name: string; data: Buffer }[];
  family: Record<Face, string>;
  /** Whether every character of a text has a picture in these fonts. What has none is not drawn at all, never as something else. */
  draws: (text: string) => boolean;
}

/** The fonts for some texts: the Latin of each face, and beyond it only what the texts hold. */
export async function fontsFor(texts: readonly string[]): Promise<FontsOfCard> {
  const characters = [...new Set(texts.flatMap((text) => [...text]))].map((character) => character.codePointAt(0) ?? 0);
  const faces = { speech: await faceOf('speech', characters), told: await faceOf('told', characters), sans: await faceOf('sans', characters) };
  const missing = characters.filter((codePoint) => !faces.speech.some(({ has }) => has(codePoint)));
  const hangul = await Promise.all((await slicesWith(missing)).map((slice) => fontOf(`${HANGUL}/files/noto-serif-kr-${slice}-400-normal.woff`, 'hangul')));
  const family = (face: Face) => [...faces[face], ...hangul].map(({ name }) => name).join(', ');
  const all = [...faces.speech, ...faces.told, ...faces.sans, ...hangul];
  return {
    fonts: all.map(({ name, data }) => ({ name, data })),
    family: { speech: family('speech'), told: family('told'), sans: family('sans') },
    draws: (text) => {
      const points = [...text].map((character) => character.codePointAt(0) ?? 0);
      return Object.values(faces).every((face) => points.every((point) => [...face, ...hangul].some(({ has }) => has(point))));
    },
  };
}

/** The first file is always there: an empty face has no measures. */
async function faceOf(face: Face, characters: readonly number[]): Promise<CardFont[]> {
  const fonts: CardFont[] = [];
  for (const [index, file] of FILES[face].entries()) {
    const missing = characters.filter((codePoint) => !fonts.some(({ has }) => has(codePoint)));
    if (index > 0 && missing.length === 0) break;
    const font = await fontOf(file, face);
    if (index === 0 || missing.some(font.has)) fonts.push(font);
  }
  return fonts;
}

let slices: Promise<[string, [number, number][]][]> | undefined;

/** The parts of the Hangul face that hold some of these characters, by the ranges that its package gives for each. */
async function slicesWith(characters: readonly number[]): Promise<string[]> {
  if (characters.length === 0) return [];
  slices ??= readSlices();
  return (await slices)
    .filter(([, ranges]) => characters.some((point) => ranges.some(([first, last]) => point >= first && point <= last)))
    .map(([name]) => name);
}

async function readSlices(): Promise<[string, [number, number][]][]> {
  const text = await readFile(path.join(/* turbopackIgnore: true */ projectRoot(), 'node_modules', HANGUL, 'unicode.json'), 'utf8');
  const ranges: Record<string, string> = JSON.parse(text);
  return Object.entries(ranges).map(([name, list]) => [name.replace(/[[\]]/g, ''), list.split(',').map(readRange)]);
}

/** `U+ac00-ac1f` or `U+20a9` */
function readRange(range: string): [number, number] {
  const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
