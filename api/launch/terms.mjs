// What every start shares. Plain JavaScript on purpose: it runs on the machine's own Node before anything is installed.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The pinned Node, once it is installed. */
export const NODE = join(ROOT, 'node_modules/node/bin/node');

/** A reason not to go on, in one sentence for the person who started. */
export class Stop extends Error {}

const LINES_SHOWN = 60;

/**
 * Runs one step with one line of progress; its output is shown only when it fails.
 * @param {string} sentence
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 */
export async function step(sentence, command, args, options = {}) {
  await timed(sentence, async () => {
    const { code, output } = await run(command, args, { cwd: ROOT, ...options });
    if (code === 0) return;
    console.error(`\n${output.split('\n').slice(-LINES_SHOWN).join('\n')}`);
    throw new Stop(`${sentence} failed; its output is above.`);
  });
}

/**
 * Does work under one line of progress that ends with the seconds it took.
 * @template T
 * @param {string} sentence
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function timed(sentence, work) {
  const began = Date.now();
  progress.write(`  ${sentence} … `);
  try {
    const result = await work();
    progress.write(`${seconds(Date.now() - began)}\n`);
    return result;
  } catch (error) {
    progress.write('failed\n');
    throw error;
  }
}

/** Where progress goes: standard output, unless a command needs that for its own answer. */
export const progress = {
  /** @type {NodeJS.WritableStream} */
  stream: process.stdout,
  /** @param {string} text */
  write(text) {
    this.stream.write(text);
  },
};

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * Runs a program to its end and keeps what it says.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    /** @param {Buffer} chunk */
    const keep = (chunk) => (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => done({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
