import type { Section } from '#domain/risalah/schema/risalah.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { ResultRows } from './ResultRows.tsx';

/** What was measured afterwards, beside what was measured before and aimed at. */
export function ComparisonSection() {
  return (
    <SectionForm id="comparison">
      <ResultRows<Section<'comparison'>> name="rows" />
      <ToolUses section="comparison" />
    </SectionForm>
  );
}
