import type { Place } from '#domain/rules/ground/finding.ts';
import { openFolds } from '#ui/kit/openFolds.ts';
import { sectionElementId } from '#ui/risalah/pages/sectionElementId.ts';

/** Pages and sections are loaded when first shown; this long is waited for them. */
const PATIENCE = 3000;

const FIELDS = 'input:not([type="file"], [aria-hidden="true"]), textarea, select';

/**
 * Scrolls to where a finding is mended and puts the focus there, once it is on screen. `name` is a field of the section,
 * for what concerns one question; empty for the section or its row.
 */
export function focusPlace({ section, row }: Place, name = ''): void {
  const since = performance.now();

  function attempt(): void {
    const card = document.getElementById(sectionElementId(section));
    const place = row === '' ? card : card?.querySelector(`[data-row="${CSS.escape(row)}"]`);
    const field =
      (name === '' ? null : card?.querySelector<HTMLElement>(controlOf(name))) ??
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

/** The control of a field, or the first one in its table. */
function controlOf(name: string): string {
  const quoted = CSS.escape(name);
  return `:is(input, textarea, select):is([name="${quoted}"], [name^="${quoted}."])`;
}
