/** A class of 33 generated half-filled files, played through in Chromium from its files to its papers. */
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { generatedClass } from '#tests/journeys/generatedClass.ts';
import { partOf, playClass } from '#tests/journeys/playClass.ts';
import { serveApp } from './servedApp.ts';

const TEAMS = 33;

it.each([7, 8, 9])('leads a class of 33 to its papers, seed %i', async (seed) => {
  const app = await serveApp();
  const browser = await chromium.launch({ executablePath: app.chromium, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'id-ID' });
    page.setDefaultTimeout(600_000);
    await page.goto(`${app.address}#/kegiatan`);
    await page.getByRole('button', { name: 'Buat kegiatan baru' }).waitFor();
    const { recap } = await playClass(page, await generatedClass(TEAMS, seed));
    const rows = partOf(recap, 'word/document.xml').match(/<w:tr[ >]/gu) ?? [];
    expect(rows.length).toBeGreaterThan(TEAMS);
  } finally {
    await browser.close();
    await app.close();
  }
});
