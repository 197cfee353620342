import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hashFiles } from './hash-files.mjs';
import { inProject } from './project.mjs';
import { Refusal } from './refusal.mjs';
import { lastLines, runTool } from './run-command.mjs';

const GENERATORS = ['generate-clients.mjs', 'generate-citation-styles.mjs'];
const marker = inProject('generated', '.made-from');

/** Everything the generators read, besides the packages that do the work. */
const wanted = () => hashFiles(['prisma', 'prisma.config.ts', 'package-lock.json', ...GENERATORS.map((name) => `scripts/${name}`)]);

/** Whether the generated code was made, to its end, from the models and styles as they stand. */
export function codeIsGenerated() {
  return existsSync(marker) && readFileSync(marker, 'utf8') === wanted();
}

/** Makes the database clients from prisma/ and the citation styles from their package. */
export async function generateCode(note = () => {}) {
  rmSync(marker, { force: true });
  mkdirSync(inProject('generated'), { recursive: true });
  for (const name of GENERATORS) {
    if (!existsSync(inProject('scripts', name))) continue;
    note(name);
    const { code, output } = await runTool(inProject('scripts', name), []);
    if (code !== 0) throw new Refusal(`${lastLines(output)}\nGenerating code failed in scripts/${name} (code ${code}).`);
  }
  writeFileSync(marker, wanted());
}
