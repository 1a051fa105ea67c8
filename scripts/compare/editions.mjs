import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject, programs, root } from '#scripts/parts/paths.mjs';
import { run, runNode } from '#scripts/parts/run.mjs';

/**
 * A built state of the project.
 *
 * @typedef {object} Edition
 * @property {string} name
 * @property {string} cli file of the command line
 * @property {string} app folder that is served
 * @property {string} everyTool program that writes the risalah in which every tool is used
 * @property {string} kept folder for what it has made: documents, pictures
 */

export const HOME = inProject('.cache/compare');

/**
 * A revision, built once and kept with all it makes, as it cannot change. It runs on today's packages, so that what
 * differs is this project's doing; only where it names one that is no longer here does it get its own.
 *
 * @param {string} revision
 * @returns {Promise<Edition>}
 */
export async function earlierEdition(revision) {
  const commit = (await git(['rev-parse', '--short=12', `${revision}^{commit}`])).trim();
  const folder = join(HOME, commit);
  // Pictures taken in another manner cannot be compared with today's.
  const edition = editionIn(folder, { name: commit, kept: join(folder, manner()) });
  if (existsSync(edition.everyTool)) return edition;
  const source = join(folder, 'source');
  await removeWorktree(source);
  await git(['worktree', 'add', '--quiet', '--detach', source, commit]);
  try {
    await furnish(source);
    await build(edition, source);
    await buildEveryTool(edition, source);
  } finally {
    await removeWorktree(source);
  }
  return edition;
}

/**
 * The working tree as it stands; nothing that it made before is kept.
 *
 * @returns {Promise<Edition>}
 */
export async function presentEdition() {
  const folder = join(HOME, 'present');
  rmSync(folder, { recursive: true, force: true });
  const edition = editionIn(folder, { name: 'working tree', kept: folder });
  await build(edition, root);
  return edition;
}

/** @param {string} folder @param {{ name: string, kept: string }} what */
function editionIn(folder, { name, kept }) {
  mkdirSync(kept, { recursive: true });
  const [cli, everyTool] = ['cli', 'everyTool'].map((program) => join(folder, program, 'main.js'));
  return { name, cli, everyTool, app: join(folder, 'app'), kept };
}

/** @param {string} source */
async function furnish(source) {
  /** @type {{ dependencies: Readonly<Record<string, string>> }} */
  const { dependencies } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const isHere = (/** @type {string} */ name) => existsSync(inProject(`node_modules/${name}`));
  if (Object.keys(dependencies).every(isHere)) {
    symlinkSync(inProject('node_modules'), join(source, 'node_modules'), 'junction');
    return;
  }
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { code, output } = await run('npm', args, { output: 'keep', cwd: source });
  if (code !== 0) throw new Error(`The packages of ${source} cannot be installed.\n${output}`);
}

/** @param {Edition} edition @param {string} source */
async function build(edition, source) {
  await viteBuild(edition, source, ['--outDir', edition.app]);
  await viteBuild(edition, source, ['--outDir', dirname(edition.cli), ...FOR_NODE]);
}

const FOR_NODE = ['--config', 'scripts/cli.config.mjs'];

const EVERY_TOOL = `
import { writeFileSync } from 'node:fs';
import { encodeFile } from '#persistence/risalahFile.ts';
import { everyTool } from '#tests/document/everyTool.ts';
writeFileSync(process.argv[2], encodeFile({ risalah: everyTool(), photos: new Map() }));
`;

/** Of the earlier edition alone: what it has written, both can read. @param {Edition} edition @param {string} source */
async function buildEveryTool(edition, source) {
  writeFileSync(join(source, 'main.ts'), EVERY_TOOL);
  const output = ['--outDir', dirname(edition.everyTool), '--ssr', 'main.ts'];
  await viteBuild(edition, source, [...output, ...FOR_NODE]);
}

/** @param {Edition} edition @param {string} source @param {readonly string[]} words */
async function viteBuild({ name }, source, words) {
  const args = [programs.vite, 'build', '--logLevel', 'warn', '--emptyOutDir', ...words];
  const { code, output } = await runNode(args, { output: 'keep', cwd: source });
  if (code !== 0) throw new Error(`${name} cannot be built.\n${output}`);
}

async function removeWorktree(/** @type {string} */ folder) {
  if (existsSync(folder)) await git(['worktree', 'remove', '--force', folder]);
  await git(['worktree', 'prune']);
}

/** Changes with anything in this folder. */
function manner() {
  const folder = inProject('scripts/compare');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 8);
}

/** @param {readonly string[]} args @returns {Promise<string>} what it printed */
export async function git(args, { mayFail = false } = {}) {
  const { code, output } = await run('git', args, { output: 'keep', cwd: root });
  if (code !== 0 && !mayFail) throw new Error(`git ${args.join(' ')}: ${output}`);
  return output;
}
