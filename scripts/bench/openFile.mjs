import { Buffer } from 'node:buffer';

/**
 * Opens a file from the home page.
 *
 * @param {import('playwright-core').Page} page
 * @param {Uint8Array} risalahFile
 */
export async function openFile(page, risalahFile) {
  await page.getByLabel('Berkas risalah').setInputFiles({
    name: 'besar.risalah',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(risalahFile),
  });
}
