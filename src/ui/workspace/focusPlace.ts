import type { Address } from '#domain/risalah/address.ts';
import { openFolds } from '#ui/kit/openFolds.ts';
import { sectionElementId } from '#ui/risalah/pages/sectionElementId.ts';

/** Pages and sections are loaded when first shown; this long is waited for them. */
const PATIENCE = 3000;

const FIELDS = 'input:not([type="file"], [aria-hidden="true"]), textarea, select';

/**
 * Scrolls to where a finding is mended and puts the focus there, once it is on screen: on the field, where the address
 * names one that has a control.
 */
export function focusPlace({ section, row, field: name }: Address): void {
  const since = performance.now();

  function attempt(): void {
    const card = document.getElementById(sectionElementId(section));
    const place = row === '' ? card : card?.querySelector(`[data-row="${CSS.escape(row)}"]`);
    const field =
      (name === '' ? null : place?.querySelector<HTMLElement>(controlOf(name))) ??
      place?.querySelector<HTMLElement>(FIELDS) ??
      place?.querySelector<HTMLElement>('summary') ??
      place?.querySelector<HTMLElement>('form button');
    const late = performance.now() - since > PATIENCE;
    if (field == null && !late) {
      requestAnimationFrame(attempt);
      return;
    }
    const target = field ?? card;
    if (target != null) openFolds(target);
    (name === '' ? (place ?? target) : target)?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }

  requestAnimationFrame(attempt);
}

/** The control of a field or, in its row, of a column; of a table the first one. */
function controlOf(name: string): string {
  const [field = '', column] = name.split('.').map((part) => CSS.escape(part));
  const named =
    column === undefined
      ? `[name="${field}"], [name^="${field}."]`
      : `[name^="${field}."][name$=".${column}"]`;
  return `:is(input, textarea, select):is(${named})`;
}
