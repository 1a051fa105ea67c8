import type { Locator, Page } from 'playwright-core';
import { activate, hasMouse } from './keys.ts';

/** Starts a risalah from the home page and goes to its first questions. */
export async function beginRisalah(page: Page, team: string): Promise<void> {
  await page.getByRole('button', { name: 'Mulai risalah baru' }).click();
  await page.getByLabel('Nama tim').fill(team);
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
  await goToPage(page, 'Identitas dan tim');
}

/** Goes to a page of the open risalah by its name on the rail. */
export async function goToPage(page: Page, name: string): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Langkah', exact: true });
  // A step is called by its number, its name and how far it is: "2 Penyebab, belum mulai".
  const knot = rail.getByRole('link', { name: new RegExp(`^(\\d+ )?${name} ?(,|$)`) });
  const onward = page.getByRole('link', { name: `Lanjut: ${name}`, exact: true });
  // Without a mouse the button at the foot of the page before is nearer.
  const isNear = !hasMouse(knot) && (await onward.isVisible());
  await activate(isNear ? onward : knot);
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** Waits until everything typed has been saved. */
export async function untilSaved(page: Page): Promise<void> {
  await page.getByText(/^Tersimpan .* di peramban ini$/).waitFor();
}

/** A field of text by its label, within a named question where the label occurs twice. */
export function field(page: Page, label: string): Locator {
  return page.getByRole('textbox', { name: label, exact: true });
}

/** Opens a file from the home page. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .getByLabel('Berkas risalah')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

export async function goHome(page: Page): Promise<void> {
  await page.getByRole('link', { name: /ke beranda/ }).click();
  await page.getByRole('button', { name: 'Mulai risalah baru' }).waitFor();
}
