import { openFile } from './openFile.mjs';
import { slowly } from './slowly.mjs';
import { withPage } from './withPage.mjs';

/** Milliseconds within which a large risalah is read and its pages are counted, or it is exported. */
const WAIT = 600_000;

/**
 * The longest task of the export page from the press of its button to the finished Word file, four times slower. The
 * work itself is done beside the page.
 *
 * @param {string} folder the built app
 * @param {{ risalahFile: Uint8Array, enough: number }} what within `enough` milliseconds it is not exported again
 * @returns {Promise<import('./slowly.mjs').Longest>}
 */
export function measureExporting(folder, { risalahFile, enough }) {
  return withPage(folder, async (page, client) => {
    page.setDefaultTimeout(WAIT);
    await openFile(page, risalahFile);
    await page.getByRole('link', { name: 'Ekspor', exact: true }).click();
    const make = page.getByRole('button', { name: 'Buat dokumen Word' });
    await make.waitFor();
    // Counting the pages beforehand is not the export.
    await page.getByText('Sedang dihitung').first().waitFor({ state: 'detached' });
    return slowly(page, client, {
      enough,
      act: async () => {
        const saved = page.waitForEvent('download');
        await make.click();
        await saved;
      },
    });
  });
}
