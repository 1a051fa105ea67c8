import { slowly } from './slowly.mjs';
import { typeDigits, typeWords } from './typeHere.mjs';
import { openExample } from './typing.mjs';
import { withPage } from './withPage.mjs';

const CAUSES = 3;
/** Milliseconds within which a slide stands and what it has set off is done. */
const REST = 2000;

/**
 * The longest tasks of what a hall calls out, written into its slides: causes into a fishbone, counts into a Pareto, points
 * into a vote, on a computer four times slower.
 *
 * @param {string} folder the built app
 * @param {number} enough milliseconds within which nothing is measured again
 * @returns {Promise<Record<'fishbone' | 'pareto' | 'vote', import('./slowly.mjs').Longest>>}
 */
export function measureLiveTyping(folder, enough) {
  return withPage(folder, async (page, client) => {
    const home = page.url().split('#')[0] ?? '';
    await openExample(page);
    await page.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
    const risalah = page.url().replace(/(#\/r\/[^/]+).*/u, '$1');

    await enterOn(page, `${risalah}/proyektor/cause-effect`);
    await page.getByRole('textbox', { name: 'Penyebab', exact: true }).focus();
    const fishbone = await slowly(page, client, { enough, act: () => callCauses(page) });
    await page.keyboard.press('Escape');

    await enterOn(page, `${risalah}/proyektor/vote`);
    await page.locator('aside input[name^="points"]').first().focus();
    const vote = await slowly(page, client, { enough, act: () => givePoints(page) });

    await page.goto(`${home}#/alat/pareto`);
    await pasteKinds(page);
    await enterOn(page, `${home}#/alat/pareto/proyektor/`);
    await page.getByRole('complementary').getByRole('gridcell').nth(1).click();
    const pareto = await slowly(page, client, { enough, act: () => typeDigits(page) });
    return { fishbone, pareto, vote };
  });
}

/**
 * Opens the answers of a slide before the hall.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
async function enterOn(page, address) {
  await page.goto(address);
  await page.getByRole('main', { name: 'Proyektor' }).getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(REST);
  await page.keyboard.press('e');
  await page.getByRole('complementary').waitFor();
  await page.waitForTimeout(REST);
}

/** @param {import('playwright-core').Page} page */
async function callCauses(page) {
  for (let cause = 0; cause < CAUSES; cause += 1) {
    await typeWords(page);
    await page.keyboard.press('Enter');
  }
}

/**
 * The points of a member for every candidate, field by field.
 *
 * @param {import('playwright-core').Page} page
 */
async function givePoints(page) {
  for (const points of '6152436251') {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(points, { delay: 60 });
    await page.keyboard.press('Tab');
  }
}

/** @param {import('playwright-core').Page} page */
async function pasteKinds(page) {
  const lines = [64, 41, 22, 12, 8, 7].map((count, at) => `Jenis gangguan ${at + 1}\t${count}`);
  await page.evaluate((text) => globalThis.navigator.clipboard.writeText(text), lines.join('\n'));
  await page.getByRole('grid').first().getByRole('gridcell').first().click();
  await page.keyboard.press('ControlOrMeta+V');
  await page.locator('main [role="img"]').first().waitFor();
}
