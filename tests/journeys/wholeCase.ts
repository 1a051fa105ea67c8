import type { Locator, Page } from 'playwright-core';
import type { Method } from '#domain/method/method.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { pagesOf } from '#ui/risalah/pages/pages.ts';
import type { Page as WorkspacePage } from '#ui/risalah/pages/pages.ts';
import { activate, hold, tick } from './keys.ts';
import { goToPage } from './openRisalah.ts';
import { analysisTypists } from './wholeCaseAnalysis.ts';
import { doingTypists } from './wholeCaseDoing.ts';
import { openingTypists } from './wholeCaseOpening.ts';
import { standardTypists } from './wholeCaseStandards.ts';
import { themeTypists } from './wholeCaseTheme.ts';

/** Puts the answers of a section into its card, through what is on the screen. */
export type Typist = (card: Locator, risalah: Risalah) => Promise<void>;

export type SectionTypists<Sections extends SectionId> = Readonly<Record<Sections, Typist>>;

const typists: SectionTypists<SectionId> = {
  ...openingTypists,
  ...themeTypists,
  ...analysisTypists,
  ...doingTypists,
  ...standardTypists,
};

/** Pages in the order in which a team answers them: the annexes last. */
export function pagesToType(method: Method): readonly WorkspacePage[] {
  return pagesOf(method, {});
}

/** Begins a risalah from the home page with the method of that name, and makes room for the questions. */
export async function beginCase(page: Page, method: string): Promise<void> {
  await activate(page.getByRole('button', { name: 'Mulai risalah baru' }));
  await tick(page.getByRole('radio', { name: new RegExp(`^${method}`) }));
  await activate(page.getByRole('button', { name: 'Mulai', exact: true }));
  await closePanel(page);
}

/** Closes the panel at the side, as one does who wants to write. */
export async function closePanel(page: Page): Promise<void> {
  await activate(page.getByRole('button', { name: 'Tutup panel' }));
}

/** Answers every question of a page as the case answers it. */
export async function typePage(page: Page, shown: WorkspacePage, risalah: Risalah): Promise<void> {
  await goToPage(page, shown.name);
  for (const section of shown.sections) {
    await typists[section](await hold(cardOf(page, section)), risalah);
  }
}

/** The card of a question, found by what it asks. */
export function cardOf(page: Page, section: SectionId): Locator {
  return page.getByRole('region', { name: guidance[section].question, exact: true });
}

/** Says that the page on screen is done. */
export async function finishPage(page: Page): Promise<void> {
  const finish = page.getByRole('button', { name: 'Ya, sudah selesai' });
  const reopen = page.getByRole('button', { name: 'Buka kembali' });
  // A figure that grows above the button may move it from under the pointer; a person presses again.
  for (let turn = 0; turn < 4; turn++) {
    if (await finish.isVisible()) await activate(finish);
    const isDone = await reopen.waitFor({ timeout: 15_000 }).then(
      () => true,
      () => false,
    );
    if (isDone) return;
  }
  await reopen.waitFor();
}
