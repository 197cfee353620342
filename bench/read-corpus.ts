import { spawn } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CorpusFault } from './corpus-fault.ts';
import { type Paragraph, paragraphOf } from './paragraph.ts';

/**
 * The first paragraphs of a corpus, one object a line, as it stands or packed by gzip or xz (which needs the system's xz).
 * Throws with file and line at the first that cannot be read.
 */
export async function readCorpus(file: string, most = Number.POSITIVE_INFINITY): Promise<Paragraph[]> {
  if (!existsSync(file)) throw new CorpusFault(`${file} is not there.`);
  const paragraphs: Paragraph[] = [];
  const { lines, ended } = open(file);
  let number = 0;
  for await (const line of createInterface({ input: lines, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    paragraphs.push(paragraphOf(line, `${file}, line ${number},`));
    if (paragraphs.length >= most) return paragraphs;
  }
  await ended;
  return paragraphs;
}

function open(file: string): { lines: Readable; ended: Promise<void> } {
  if (!file.endsWith('.xz')) {
    const plain = createReadStream(file);
    if (!file.endsWith('.gz')) return { lines: plain, ended: Promise.resolve() };
    const unpacked = createGunzip();
    plain.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
    return { lines: unpacked, ended: Promise.resolve() };
  }
  const xz = spawn('xz', ['-dc', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve, reject) => {
    xz.on('error', () => reject(new CorpusFault(`${file} needs the program xz (on Debian: apt-get install xz-utils), or unpack it first.`)));
    xz.on('close', (code) => (code === 0 ? resolve() : reject(new CorpusFault(`${file} could not be unpacked: xz ended with code ${code}.`))));
  });
  // Whoever reads only the beginning is done before xz is.
  ended.catch(() => undefined);
  return { lines: xz.stdout, ended };
}
