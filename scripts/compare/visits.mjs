import { settled } from './settled.mjs';
import { BLANK, EVERY_TOOL, sourceIn, withMethod } from './sources.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./photographs.mjs').Visit} Visit */
/** @typedef {typeof import('./choices.ts').choices} Choices */

/**
 * Every walk through the app: the home page, each risalah page by page, its report sheet by sheet and its slides one by
 * one, and every tool.
 *
 * @param {Choices} choices
 * @returns {readonly Visit[]} the longest first
 */
export function visitsFor(choices) {
  const { examples, methods, tools } = choices;
  const [example] = examples;
  const rich = example?.id ?? '';
  const [usual] = methods;
  const others = [BLANK, EVERY_TOOL, ...examples.slice(1).map(({ id }) => id)];
  return [
    ...[EVERY_TOOL, rich].map((id) => ({ name: `${id} sheets`, walk: sheets(id) })),
    ...[EVERY_TOOL, ...examples.map(({ id }) => id)].map((id) => ({
      name: `${id} slides`,
      walk: slides(id),
    })),
    ...methods.map((method) => ({ name: `${rich} ${method.id}`, walk: pages(rich, method) })),
    { name: `${rich} panel`, walk: panel(rich, usual) },
    ...others.map((id) => ({ name: `${id} ${usual.id}`, walk: pages(id, usual) })),
    ...tools.map((tool) => ({ name: `tool ${tool}`, walk: toolbox(tool) })),
    { name: 'home', walk: home(example?.name ?? '') },
  ];
}

/** @param {string} name of the example @returns {Visit['walk']} */
function home(name) {
  return async function* (page) {
    yield 'empty';
    await page.getByRole('button', { name: 'Mulai risalah baru' }).click();
    yield 'new risalah';
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Pelajari contoh' }).click();
    yield 'examples';
    await page.getByRole('button', { name }).click();
    await arrived(page);
    yield 'an example arrives';
    await page.getByRole('link', { name: /ke beranda/ }).click();
    await page.getByRole('button', { name: /^Hapus / }).waitFor();
    yield 'with a card';
    await page.getByRole('button', { name: /^Hapus / }).click();
    yield 'delete';
  };
}

/** @param {string} id @param {Choices['methods'][number]} method @returns {Visit['walk']} */
function pages(id, method) {
  return async function* (page, edition) {
    await openFile(page, withMethod(edition, id, method.id));
    for (const place of method.pages) {
      await goTo(page, place);
      yield place;
      if (await openFolds(page)) yield `${place}, unfolded`;
    }
    await goTo(page, 'ekspor');
    await page.getByRole('button', { name: 'Ubah format' }).click();
    yield 'format';
    await page.keyboard.press('Escape');
    await goTo(page, 'ringkasan');
    await page.getByRole('button', { name: 'Ganti susunan langkah' }).click();
    yield 'method';
  };
}

/** The three tabs beside every page. @param {string} id @param {Choices['methods'][number]} method @returns {Visit['walk']} */
function panel(id, { pages }) {
  return async function* (page, edition) {
    await openFile(page, sourceIn(edition, id));
    for (const place of pages) {
      await goTo(page, place);
      await settled(page);
      for (const [at, tab] of (await page.getByRole('tab').all()).entries()) {
        await tab.click();
        yield `${place}, tab ${at + 1}`;
      }
    }
  };
}

/** @param {string} id @returns {Visit['walk']} */
function sheets(id) {
  return async function* (page, edition) {
    await openFile(page, sourceIn(edition, id));
    await goTo(page, 'pratinjau');
    await settled(page);
    const count = await page.locator('[data-sheet]').count();
    await page.evaluate(hideBars);
    for (let sheet = 0; sheet < count; sheet += 1) {
      const place = page.locator(`[data-sheet="${sheet}"]`);
      await place.scrollIntoViewIfNeeded();
      yield { name: `${sheet + 1}`, place };
    }
  };
}

/** What stays in the window would lie over the sheets; runs in the page. */
function hideBars() {
  const { document, getComputedStyle } = globalThis;
  for (const element of document.querySelectorAll('body *')) {
    const { position } = getComputedStyle(element);
    if (position === 'sticky' || position === 'fixed') element.style.visibility = 'hidden';
  }
}

/** @param {string} id @returns {Visit['walk']} */
function slides(id) {
  return async function* (page, edition) {
    await openFile(page, sourceIn(edition, id));
    await goTo(page, 'proyektor/dua-hari');
    yield 'path';
    await goTo(page, 'proyektor/background');
    await settled(page);
    for (const key of ['?', 't', 'e']) {
      await page.keyboard.press(key);
      yield `key ${key === '?' ? 'help' : key}`;
      await closeAll(page);
    }
    yield* turned(page);
  };
}

/** Closes what lies over a slide or beside it, and not the projector itself. @param {Page} page */
async function closeAll(page) {
  const over = page.locator('dialog[open], aside');
  while ((await over.count()) > 0) {
    await page.keyboard.press('Escape');
    await settled(page);
  }
}

/** Every slide from the first to the last, each with its figure begun. @param {Page} page */
async function* turned(page) {
  while (await turns(page, 'PageUp'));
  let count = 0;
  do {
    count += 1;
    yield `${count}`;
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    yield `${count}, begun`;
  } while (await turns(page, 'PageDown'));
}

/** Whether a key of the clicker brings another slide. @param {Page} page @param {string} key */
async function turns(page, key) {
  const before = page.url();
  await page.keyboard.press(key);
  await page.evaluate(() => new Promise((resolve) => globalThis.requestAnimationFrame(resolve)));
  return page.url() !== before;
}

/** @param {string} tool @returns {Visit['walk']} */
function toolbox(tool) {
  return async function* (page) {
    await page.goto(`${page.url().split('#')[0]}#/alat/${tool}`);
    yield 'empty';
    await page.getByRole('button', { name: 'Pindahkan ke risalah …' }).click();
    yield 'move';
    await page.keyboard.press('Escape');
    for (let at = 0, more = true; more; at += 1) {
      await page.getByRole('button', { name: 'Isi contoh data' }).click();
      await settled(page);
      const offers = page.getByRole('dialog').getByRole('listitem').getByRole('button');
      const count = await offers.count();
      if (at === 0 && count > 0) yield 'cases';
      if (count > 0) await offers.nth(at).click();
      more = at + 1 < count;
      yield `case ${at + 1}`;
      if (await openFolds(page)) yield `case ${at + 1}, unfolded`;
      await page.getByRole('heading', { level: 1 }).focus();
      await page.keyboard.press('p');
      await settled(page);
      for await (const slide of turned(page)) yield `case ${at + 1}, slide ${slide}`;
      await page.keyboard.press('Escape');
      await settled(page);
    }
  };
}

/** @param {Page} page @param {string} path */
async function openFile(page, path) {
  await page.getByLabel('Berkas risalah').setInputFiles(path);
  await arrived(page);
}

/** @param {Page} page */
async function arrived(page) {
  await page.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
}

/** Goes to a page of the open risalah by its address. @param {Page} page @param {string} place */
async function goTo(page, place) {
  await page.goto(page.url().replace(/(#\/r\/[^/]+).*/, `$1/${place}`));
  await page.getByRole('main').getByRole('heading').first().waitFor();
}

/** Opens what is folded on a page; whether there was any. @param {Page} page */
function openFolds(page) {
  return page.evaluate(() => {
    const folds = [...globalThis.document.querySelectorAll('main details:not([open])')];
    for (const fold of folds) fold.open = true;
    return folds.length > 0;
  });
}
