import type { SectionId } from '#domain/method/sectionId.ts';
import { sectionElementId } from '#ui/risalah/pages/sectionElementId.ts';

/** A field of the page, as far as its control tells. */
export interface FocusedQuestion {
  readonly section: SectionId;
  readonly field: string;
  /** Which row of the field's table; -1 for none. */
  readonly row: number;
}

/** Controls whose names are not the place of their answer. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  criterion: 'criteria',
  weight: 'criteria',
  pair: 'pairs',
  passed: 'filter',
  rater: 'ratings',
  raters: 'ratings',
  score: 'ratings',
  points: 'rows',
};

/** Which of the given sections' questions a control answers; `null` for what is no answer. */
export function focusedQuestion(
  control: Element,
  sections: readonly SectionId[],
): FocusedQuestion | null {
  const section = sections.find((id) => control.closest(`#${sectionElementId(id)}`) !== null);
  const named = control.closest('[name]')?.getAttribute('name') ?? '';
  if (section === undefined || named === '') return null;
  const [first = '', second = ''] = named.split(/[.-]/);
  return { section, field: OTHER_NAMES[first] ?? first, row: rowOf(second) };
}

function rowOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : -1;
}
