import { inProject } from './project.mjs';
import { runTool } from './run-command.mjs';

const bin = (...parts) => inProject('node_modules', ...parts);

/** What looks at the code without running it. Each answers with the exit code and the output of its tool. */
export const codeChecks = {
  'Format and lint': () => runTool(bin('@biomejs', 'biome', 'bin', 'biome'), ['ci', '--colors=off', '--error-on-warnings', '.']),
  Types: async () => {
    // The types of the routes are Next's to write; without them a fresh checkout has no types for pictures and style sheets.
    const routes = await runTool(bin('next', 'dist', 'bin', 'next'), ['typegen']);
    return routes.code === 0 ? runTool(bin('typescript', 'bin', 'tsc'), ['--noEmit', '--pretty', 'false']) : routes;
  },
  'Dead code and dependencies': () => runTool(bin('knip', 'bin', 'knip.js'), ['--no-progress']),
};
