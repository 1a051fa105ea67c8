import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atOnce } from './atOnce.mjs';
import { git } from './editions.mjs';
import { allOf, outlineOf } from './outline.mjs';
import { command, once, sourceIn, writeSources } from './sources.mjs';

/** @typedef {import('./editions.mjs').Edition} Edition */
/** @typedef {{ name: string, difference: string }} Difference */
/** @typedef {{ name: string, words: (source: (id: string) => string, target: string) => readonly string[] }} Order */

/** Lines of a difference that are printed; all stand in the files. */
const SHOWN = 40;

/**
 * Writes Word files with each edition's own command line: every example and a blank risalah by every method in every
 * format, and every form. Says where they differ: in what they say, else in anything else that a file holds.
 *
 * @param {readonly [Edition, Edition]} editions
 * @param {typeof import('./choices.ts').choices} choices
 * @returns {Promise<{ count: number, differences: Difference[] }>}
 */
export async function compareDocuments(editions, choices) {
  const sources = await writeSources(editions, choices);
  for (const { kept } of editions) mkdirSync(join(kept, 'documents'), { recursive: true });
  const orders = sources.flatMap((id) => ordersFor(id, choices));
  const found = await atOnce(2, orders, (order) =>
    differenceIn(order, editions).catch(({ message }) => ({
      name: order.name,
      difference: message,
    })),
  );
  return { count: orders.length, differences: found.filter((one) => one !== null) };
}

/** @param {string} id @param {typeof import('./choices.ts').choices} choices @returns {Order[]} */
function ordersFor(id, { methods, formats, forms }) {
  const reports = methods.flatMap(({ id: method }) =>
    formats.map((format) => ({ switches: ['--method', method, '--format', format] })),
  );
  return [
    ...reports.map(({ switches }) => ({
      name: `${id} ${switches[1]} ${switches[3]}`,
      words: (source, target) => ['export', source(id), target, ...switches],
    })),
    ...forms.map((form) => ({
      name: `${id} form ${form}`,
      words: (source, target) => ['form', form, source(id), target],
    })),
  ];
}

/** @param {Order} order @param {readonly [Edition, Edition]} editions @returns {Promise<Difference | null>} */
async function differenceIn({ name, words }, editions) {
  const files = [];
  for (const edition of editions) {
    const target = join(edition.kept, 'documents', `${name}.docx`);
    await once(target, () =>
      command(
        edition,
        words((id) => sourceIn(edition, id), target),
      ),
    );
    files.push(target);
  }
  const said = await differenceOf(files, { ending: 'txt', read: outlineOf });
  if (said !== '') return { name, difference: said };
  const rest = await differenceOf(files, { ending: 'all.txt', read: allOf });
  return rest === ''
    ? null
    : { name, difference: `The words are alike, the rest is not.\n${rest}` };
}

/**
 * The lines in which two files differ; both readings are kept beside them.
 *
 * @param {readonly string[]} files
 * @param {{ ending: string, read: (bytes: Uint8Array) => string }} how
 */
async function differenceOf(files, { ending, read }) {
  const texts = files.map((file) => read(readFileSync(file)));
  if (texts[0] === texts[1]) return '';
  const readings = files.map((file) => file.replace(/docx$/, ending));
  readings.forEach((reading, at) => writeFileSync(reading, texts[at] ?? ''));
  const args = ['diff', '--no-index', '--no-color', '--unified=0', ...readings];
  const lines = (await git(args, { mayFail: true }))
    .split('\n')
    .filter((line) => /^[-+](?![-+]{2} )/.test(line));
  const more = lines.length > SHOWN ? [`… ${lines.length - SHOWN} more lines`] : [];
  return [...lines.slice(0, SHOWN).map((line) => line.slice(0, 240)), ...more].join('\n');
}
