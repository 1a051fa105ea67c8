import type { SectionId } from '#domain/method/sectionId.ts';
import { fieldParts } from '#domain/risalah/address.ts';
import type { AnswerField } from '#domain/risalah/address.ts';
import { causesLabels } from './causes.ts';
import { nextLabels } from './next.ts';
import { openingLabels } from './opening.ts';
import { planLabels } from './plan.ts';
import { resultsLabels } from './results.ts';
import { standardsLabels } from './standards.ts';
import { themeLabels } from './theme.ts';
import type { LabelsOf, TableLabels } from './labelsOf.ts';

const labels = {
  ...openingLabels,
  ...themeLabels,
  ...causesLabels,
  ...planLabels,
  ...resultsLabels,
  ...standardsLabels,
  ...nextLabels,
} satisfies LabelsOf<SectionId>;

/** What an answer is called: a field, a table, or one of its columns. */
export function answerLabel(answer: AnswerField): string {
  const { section, field, column } = fieldParts(answer);
  const fields: Readonly<Record<string, string | TableLabels>> = labels[section];
  const label = fields[field] ?? '';
  if (typeof label === 'string') return label;
  return (column === '' ? label.label : label.columns[column]) ?? '';
}
