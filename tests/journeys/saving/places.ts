import type { Page } from 'playwright-core';

/** A place on a page that takes letters. */
export interface Place {
  readonly selector: string;
  /** A box of words is typed behind its words; everything else is typed anew. */
  readonly kind: 'words' | 'line' | 'number' | 'cell';
  readonly name: string;
}

/** Milliseconds between two looks at a page that is still being drawn. */
const LOOK = 200;
const STILL = 3;

/** Every place on the page in hand that takes letters, with all folds open; of a grid the cells of its first row. */
export async function placesOn(page: Page): Promise<readonly Place[]> {
  let places: readonly Place[] = [];
  // Tools and their grids come one after the other.
  for (let same = 0; same < STILL;) {
    await page.waitForTimeout(LOOK);
    const seen = await page.evaluate(seenPlaces);
    same = seen.length > 0 && seen.length === places.length ? same + 1 : 0;
    places = seen;
  }
  return places;
}

/** Runs in the page. */
function seenPlaces(): Place[] {
  for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  const fields = document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
    'main textarea[name], main input[type="text"][name]',
  );
  const kindOf = (field: HTMLTextAreaElement | HTMLInputElement): Place['kind'] => {
    if (field instanceof HTMLTextAreaElement) return 'words';
    return ['decimal', 'numeric'].includes(field.inputMode) ? 'number' : 'line';
  };
  const answers = [...fields]
    // What only reckons, and is kept by no record, has no name but the one that React gives it.
    .filter(({ name }) => !name.startsWith('_r_'))
    .filter((field) => !field.readOnly && field.checkVisibility())
    .map((field) => ({
      selector: `main [name="${CSS.escape(field.name)}"]`,
      kind: kindOf(field),
      name: field.name,
    }));
  const cells = [...document.querySelectorAll('main [role="grid"]')].flatMap((grid, at) => {
    grid.setAttribute('data-grid', String(at));
    const row = `[data-grid="${at}"] [aria-rowindex="2"]`;
    return [...grid.querySelectorAll(':scope > [aria-rowindex="2"] > [role="gridcell"]')]
      .filter((cell) => cell.ariaReadOnly !== 'true')
      .map((cell) => ({
        selector: `${row} > [aria-colindex="${cell.ariaColIndex ?? ''}"]`,
        kind: 'cell' as const,
        name: `${grid.ariaLabel ?? ''}, ${cell.ariaColIndex ?? ''}`,
      }));
  });
  return [...answers, ...cells];
}

/** Goes to a place, so that the next letter falls behind its words or in their stead. */
export async function enter(page: Page, { selector, kind }: Place): Promise<void> {
  const place = page.locator(selector).first();
  await place.scrollIntoViewIfNeeded();
  await place.click();
  if (kind === 'words') await page.keyboard.press('ControlOrMeta+End');
  else if (kind !== 'cell') await page.keyboard.press('ControlOrMeta+A');
}
