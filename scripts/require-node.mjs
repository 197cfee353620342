// Imported first by every script, and written for old parsers: no `?.`, no `??`, no top-level await, no private fields.
var found = process.versions.node.split('.').map(Number);
var enough = found[0] > 20 || (found[0] === 20 && found[1] >= 19);
if (!enough) {
  process.stderr.write(
    'On the Record needs Node 20.19 or newer, and this is Node ' +
      process.versions.node +
      ': install a newer one from https://nodejs.org and run the command again.\n',
  );
  process.exit(1);
}
