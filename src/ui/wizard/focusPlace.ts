import type { Place } from '#domain/rules/finding.ts';
import { openFolds } from '#ui/fields/openFolds.ts';
import { sectionElementId } from './sectionElementId.ts';

/** Pages and sections are loaded when first shown; this long is waited for them. */
const PATIENCE = 3000;

const FIELDS = 'input:not([type="file"], [aria-hidden="true"]), textarea, select';

/** Scrolls to where a finding is mended and puts the focus there, once it is on screen. */
export function focusPlace({ section, row }: Place): void {
  const since = performance.now();

  function attempt(): void {
    const card = document.getElementById(sectionElementId(section));
    const place = row === '' ? card : card?.querySelector(`[data-row="${CSS.escape(row)}"]`);
    const field =
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
    (place ?? target)?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }

  requestAnimationFrame(attempt);
}
