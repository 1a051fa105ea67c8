import type { Address } from '#domain/risalah/address.ts';

/** What takes the caret or a press and is no picker hidden behind a button. */
const CONTROLS =
  ':is(input:not([type="file"], [aria-hidden="true"]), textarea, select):not(:disabled)';

/** Boxes whose controls are not named after their place: the beginning of their names. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'priority/ratings': 'score-',
  'priority/pairs': 'pair-',
  'priority/filter': 'passed',
  'priority/criteria.weight': 'weight-',
  'vote/rows.points': 'points-',
  'vote/rows.kept': 'kept-',
  'cause-effect/causes.candidate': 'candidate-',
  'cause-effect/causes.text': 'cause-',
};

/** The row that an address names, or the whole card of its section. */
export function placeOf(card: HTMLElement, { row }: Address): HTMLElement | null {
  if (row === '') return card;
  const id = CSS.escape(row);
  return card.querySelector<HTMLElement>(`:is([data-row="${id}"], [data-cause="${id}"])`);
}

/**
 * The control of a box: the field itself; of several, one that is empty; of a list without an empty row, the button
 * that adds one. `null` where the place has none, or has not drawn it yet.
 */
export function boxControl(place: HTMLElement, { section, field }: Address): HTMLElement | null {
  const named = controlsNamed(place, section, field);
  return firstEmpty(named) ?? named[0] ?? listControl(place, field) ?? markedControl(place, field);
}

/** Any control of a place, for an address that names no field. */
export function anyControl(place: HTMLElement): HTMLElement | null {
  return (
    place.querySelector<HTMLElement>(CONTROLS) ??
    place.querySelector<HTMLElement>('summary') ??
    place.querySelector<HTMLElement>('form button')
  );
}

function controlsNamed(place: HTMLElement, section: string, field: string): HTMLElement[] {
  const other = OTHER_NAMES[`${section}/${field}`];
  const [list = '', ...parts] = field.split('.');
  const column = CSS.escape(parts.join('.'));
  const start = CSS.escape(list);
  const name =
    other !== undefined
      ? `[name^="${other}"]`
      : column === ''
        ? `:is([name="${start}"], [name^="${start}."]):not([name^="${start}."][name*=".evidence."])`
        : `[name^="${start}."]:is([name$=".${column}"], [name*=".${column}."])`;
  // A table is no box of its own: its empty rows are looked for one by one.
  if (other === undefined && column === '' && place.querySelector(listOf(field)) !== null)
    return [];
  return [...place.querySelectorAll<HTMLElement>(`${CONTROLS}${name}`)];
}

/** The first box of a row that nobody has begun, else what adds a row. */
function listControl(place: HTMLElement, field: string): HTMLElement | null {
  const list = place.querySelector<HTMLElement>(listOf(field));
  if (list === null) return null;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const blank = rows.find((row) => wordsIn(row).every((box) => box.value.trim() === ''));
  const box = blank === undefined ? undefined : wordsIn(blank)[0];
  const buttons = list.querySelectorAll<HTMLElement>('button[data-adds]');
  return box ?? [...buttons].at(-1) ?? list.querySelector<HTMLElement>(CONTROLS);
}

/** What a form marks as the place of a field that has no control of its name: photographs, the data of a tool. */
function markedControl(place: HTMLElement, field: string): HTMLElement | null {
  const marked = `[data-field$="${CSS.escape(field.split('.').slice(1).join('.') || field)}"]`;
  const found = place.matches(marked) ? place : place.querySelector<HTMLElement>(marked);
  if (found instanceof HTMLButtonElement) return found;
  return (
    found?.querySelector<HTMLElement>(`${CONTROLS}, [role="gridcell"][tabindex]`) ??
    found?.querySelector<HTMLElement>('button:not(:disabled)') ??
    null
  );
}

function listOf(field: string): string {
  return `[data-list="${CSS.escape(field)}"]`;
}

function wordsIn(row: HTMLElement): (HTMLInputElement | HTMLTextAreaElement)[] {
  return [
    ...row.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'textarea, input[type="text"]:not([aria-hidden="true"])',
    ),
  ];
}

/** The first that holds nothing; spaces are nothing. */
function firstEmpty(controls: readonly HTMLElement[]): HTMLElement | undefined {
  return controls.find((control) => {
    if (control instanceof HTMLInputElement) {
      return !['checkbox', 'radio'].includes(control.type) && control.value.trim() === '';
    }
    if (control instanceof HTMLTextAreaElement) return control.value.trim() === '';
    return control instanceof HTMLSelectElement && control.value === '';
  });
}
