import type { ElementHandle, Locator, Page } from 'playwright-core';

/** More presses than any page has stops. */
const MOST_PRESSES = 1500;
/** Longer words arrive in one go, as from an input method: typing them out proves no more and takes minutes. */
const TYPED_OUT = 5;

type Found = ElementHandle<Element>;

const withoutMouse = new WeakSet<Page>();

/** From now on everything that a journey does on this page is done with the keyboard alone. */
export function putMouseAway(page: Page): void {
  withoutMouse.add(page);
}

export function hasMouse(control: Locator): boolean {
  return !withoutMouse.has(control.page());
}

/** Presses a button, a link or the head of something folded. */
export async function activate(control: Locator): Promise<void> {
  if (hasMouse(control)) return control.click();
  await tabTo(control);
  await control.page().keyboard.press('Enter');
}

/** Ticks a box or chooses one of several. */
export async function tick(control: Locator, isTicked = true): Promise<void> {
  if (hasMouse(control)) {
    // What grows above the box may move it from under the pointer; a person presses again.
    await control.setChecked(isTicked).catch(() => undefined);
    return control.setChecked(isTicked);
  }
  const { keyboard } = control.page();
  const isRadio = await control.evaluate(
    (element) => element instanceof HTMLInputElement && element.type === 'radio',
  );
  if (!isRadio) {
    await tabTo(control);
    if ((await control.isChecked()) !== isTicked) await keyboard.press('Space');
    return;
  }
  await tabTo(control, 'any of its group');
  if (!(await control.isChecked())) await keyboard.press('Space');
  for (let turn = 0; turn < MOST_PRESSES && !(await control.isChecked()); turn += 1) {
    await keyboard.press('ArrowDown');
  }
}

/** Gives a control its answer: words are typed in the place of what stands there, an option is chosen by its words. */
export async function put(control: Locator, value: string): Promise<void> {
  const element = await found(control);
  const isList = await element.evaluate((one) => one instanceof HTMLSelectElement);
  await (isList ? pick(control, element, value) : write(control, element, value));
}

async function write(control: Locator, element: Found, value: string): Promise<void> {
  if (hasMouse(control)) {
    // A box writes its number otherwise once it has the focus; a person sees that before selecting it.
    await element.focus();
    return element.fill(value);
  }
  const { keyboard } = control.page();
  await tabTo(control, 'itself', element);
  await keyboard.press('ControlOrMeta+A');
  if (value === '') await keyboard.press('Delete');
  else await enter(control.page(), value);
}

async function pick(control: Locator, element: Found, label: string): Promise<void> {
  if (hasMouse(control)) {
    await element.selectOption({ label });
    return;
  }
  const { keyboard } = control.page();
  const list = await tabTo(control, 'itself', element);
  const steps = await list.evaluate((one, words) => {
    const { options } = one as HTMLSelectElement;
    const enabled = [...options].filter(({ disabled }) => !disabled);
    const wanted = enabled.findIndex((option) => option.label === words);
    return wanted - enabled.findIndex(({ selected }) => selected);
  }, label);
  const key = steps > 0 ? 'ArrowDown' : 'ArrowUp';
  for (let step = 0; step < Math.abs(steps); step += 1) await keyboard.press(key);
}

let held = 0;

/**
 * The same place, found at once from now on: who asks for a region or a group by its role and name has every element of
 * a long page asked for both, and what is in it is asked for hundreds of times.
 */
export async function hold(place: Locator): Promise<Locator> {
  const mark = String((held += 1));
  await place.evaluate((element, value) => element.setAttribute('data-held', value), mark);
  return place.page().locator(`[data-held="${mark}"]`);
}

/** Puts words where the focus is: short ones letter by letter. */
export function enter({ keyboard }: Page, value: string): Promise<void> {
  return value.length <= TYPED_OUT ? keyboard.type(value) : keyboard.insertText(value);
}

/** Goes to a cell of a grid. */
export async function goToCell(cell: Locator): Promise<void> {
  if (hasMouse(cell)) return cell.click();
  const { keyboard } = cell.page();
  await tabTo(cell.locator('xpath=ancestor::*[@role="grid"]'), 'any of its cells');
  for (let turn = 0; turn < MOST_PRESSES; turn += 1) {
    const key = await cell.evaluate(arrowTo);
    if (key === null) return;
    await keyboard.press(key);
  }
}

/** Presses Tab, or Shift and Tab, until the control has the focus; returns what then has it. */
async function tabTo(
  control: Locator,
  within: 'itself' | 'any of its group' | 'any of its cells' = 'itself',
  known?: Found,
): Promise<Found> {
  const { keyboard } = control.page();
  let element = known ?? (await found(control));
  let last = '';
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const way = await element.evaluate(wayTo, within);
    if (way === 'here') return element;
    if (way === 'gone') {
      element = await found(control);
      continue;
    }
    // A grid is left from its last cell, or from its first.
    const isLeaving = way.inGrid && !last.includes('Control');
    last = isLeaving ? (way.isAfter ? 'ControlOrMeta+End' : 'ControlOrMeta+Home') : way.key;
    await keyboard.press(last);
  }
  throw new Error(`No key leads to ${control.toString()}`);
}

/**
 * The element that a control is at present. To look for a control by its label on a long page takes many times what a
 * press or a letter takes, so who does several things with it looks once.
 */
function found(control: Locator): Promise<Found> {
  return control.elementHandle();
}

interface Way {
  readonly key: 'Tab' | 'Shift+Tab';
  readonly isAfter: boolean;
  readonly inGrid: boolean;
}

/** Where a control lies, seen from the focus; `gone` where another has been drawn in its place. Runs in the page. */
function wayTo(element: Element, within: string): Way | 'here' | 'gone' {
  if (!element.isConnected) return 'gone';
  const stops = 'a, button, input, select, textarea, summary, [tabindex]';
  const label = element.closest('label');
  const stop = element.closest(stops) ?? label?.control ?? element;
  const { activeElement: active } = document;
  if (active === null) return { key: 'Tab', isAfter: true, inGrid: false };
  const isSameGroup =
    within === 'any of its group' &&
    active instanceof HTMLInputElement &&
    stop instanceof HTMLInputElement &&
    active.type === 'radio' &&
    active.name === stop.name;
  const isWithin = within === 'any of its cells' && element.contains(active);
  if (active === stop || isSameGroup || isWithin) return 'here';
  const grid = active.closest('[role="grid"]');
  const isAfter =
    (active.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ||
    active === document.body;
  return {
    key: isAfter ? 'Tab' : 'Shift+Tab',
    isAfter,
    inGrid: grid !== null && !grid.contains(stop),
  };
}

/** The arrow that leads from the cell that has the focus towards another; `null` where it is that one. Runs in the page. */
function arrowTo(cell: Element): string | null {
  const placeOf = (one: Element | null): readonly [number, number] => [
    Number(one?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')),
    Number(one?.closest('[aria-colindex]')?.getAttribute('aria-colindex')),
  ];
  const [row, column] = placeOf(cell);
  const [atRow, atColumn] = placeOf(document.activeElement);
  if (atRow !== row) return atRow < row ? 'ArrowDown' : 'ArrowUp';
  if (atColumn !== column) return atColumn < column ? 'ArrowRight' : 'ArrowLeft';
  return null;
}
