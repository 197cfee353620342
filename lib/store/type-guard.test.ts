import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { projectRoot } from './project-root.ts';

// The store is typed by the SQLite client, whose arguments are the narrower: whatever may be asked of it may be asked of the
// PostgreSQL client too. The compiler is asked here, and not by the type check of the house, because Prisma's own AtLeast is
// not even assignable to itself under exactOptionalPropertyTypes.

/** A module that compiles only if every argument of one client is one of the other's, and both have the same models. */
const guard = (asked: string, taken: string) => `
  import type { Prisma as S } from '../../generated/${asked}/client.ts';
  import type { Prisma as P } from '../../generated/${taken}/client.ts';
  type Models = keyof S.TypeMap['model'] & keyof P.TypeMap['model'];
  type Asked<M extends Models> = S.TypeMap['model'][M]['operations'];
  type Taken<M extends Models> = P.TypeMap['model'][M]['operations'];
  type Refused<M extends Models> = { [O in keyof Asked<M> & keyof Taken<M>]:
    Asked<M>[O] extends { args: infer A } ? Taken<M>[O] extends { args: infer B } ? [A] extends [B] ? true : [M, O] : never : never
  }[keyof Asked<M> & keyof Taken<M>];
  export const suits: [Exclude<{ [M in Models]: Refused<M> }[Models], true>] extends [never] ? true : never = true;
  export const same: [Exclude<keyof S.TypeMap['model'] | keyof P.TypeMap['model'], Models>] extends [never] ? true : never = true;
`;

/** Compiles both directions in one go, since the clients are what takes the time. */
function compile(guards: Record<string, string>): Record<string, string[]> {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: ['node'],
  };
  const files = new Map(Object.entries(guards).map(([name, text]) => [path.join(projectRoot(), 'lib/store', `${name}-in-memory.ts`), { name, text }]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const guarding = files.get(file);
    return guarding === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, guarding.text, ts.ScriptTarget.ES2023);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const faults = [...files].map(([file, { name }]) => {
    const source = program.getSourceFile(file);
    const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return [name, diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))] as const;
  });
  return Object.fromEntries(faults);
}

it('whatever may be asked of the SQLite client may be asked of the PostgreSQL client, and the guard that says so looks', { timeout: 180_000 }, () => {
  const faults = compile({ guard: guard('sqlite', 'postgresql'), reversed: guard('postgresql', 'sqlite') });
  expect(faults['guard']).toEqual([]);
  // Only PostgreSQL takes `mode` and lists of references: the other way round is refused.
  expect(faults['reversed']).toEqual(["Type 'true' is not assignable to type 'never'."]);
});
