import { spawn } from 'node:child_process';

/**
 * Runs a program and waits for it.
 *
 * `output: 'show'` lets it write to this terminal as it goes; `'keep'` collects what it writes, so that several may
 * run at once without mixing their lines.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ output?: 'show' | 'keep', env?: Record<string, string>, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { output = 'show', env = {}, cwd } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let written = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => (written += chunk));
    }
    const finish = (/** @type {number} */ code, added = '') =>
      resolve({ code, output: written + added });
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs a JavaScript program of `node_modules` without a shell, so that it works on Windows too. */
export function runNode(/** @type {readonly string[]} */ args, options = {}) {
  return run(process.execPath, args, options);
}
