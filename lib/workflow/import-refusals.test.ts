import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import { corpusLine, FORTY_LINES_XZ } from '#lib/exchange/corpus-for-tests.ts';
import { openStore } from '#lib/store/client.ts';
import { projectRoot } from '#lib/store/project-root.ts';
import { scratchDatabase, scratchFolder, scratchStore } from '#lib/store/store-for-tests.ts';
import { fileOnDisk } from './archive-files.ts';
import { importFiles } from './import-archive.ts';
import { bytesOf, NO_TRACES, refusalOf, tracesIn } from './import-for-tests.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('nothing of a file is written', () => {
  it.each([
    ['a broken line', bytesOf(corpusLine(), '{"id":')],
    ['an id twice', bytesOf(corpusLine(), corpusLine())],
    ['a file that is cut off', FORTY_LINES_XZ.slice(0, 200)],
    ['an empty file', new Uint8Array()],
  ])('that has %s', async (_, bytes) => {
    const store = await scratchStore();
    await refusalOf(importFiles(store, [{ file: 'bad.jsonl', bytes }]));
    expect(await tracesIn(store)).toEqual(NO_TRACES);
  });

  it('that is altered between the check and its end', async () => {
    const lines = upTo(2_000).map((index) => corpusLine({ id: `W${index}` }));
    for (const second of [
      [...lines.slice(1), corpusLine({ id: 'X' })],
      lines.slice(0, 900),
      [...lines, 'nonsense'],
      lines.map((line) => line.replace('Ada', 'Eve')),
    ]) {
      const store = await scratchStore();
      let readings = 0;
      async function* bytes() {
        readings += 1;
        yield bytesOf(...(readings === 1 ? lines : second));
      }
      const error = await refusalOf(importFiles(store, [{ file: 'moving.jsonl', bytes }]));
      expect(error.message).toMatch(/^moving\.jsonl: was altered by somebody else while it was being imported; nothing was written\./);
      expect(await tracesIn(store)).toEqual(NO_TRACES);
    }
  });

  it('whose import is killed in the middle of writing', { timeout: 120_000 }, async () => {
    const url = await scratchDatabase();
    const file = path.join(scratchFolder(), 'big.jsonl.gz');
    writeFileSync(file, gzipSync(bytesOf(...upTo(6_000).map((index) => corpusLine({ id: `W${index}`, text: 'words '.repeat(50) })))));
    const script = `import { openStore } from '#lib/store/client.ts';
      import { fileOnDisk } from '#lib/workflow/archive-files.ts';
      import { importFiles } from '#lib/workflow/import-archive.ts';
      const onProgress = ({ step, done }) => { if (step === 'write' && done > 0.3) process.kill(process.pid, 'SIGKILL'); };
      await importFiles(await openStore(process.env.URL), [await fileOnDisk(process.env.FILE)], { onProgress });`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      cwd: projectRoot(),
      env: { ...process.env, URL: url, FILE: file },
      stdio: 'inherit',
    });
    expect(await new Promise((resolve) => child.on('close', (_code, signal) => resolve(signal)))).toBe('SIGKILL');
    const store = await openStore(url);
    expect(await tracesIn(store)).toEqual(NO_TRACES);
    await importFiles(store, [await fileOnDisk(file)]);
    expect(await store.statement.count()).toBe(6_000);
    await store.$disconnect();
  });
});

describe('a file on the disk', () => {
  it('that is a folder, or not there, is told as that', async () => {
    expect((await refusalOf(fileOnDisk(scratchFolder()))).message).toMatch(/is a folder/);
    expect((await refusalOf(fileOnDisk('nowhere.jsonl'))).message).toMatch(/^nowhere\.jsonl: is not there/);
  });

  it('that goes away between the check and the write leaves nothing behind', async () => {
    const store = await scratchStore();
    const file = path.join(scratchFolder(), 'gone.jsonl');
    writeFileSync(file, bytesOf(corpusLine()));
    const plan = importFiles(store, [await fileOnDisk(file)], {
      onProgress: ({ step }) => {
        if (step === 'write') rmSync(file, { force: true });
      },
    });
    expect((await refusalOf(plan)).message).toMatch(/gone\.jsonl: is not there/);
    expect(await tracesIn(store)).toEqual(NO_TRACES);
  });
});

it('a corpus that is spoilt anywhere is written whole or not at all', { timeout: 120_000 }, async () => {
  const whole = bytesOf(...upTo(30).map((index) => corpusLine({ id: `W${index}`, text: `Words ${index} 한` })));
  const spoilt = fc.record({ at: fc.nat(whole.length - 1), by: fc.uint8Array({ maxLength: 4 }), drop: fc.nat(60), packed: fc.boolean() });
  const store = await scratchStore();
  await fc.assert(
    fc.asyncProperty(spoilt, async ({ at, by, drop, packed }) => {
      const plain = packed ? Uint8Array.from(gzipSync(whole)) : whole;
      const from = at % plain.length;
      const bytes = Uint8Array.from([...plain.slice(0, from), ...by, ...plain.slice(from + drop)]);
      const before = await tracesIn(store);
      const plan = await importFiles(store, [{ file: 'spoilt.jsonl', bytes }]).catch((error: unknown) => {
        if (!(error instanceof ArchiveError)) throw error;
        return null;
      });
      const after = await tracesIn(store);
      if (plan === null) expect(after).toEqual(before);
      else expect(after.statements).toBe(before.statements + plan.statements.length);
      await store.statement.deleteMany();
    }),
    { numRuns: 120 },
  );
});
