import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { runNode } from '#scripts/parts/run.mjs';

/** @typedef {import('./editions.mjs').Edition} Edition */

/** The risalah in which nothing is answered. */
export const BLANK = 'blank';
/** The risalah that uses every tool in every variant. */
export const EVERY_TOOL = 'every-tool';

/**
 * Writes the risalah that are compared: each edition its own examples; of the earlier one a blank risalah, whose ids are
 * chance, and one that uses every tool.
 *
 * @param {readonly [Edition, Edition]} editions
 * @param {{ examples: readonly { id: string }[] }} choices
 * @returns {Promise<readonly string[]>} their ids
 */
export async function writeSources([before, after], { examples }) {
  for (const edition of [before, after]) {
    mkdirSync(join(edition.kept, 'sources'), { recursive: true });
    for (const { id } of examples) {
      await once(sourceIn(edition, id), (target) => command(edition, ['example', id, target]));
    }
  }
  await once(sourceIn(before, BLANK), (target) => command(before, ['new', target]));
  await once(sourceIn(before, EVERY_TOOL), (target) => node(before, [before.everyTool, target]));
  for (const id of [BLANK, EVERY_TOOL]) copyFileSync(sourceIn(before, id), sourceIn(after, id));
  return [BLANK, EVERY_TOOL, ...examples.map(({ id }) => id)];
}

/** @param {Edition} edition @param {string} id */
export function sourceIn({ kept }, id) {
  return join(kept, 'sources', `${id}.risalah`);
}

/**
 * A risalah that follows another method.
 *
 * @param {Edition} edition
 * @param {string} id
 * @param {string} method
 * @returns {string} its path
 */
export function withMethod(edition, id, method) {
  const target = sourceIn(edition, `${id} ${method}`);
  const parts = unzipSync(new Uint8Array(readFileSync(sourceIn(edition, id))));
  const envelope = JSON.parse(strFromU8(parts['risalah.json'] ?? new Uint8Array()));
  const risalah = { ...envelope.risalah, method };
  const changed = strToU8(JSON.stringify({ ...envelope, risalah }));
  writeFileSync(target, zipSync({ ...parts, 'risalah.json': changed }));
  return target;
}

/** Makes a file that is not there yet. @param {string} target @param {(target: string) => Promise<void>} make */
export async function once(target, make) {
  if (!existsSync(target)) await make(target);
}

/** Runs an edition's command line. @param {Edition} edition @param {readonly string[]} words */
export function command(edition, words) {
  return node(edition, [edition.cli, ...words]);
}

/** @param {Edition} edition @param {readonly string[]} words */
async function node({ name }, words) {
  const { code, output } = await runNode(words, { output: 'keep' });
  if (code !== 0) throw new Error(`${name}: ${words.slice(1).join(' ')}\n${output}`);
}
