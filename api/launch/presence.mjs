// Who works on a data folder: every launcher leaves a note with its process, and the last one out turns off the light.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * @typedef {{ pid: number, born: string | null }} Process
 * @typedef {Process & { since: number, serves: number | null, leaving: boolean, api: Process | null }} Note
 */

/** The launchers of one data folder, seen by one of them. */
export class Presence {
  /** @type {Note} */
  note;

  /**
   * @param {string} data
   * @param {number | null} serves the port, for a launcher that serves
   */
  constructor(data, serves) {
    this.folder = join(data, 'running');
    this.note = { pid: process.pid, born: birthOf(process.pid), since: Date.now(), serves, leaving: false, api: null };
    mkdirSync(this.folder, { recursive: true });
  }

  enter() {
    this.write();
  }

  /** @param {number} pid of the server that this launcher started */
  nameApi(pid) {
    this.note.api = { pid, born: birthOf(pid) };
    this.write();
  }

  /** Lets the next start wait for the end of this one instead of giving up. */
  nameLeaving() {
    this.note.leaving = true;
    this.write();
  }

  leave() {
    rmSync(this.file(process.pid), { force: true });
  }

  /** The other launchers that live. */
  others() {
    return this.notes().filter((note) => note.pid !== process.pid && isAlive(note));
  }

  /** Of two that start in the same moment only one may find the other there before itself. */
  earlier() {
    const { since, pid } = this.note;
    return this.others().filter((other) => other.since < since || (other.since === since && other.pid < pid));
  }

  /** Servers whose launcher was killed and that did not end with it. */
  orphans() {
    return this.notes().flatMap((note) => (!isAlive(note) && note.api && isAlive(note.api) ? [note.api] : []));
  }

  forgetDead() {
    for (const note of this.notes()) if (!isAlive(note)) rmSync(this.file(note.pid), { force: true });
  }

  /** @returns {Note[]} */
  notes() {
    return readdirSync(this.folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        try {
          return [JSON.parse(readFileSync(join(this.folder, name), 'utf8'))];
        } catch {
          return [];
        }
      });
  }

  /** @param {number} pid */
  file(pid) {
    return join(this.folder, `${pid}.json`);
  }

  write() {
    const file = this.file(process.pid);
    writeFileSync(`${file}.new`, JSON.stringify(this.note));
    renameSync(`${file}.new`, file);
  }
}

/**
 * Whether this very process lives: a number alone may have gone to another one.
 * @param {Process} of
 */
export function isAlive({ pid, born }) {
  const now = birthOf(pid);
  return now !== null && now === born;
}

/**
 * When a process began, in whatever unit the system tells; null when there is none.
 * @param {number} pid
 * @returns {string | null}
 */
function birthOf(pid) {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
    // The name in parentheses may hold spaces; the state is the 1st field after it, the start the 20th.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}
