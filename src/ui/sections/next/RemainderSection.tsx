import { emptyRemainderRow } from '#domain/risalah/schema/next.ts';
import type { RemainderRow } from '#domain/risalah/schema/next.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { joined } from '#language/joined.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { useNewId } from '#ui/services/services.ts';
import { RemainingOffers } from './RemainingOffers.tsx';
import { ThemeOffers } from './ThemeOffers.tsx';
import { useProblems } from '#ui/sections/parts/useReferences.ts';
import { nextLabels } from '#words/labels/next.ts';

const labels = nextLabels.remainder;
const titles = labels.rows.columns;

export function RemainderSection() {
  const newId = useNewId();
  const problems = useProblems();
  return (
    <SectionForm id="remainder">
      <RemainingOffers />
      <RowsField<RemainderRow, Section<'remainder'>>
        name="rows"
        intake="remainder"
        label={labels.rows.label}
        addLabel="Tambah masalah"
        empty="Belum ada yang dicatat. Lihat Pareto sesudah perbaikan."
        layout="cards"
        summary={({ text, note }) => joined([text, note], ': ')}
        columns={[
          { name: 'text', label: titles.text, kind: 'text' },
          {
            name: 'problem',
            label: titles.problem,
            kind: 'reference',
            options: problems,
          },
          { name: 'note', label: titles.note, kind: 'long' },
        ]}
        newRow={() => emptyRemainderRow(newId())}
      />
      <TextField<Section<'remainder'>> name="nextTheme" label={labels.nextTheme} />
      <ThemeOffers />
      <LongTextField<Section<'remainder'>> name="reason" label={labels.reason} />
      <ToolUses section="remainder" />
    </SectionForm>
  );
}
