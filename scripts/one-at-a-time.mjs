import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { inProject } from './project.mjs';

/**
 * Lets one process of this checkout at a time install, generate or build. A lock whose owner is gone is taken over, so an interrupted
 * command leaves nothing to clean up.
 * @template T
 * @param {(line: string) => void} say
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(say, work) {
  const lock = inProject('.data', 'preparing.lock');
  mkdirSync(inProject('.data'), { recursive: true });
  let waited = false;
  while (!taken(lock)) {
    const owner = ownerOf(lock);
    if (owner === null) continue;
    if (!waited) say(`  Another command (process ${owner}) is preparing this project; waiting for it to finish …`);
    waited = true;
    await pause(250);
  }
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function taken(lock) {
  try {
    const handle = openSync(lock, 'wx');
    writeFileSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds the lock, or null after a lock of a process that is gone was removed. */
function ownerOf(lock) {
  let owner;
  try {
    owner = Number(readFileSync(lock, 'utf8'));
  } catch {
    return null;
  }
  // Empty: made a moment ago by an owner that has not signed yet, or that was killed in between.
  if (owner === 0) return Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 5000 ? abandoned(lock) : 'unknown';
  try {
    process.kill(owner, 0);
    return owner;
  } catch (error) {
    return error.code === 'ESRCH' ? abandoned(lock) : owner;
  }
}

function abandoned(lock) {
  rmSync(lock, { force: true });
  return null;
}
