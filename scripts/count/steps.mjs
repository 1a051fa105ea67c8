/**
 * What a clerk does with a sheet of paper beside the keyboard, as data. A fact is named by a word; an answer tells those
 * it names, and is asked twice where it tells none that was not told before. An answer without a fact tells its own.
 *
 * @typedef {readonly string[]} Facts
 * @typedef {{ kind: 'box', label: string, says: string, facts: Facts, wording: 'this' | 'any' }} Box
 * @typedef {{ kind: 'rows', list: string, add: string, rows: readonly (readonly (Box | Press)[])[] }} Rows
 * @typedef {{ kind: 'tool', tool: string, does: readonly Step[] }} Tool
 * @typedef {{ kind: 'paste', grid: string, block: readonly (readonly string[])[], facts: Facts }} Paste
 * @typedef {{ kind: 'press', button: string }} Press
 * @typedef {{ kind: 'choose', question: string, option: string }} Choose
 * @typedef {{ kind: 'tick', label: string }} Tick
 * @typedef {{ kind: 'open', words: string }} Open
 * @typedef {{ kind: 'bone', bone: string, causes: readonly (readonly [string, Facts])[] }} Bone
 * @typedef {Box | Rows | Tool | Paste | Press | Choose | Tick | Open | Bone} Step
 * @typedef {{ page: string, section: string, does: readonly Step[] }} Part
 *
 * @typedef {object} Sheet
 * @property {string} name
 * @property {'Delapan' | 'Tujuh'} method
 * @property {{ team: string, unit: string }} start
 * @property {readonly Part[]} parts in the order of the pages
 * @property {RegExp | null} lacks what the titles of remarks about things that do not exist say; `null` where the sheet
 *   says so of nothing
 */

/** A field, or a list of which an option is chosen. @param {string} label @param {string} says @param {...string} facts @returns {Box} */
export function box(label, says, ...facts) {
  return { kind: 'box', label, says, facts, wording: 'this' };
}

/** A field whose own wording does not matter: what the tool proposes will do. @param {string} label @param {string} says @param {...string} facts @returns {Box} */
export function anyWords(label, says, ...facts) {
  return { kind: 'box', label, says, facts, wording: 'any' };
}

/** @param {string} list @param {string} add @param {...(readonly (Box | Press)[])} rows @returns {Rows} */
export function rows(list, add, ...rows) {
  return { kind: 'rows', list, add, rows };
}

/** @param {string} tool @param {...Step} does @returns {Tool} */
export function tool(tool, ...does) {
  return { kind: 'tool', tool, does };
}

/** A block copied from a spreadsheet. @param {string} grid @param {Paste['block']} block @param {...string} facts @returns {Paste} */
export function paste(grid, block, ...facts) {
  return { kind: 'paste', grid, block, facts };
}

/** @param {string} button @returns {Press} */
export function press(button) {
  return { kind: 'press', button };
}

/** @param {string} question @param {string} option @returns {Choose} */
export function choose(question, option) {
  return { kind: 'choose', question, option };
}

/** @param {string} label @returns {Tick} */
export function tick(label) {
  return { kind: 'tick', label };
}

/** @param {string} words @returns {Open} */
export function open(words) {
  return { kind: 'open', words };
}

/** The causes of one bone; a string is a cause of its own. @param {string} bone @param {...(string | readonly [string, Facts])} causes @returns {Bone} */
export function bone(bone, ...causes) {
  return {
    kind: 'bone',
    bone,
    causes: causes.map((cause) => (typeof cause === 'string' ? [cause, []] : cause)),
  };
}

/** @param {string} page @param {string} section @param {...Step} does @returns {Part} */
export function part(page, section, ...does) {
  return { page, section, does };
}
