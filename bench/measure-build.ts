import { mkdirSync } from 'node:fs';
import { compressedSizes } from './bytes.ts';
import type { Engine } from './engine.ts';
import type { BuildMeasurement } from './measurement.ts';
import type { Paragraph } from './paragraph.ts';
import { writeFiles } from './workplace.ts';

/** Builds the index, keeps it in the folder, and says what it cost. Compressing is counted where it is part of publishing. */
export async function measureBuild(engine: Engine, paragraphs: readonly Paragraph[], folder: string): Promise<BuildMeasurement> {
  mkdirSync(folder, { recursive: true });
  const began = performance.now();
  const { files, first, compressed } = await engine.build(paragraphs, folder);
  const seconds = (performance.now() - began) / 1000;
  writeFiles(folder, files);
  const sizes = await compressedSizes(
    first.flatMap((name) => files.get(name) ?? []),
    compressed,
  );
  return { seconds, ...sizes };
}
