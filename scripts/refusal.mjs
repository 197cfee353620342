/** Something the person at the keyboard can put right: printed as one sentence, without a stack. */
export class Refusal extends Error {
  /** @param {string} message @param {number} [exitCode] */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'Refusal';
    this.exitCode = exitCode;
  }
}

/** Runs a script to its end and turns what it throws into a sentence on standard error and an exit code. */
export async function conclude(work) {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(error instanceof Refusal ? error.exitCode : 1);
  }
}

function sentenceOf(error) {
  if (error instanceof Refusal) return error.message;
  switch (error?.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `No permission to write ${error.path ?? 'in this folder'}: run the command as the owner of the project folder, or make the folder writable.`;
    case 'ENOSPC':
      return 'The disk is full: free some space and run the command again.';
    default:
      return error?.stack ?? String(error);
  }
}
