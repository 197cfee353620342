import { spawn } from 'node:child_process';
import { root } from './project.mjs';

const running = new Set();

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  // Nothing is listening yet when only commands run; a server replaces these with its own orderly end.
  process.on(signal, () => {
    if (running.size === 0 && process.listenerCount(signal) > 1) return;
    for (const child of running) child.kill('SIGTERM');
    process.exit(code);
  });
}

/**
 * Runs a command in the project's folder and keeps its output.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, onLine?: (line: string, stream: 'out' | 'err') => void }} [options]
 * @returns {Promise<{ code: number, output: string }>} the exit code (128 and more for a signal) and everything printed, in order
 */
export function runCommand(command, args, { env = {}, onLine } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    const listen = (stream, name) => {
      let rest = '';
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
        if (onLine === undefined) return;
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) onLine(line, name);
      });
      stream.on('end', () => {
        if (rest !== '') onLine?.(rest, name);
      });
    };
    listen(child.stdout, 'out');
    listen(child.stderr, 'err');
    child.on('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 143, output });
    });
  });
}

/** Runs a program that a package brought, by its JavaScript entry, so that it works on every system. */
export function runTool(entry, args, options) {
  return runCommand(process.execPath, [entry, ...args], options);
}

/** The end of what a failed command printed. */
export function lastLines(output, count = 15) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}
