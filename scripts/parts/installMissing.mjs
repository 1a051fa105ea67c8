import { existsSync, readFileSync } from 'node:fs';
import { inProject, root } from './paths.mjs';
import { run } from './run.mjs';

/** Installs from the lock file when a package of the lock file is not installed in its version. */
export async function installMissing() {
  refuseOldNode();
  if (isComplete()) return;
  process.stdout.write('Installing packages …\n');
  const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
  const clean = await npm(['ci', ...flags], { output: 'keep' });
  if (clean.code === 0) return;
  // A company's mirror may lack packages of other systems, which `npm ci` insists on and `npm install` passes over.
  const { code } = await npm(['install', '--no-save', ...flags]);
  if (code !== 0) {
    throw new Error('The packages could not be installed; check the network and run it again.');
  }
}

/** @param {readonly string[]} args */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  // npm is a batch file on Windows, which cannot be spawned without a shell; npm names its own script to us.
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], { cwd: root, ...options });
  return run('npm', args, { cwd: root, ...options });
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
}

function isComplete() {
  const installedLock = inProject('node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = readPackages(inProject('package-lock.json'));
  const installed = readPackages(installedLock);
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

/** @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
function readPackages(/** @type {string} */ path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}
