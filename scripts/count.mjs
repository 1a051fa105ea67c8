import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withPage } from './bench/withPage.mjs';
import { sayAbsent } from './count/absent.mjs';
import { library } from './count/sheets/library.mjs';
import { pharmacy } from './count/sheets/pharmacy.mjs';
import { village } from './count/sheets/village.mjs';
import { enterSheet } from './count/walker.mjs';
import { inProject, programs, root } from './parts/paths.mjs';
import { runNode } from './parts/run.mjs';

const USAGE = `npm run count -- [--app FOLDER] [--sheet NAME] [--list] [--keep FOLDER]

Enters sheets of paper through the interface and counts what had to be typed, and what of it the app had been told.
  --app    a built edition to count; without it the working tree is built
  --sheet  only this one: pharmacy, library, village
  --list   what became of every answer
  --keep   puts the risalah of each sheet there, to be read and exported
Ends with 1 where more than a tenth of the entries was known already, or more than eight acts say what does not exist.`;

/** Part of the entries that may tell what the app was told before. */
const KNOWN_LIMIT = 0.1;
/** Reasons that may be needed for all that an office does not have. */
const ACTS_LIMIT = 8;

const { values } = parseArgs({
  options: {
    app: { type: 'string' },
    sheet: { type: 'string' },
    list: { type: 'boolean', default: false },
    keep: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const sheets = [pharmacy, library, village].filter(({ name }) => name === (values.sheet ?? name));
if (values.help || sheets.length === 0) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}

const app = values.app ?? (await builtHere());
for (const sheet of sheets) {
  await withPage(app, async (page) => {
    const entries = await enterSheet(page, sheet);
    const absent = await sayAbsent(page, sheet);
    if (values.keep !== undefined) await keep(page, join(values.keep, `${sheet.name}.risalah`));
    report(sheet.name, entries, absent);
  });
}

async function builtHere() {
  const words = [programs.vite, 'build', '--logLevel', 'error'];
  const { code, output } = await runNode(words, { output: 'keep', cwd: root });
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
  return inProject('dist');
}

/** Saves the open risalah as a team does. @param {import('playwright-core').Page} page @param {string} path */
async function keep(page, path) {
  const download = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+S');
  await (await download).saveAs(path);
}

/**
 * @param {string} name
 * @param {readonly import('./count/walker.mjs').Entry[]} entries
 * @param {Awaited<ReturnType<typeof sayAbsent>>} absent
 */
function report(name, entries, { acts, reasons, remarks }) {
  const of = (/** @type {import('./count/walker.mjs').Way} */ way) =>
    entries.filter((entry) => entry.way === way);
  const typed = of('typed');
  const known = typed.filter(({ isKnown }) => isKnown);
  const share = known.length / typed.length;
  const keys = entries.reduce((sum, entry) => sum + entry.keys, 0);
  print(`${name}: ${keys} keys and presses, ${typed.length} fields typed or chosen`);
  print(
    `  known before      ${known.length} (${(share * 100).toFixed(0)}%, ≤ ${KNOWN_LIMIT * 100}%)`,
  );
  print(`  stood there       ${of('there').length}; taken by one press ${of('taken').length}`);
  print(`  other presses     ${of('pressed').length}; no such box ${of('missing').length}`);
  print(`  reasons given     ${acts} (≤ ${ACTS_LIMIT}); still asked ${remarks.length}`);
  if (share > KNOWN_LIMIT || acts > ACTS_LIMIT) process.exitCode = 1;
  for (const { page, label } of known) print(`    typed again: ${page}, ${label}`);
  for (const { page, label } of of('missing')) print(`    no box: ${page}, ${label}`);
  for (const title of reasons) print(`    said not to exist: ${title}`);
  if (!values.list) return;
  for (const { page, label, way, isKnown } of entries) {
    print(`    ${way.padEnd(8)}${isKnown ? 'known ' : '      '}${page}, ${label}`);
  }
  for (const title of remarks) print(`    still asked: ${title}`);
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
