import type { Terminal } from './command.ts';

/** What may not reach a terminal from a stored text or a typed argument: it could move the cursor, recolour or retitle the window. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the purpose
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text whose controls and direction marks are written out instead of obeyed. JSON answers do not pass here; JSON escapes its own. */
export function harmless(text: string): string {
  return text.replace(CONTROLS, (control) => `\\u${(control.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

/** The terminal of this process. Styles only where somebody looks and has not asked for none (NO_COLOR). */
export function openTerminal(): Terminal {
  const styled = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
  const style = (from: number, to: number) => (text: string) => (styled ? `\u001b[${from}m${text}\u001b[${to}m` : text);
  // `archive search … | head` closes the pipe early: that is the reader's good right and no fault.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  }
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    printData: (text) => void process.stdout.write(`${process.stdout.isTTY === true ? harmless(text) : text}\n`),
    remark: (line) => void process.stderr.write(`${line}\n`),
    columns: Math.min(process.stdout.columns ?? 80, 100),
    bold: style(1, 22),
    faint: style(2, 22),
  };
}
