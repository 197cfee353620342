import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A command of the shell that has ended well. */
export interface Ran {
  seconds: number;
  /** The most memory that it had, in bytes; null where the system does not tell. */
  peakBytes: number | null;
}

/** Imports a file into the database of the environment, as one would by hand. Throws with what the shell said. */
export function importInto(root: string, file: string, env: Record<string, string>): Promise<Ran> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'archive.mjs'), 'import', file], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const end = () => child.kill();
    process.prependOnceListener('exit', end);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-4_000);
    });
    let peakBytes: number | null = null;
    const watch = setInterval(() => {
      peakBytes = peakOf(child.pid) ?? peakBytes;
    }, 100);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      process.off('exit', end);
      if (code === 0) resolve({ seconds: (performance.now() - began) / 1000, peakBytes });
      else reject(new Error(`The import ended with code ${code}: ${said.trim().split('\n').slice(-5).join('\n')}`));
    });
  });
}

/** What Linux keeps of the most memory a process ever had. */
function peakOf(pid: number | undefined): number | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    // It ended in between.
    return null;
  }
}

export interface Site {
  port: number;
  stop(): Promise<void>;
}

/** Serves a build over the database of the environment, in a process of its own. */
export function serveFrom(root: string, folder: string, env: Record<string, string>): Promise<Site> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'serve-for-bench.mjs'), folder], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const end = () => child.kill('SIGTERM');
    process.prependOnceListener('exit', end);
    const ended = new Promise<void>((gone) => child.on('close', () => gone()));
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', end);
      reject(new Error(`The server ended with code ${code} before it answered.`));
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      const port = /:(\d+)\n/.exec(said)?.[1];
      if (port === undefined) return;
      resolve({
        port: Number(port),
        async stop() {
          end();
          await ended;
        },
      });
    });
  });
}
