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
 * Writes the risalah that are compared: each edition its own examples, both the same blank one, whose ids are chance,
 * and the same one that uses every tool.
 *
 * @param {readonly [Edition, Edition]} editions
 * @param {{ examples: readonly { id: string }[], everyTool: Uint8Array }} choices
 * @returns {Promise<readonly string[]>} their ids
 */
export async function writeSources([before, after], { examples, everyTool }) {
  for (const edition of [before, after]) {
    mkdirSync(join(edition.kept, 'sources'), { recursive: true });
    for (const { id } of examples) {
      await once(sourceIn(edition, id), (target) => command(edition, ['example', id, target]));
    }
  }
  await once(sourceIn(before, BLANK), (target) => command(before, ['new', target]));
  copyFileSync(sourceIn(before, BLANK), sourceIn(after, BLANK));
  for (const edition of [before, after]) writeFileSync(sourceIn(edition, EVERY_TOOL), everyTool);
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
export async function command({ name, cli }, words) {
  const { code, output } = await runNode([cli, ...words], { output: 'keep' });
  if (code !== 0) throw new Error(`${name}: ${words.join(' ')}\n${output}`);
}
