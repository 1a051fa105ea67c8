import { box } from './steps.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Locator} Locator
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./steps.mjs').Sheet} Sheet
 *
 * What was done about one answer of a sheet. `typed`: typed, chosen or pasted; `there`: it stood there already; `taken`: it
 * was offered and taken by one press; `pressed`: something pressed that is no answer; `missing`: there is no such box.
 * @typedef {'typed' | 'there' | 'taken' | 'pressed' | 'missing'} Way
 * @typedef {{ page: string, label: string, way: Way, keys: number, isKnown: boolean }} Entry
 */

/** So long a value may take to come from its source, in milliseconds. */
const CARRYING = 700;
/** So long a box is looked for, and so long any act may take on a slow computer. */
const PATIENCE = 20_000;
const LONGEST_ACT = 120_000;

/**
 * Enters a sheet from the home page, as data, and tells what became of each answer.
 *
 * @param {Page} page
 * @param {Sheet} sheet
 * @returns {Promise<readonly Entry[]>}
 */
export async function enterSheet(page, sheet) {
  /** @type {Entry[]} */
  const entries = [];
  const known = new Set(['team', 'unit']);
  page.setDefaultTimeout(LONGEST_ACT);
  await page.getByRole('button', { name: 'Mulai risalah baru' }).click();
  await page.getByLabel('Nama tim').fill(sheet.start.team);
  await page.getByLabel('Unit kerja').fill(sheet.start.unit);
  await page.getByRole('radio', { name: new RegExp(`^${sheet.method}`) }).check();
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
  for (const [label, says] of Object.entries(sheet.start)) {
    entries.push({ page: 'Mulai', label, way: 'typed', keys: keysOf(says), isKnown: false });
  }
  await page.getByRole('button', { name: 'Tutup panel' }).click();
  let shown = '';
  for (const { page: name, section, does } of sheet.parts) {
    if (name !== shown) await goToPage(page, name);
    shown = name;
    const card = page.locator(`[id="bagian-${section}"]`);
    await card.locator('form, fieldset, input, textarea, button').first().waitFor();
    const note = noter(entries, known, name);
    for (const step of does) await doStep(card, step, note);
  }
  return entries;
}

/** Goes to a page of the open risalah by its name on the rail. @param {Page} page @param {string} name */
export async function goToPage(page, name) {
  const rail = page.getByRole('navigation', { name: 'Langkah', exact: true });
  const knot = new RegExp(`^(\\d+ )?${name} ?(,|$)`);
  await rail
    .getByRole('button', { name: knot })
    .or(rail.getByRole('link', { name: knot }))
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/**
 * @typedef {object} Note
 * @property {(facts: readonly string[]) => boolean} isKnown whether an answer of these facts was given before
 * @property {(label: string, way: Way, told: { keys: number, facts: readonly string[] }) => void} add
 */

/** @param {Entry[]} entries @param {Set<string>} known @param {string} page @returns {Note} */
function noter(entries, known, page) {
  const isKnown = (/** @type {readonly string[]} */ facts) =>
    facts.length > 0 && facts.every((fact) => known.has(fact));
  return {
    isKnown,
    add: (label, way, { keys, facts }) => {
      entries.push({ page, label, way, keys, isKnown: isKnown(facts) });
      for (const fact of facts) known.add(fact);
    },
  };
}

/** @param {Locator} place @param {Step} step @param {Note} note @returns {Promise<void>} */
async function doStep(place, step, note) {
  const told = { keys: 1, facts: [] };
  switch (step.kind) {
    case 'box':
      return answer(place, step, step.label, note);
    case 'rows':
      return answerRows(place, step, note);
    case 'tool':
      return addTool(place, step, note);
    case 'paste':
      return pasteInto(place, step, note);
    case 'bone':
      return typeBone(place, step, note);
    case 'press': {
      const button = place.getByRole('button', { name: step.button, exact: true });
      if (!(await isThere(button))) return;
      await button.click();
      return note.add(step.button, 'pressed', told);
    }
    case 'open':
      await place
        .getByText(new RegExp(`^${step.words}`))
        .first()
        .click();
      return note.add(step.words, 'pressed', told);
    case 'choose': {
      const group = place.getByRole('group', { name: step.question, exact: true });
      const radio = group.getByLabel(new RegExp(`^${step.option}`));
      const list = place.getByLabel(step.question, { exact: true });
      if (!(await isThere(radio.or(list)))) return note.add(step.option, 'missing', told);
      if ((await radio.count()) === 0) {
        return answer(place, box(step.question, step.option), step.question, note);
      }
      const way = (await radio.isChecked()) ? 'there' : 'typed';
      await radio.check();
      return note.add(step.option, way, told);
    }
    case 'tick': {
      const box = place.getByLabel(step.label, { exact: true }).first();
      if (!(await isThere(box))) return note.add(step.label, 'missing', told);
      const way = (await box.isChecked()) ? 'there' : 'typed';
      await box.check();
      return note.add(step.label, way, told);
    }
    default:
      return step;
  }
}

/** Types what is not there. @param {Locator} place @param {import('./steps.mjs').Box} box @param {string} label @param {Note} note */
async function answer(place, { says, facts, wording }, label, note) {
  const control = place.getByLabel(label, { exact: true }).first();
  if (!(await isThere(control))) return note.add(label, 'missing', { keys: 0, facts });
  const isFit = async () => {
    const held = await heldBy(control);
    return held !== '' && (wording === 'any' || plain(held) === plain(says));
  };
  // What is known may be on its way here.
  const until = Date.now() + (note.isKnown(facts) ? CARRYING : 0);
  let fits = await isFit();
  while (!fits && Date.now() < until) {
    await place.page().waitForTimeout(100);
    fits = await isFit();
  }
  if (fits) return note.add(label, 'there', { keys: 0, facts });
  if (await take(place, label, isFit)) return note.add(label, 'taken', { keys: 1, facts });
  const isList = await control.evaluate((element) => element.nodeName === 'SELECT');
  if (isList) {
    const label_ = await optionOf(control, says);
    if (label_ === null) return note.add(`${label}: ${says}`, 'missing', { keys: 0, facts });
    await control.selectOption({ label: label_ });
  } else {
    await control.focus();
    await control.fill(says);
    await control.blur();
  }
  note.add(label, 'typed', { keys: isList ? 1 : keysOf(says), facts });
}

/** Takes what is offered for a box, where it is what the sheet says. @param {Locator} place @param {string} label @param {() => Promise<boolean>} isFit */
async function take(place, label, isFit) {
  const offer = place.locator(`button[aria-label^="Pakai"][aria-label$=": ${label}"]`).first();
  if ((await offer.count()) === 0) return false;
  await offer.click();
  await place.page().waitForTimeout(150);
  return isFit();
}

/** @param {Locator} place @param {import('./steps.mjs').Rows} rows @param {Note} note */
async function answerRows(place, { list, add, rows }, note) {
  const group = place.getByRole('group', { name: list, exact: true });
  const removers = group.locator('[aria-label^="Hapus baris "]');
  for (const [index, row] of rows.entries()) {
    // A row that stands for another one may be on its way here.
    const until = Date.now() + (isAllKnown(row, note) ? CARRYING : 0);
    while (Date.now() < until && (await removers.count()) <= index)
      await place.page().waitForTimeout(100);
    if (add !== '' && (await removers.count()) <= index) {
      await group.getByText(add, { exact: true }).click();
      note.add(add, 'pressed', { keys: 1, facts: [] });
    }
    const folded = group.locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    for (const step of row) {
      if (step.kind === 'box') await answer(group, step, `${step.label}, baris ${index + 1}`, note);
      else await doStep(group.locator('[data-row]').nth(index), step, note);
    }
  }
}

/** @param {import('./steps.mjs').Rows['rows'][number]} row @param {Note} note */
function isAllKnown(row, note) {
  return row.every((step) => step.kind === 'press' || note.isKnown(step.facts));
}

/** @param {Locator} place @param {import('./steps.mjs').Tool} tool @param {Note} note */
async function addTool(place, { tool, does }, note) {
  await place.getByRole('button', { name: 'Tambah alat', exact: true }).click();
  await place
    .getByRole('button', { name: new RegExp(`^${tool}`) })
    .last()
    .click();
  for (const label of ['Tambah alat', tool]) note.add(label, 'pressed', { keys: 1, facts: [] });
  const use = place.getByRole('group', { name: new RegExp(`^${tool} \\d+$`) }).last();
  await use.waitFor();
  for (const step of does) await doStep(use, step, note);
}

/** @param {Locator} place @param {import('./steps.mjs').Paste} paste @param {Note} note */
async function pasteInto(place, { grid, block, facts }, note) {
  const page = place.page();
  const text = block.map((cells) => cells.join('\t')).join('\n');
  await page.evaluate((copied) => globalThis.navigator.clipboard.writeText(copied), text);
  const table = place.getByRole('grid', { name: grid, exact: true });
  await table.getByRole('row').nth(1).getByRole('gridcell').first().click();
  await page.keyboard.press('ControlOrMeta+V');
  const dialog = page.getByRole('dialog');
  await page.waitForTimeout(500);
  if (await dialog.isVisible()) {
    await dialog.getByRole('button').last().click();
    note.add(`${grid}: tempelan diperiksa`, 'pressed', { keys: 1, facts: [] });
  }
  note.add(grid, 'typed', { keys: 2, facts });
}

/** @param {Locator} place @param {import('./steps.mjs').Bone} bone @param {Note} note */
async function typeBone(place, { bone, causes }, note) {
  const { keyboard } = place.page();
  /** @type {(readonly [string, readonly string[]])[]} */
  const left = [];
  for (const [text, facts] of causes) {
    const offer = place.getByRole('button', { name: text, exact: true });
    const isOffered = note.isKnown(facts) && (await isThere(offer));
    if (!isOffered) {
      left.push([text, facts]);
      continue;
    }
    const list = place.getByLabel('Tambahkan pada kelompok');
    const group = (await optionOf(list, bone)) ?? '';
    if ((await heldBy(list)) !== group) {
      await list.selectOption({ label: group });
      note.add(bone, 'pressed', { keys: 1, facts: [] });
    }
    await offer.click();
    note.add(text, 'taken', { keys: 1, facts });
  }
  if (left.length === 0) return;
  await place.getByRole('button', { name: new RegExp(`^Penyebab baru pada ${bone}`) }).click();
  note.add(bone, 'pressed', { keys: 1, facts: [] });
  for (const [index, [text, facts]] of left.entries()) {
    if (index > 0) await keyboard.press('Enter');
    await keyboard.type(text);
    note.add(text, 'typed', { keys: keysOf(text), facts });
  }
  await keyboard.press('Escape');
}

/** What a field shows. @param {Locator} control */
function heldBy(control) {
  return control.evaluate((element) => {
    if (element instanceof globalThis.HTMLSelectElement) {
      return element.value === '' ? '' : (element.selectedOptions[0]?.label ?? '');
    }
    return 'value' in element ? String(element.value) : '';
  });
}

/** The option of a list that says this, or ends with it. @param {Locator} control @param {string} says */
async function optionOf(control, says) {
  const until = Date.now() + PATIENCE;
  do {
    const labels = await control.evaluate((element) =>
      [.../** @type {HTMLSelectElement} */ (element).options].map(({ label }) => label),
    );
    const found =
      labels.find((label) => plain(label) === plain(says)) ??
      labels.find((label) => plain(label).endsWith(plain(says))) ??
      labels.find((label) => plain(label).startsWith(plain(says)));
    if (found !== undefined) return found;
    await control.page().waitForTimeout(200);
  } while (Date.now() < until);
  return null;
}

/** @param {Locator} control */
async function isThere(control) {
  return control
    .first()
    .waitFor({ timeout: PATIENCE })
    .then(
      () => true,
      () => false,
    );
}

/** Without capitals, and numbers without dots. @param {string} text */
function plain(text) {
  return text
    .trim()
    .toLowerCase()
    .replace(/(?<=\d)\.(?=\d{3})/g, '')
    .replace(/\.$/, '');
}

/** Its letters, and the key that leads on. @param {string} text */
function keysOf(text) {
  return text.length + 1;
}
