import type { Section } from '#domain/risalah/risalah.ts';
import { SectionForm } from '#ui/fields/SectionForm.tsx';
import { ToolUses } from '#ui/tools/ToolUses.tsx';
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
