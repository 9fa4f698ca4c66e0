import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

/**
 * Which core does what. A server is one process and has one core; PostgreSQL and the load share the other. Otherwise a
 * faster server takes from PostgreSQL what it saves, and the ratio says more of the scheduler than of the server.
 */
export const SERVER_CORE = 0;
export const DATABASE_CORE = 1;

export const pinned = cpus().length > 1 && spawnSync('taskset', ['--version']).status === 0;

/** Keeps this process, and what it starts, on a core. */
export function stayOn(core: number): void {
  if (pinned) spawnSync('taskset', ['-apc', String(core), String(process.pid)]);
}

/** A command that starts another one on a core. */
export function onCore(core: number, program: string, args: readonly string[]): [string, string[]] {
  return pinned ? ['taskset', ['-c', String(core), program, ...args]] : [program, [...args]];
}
