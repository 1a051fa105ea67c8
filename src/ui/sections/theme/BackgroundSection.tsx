import type { Section } from '#domain/risalah/schema/risalah.ts';
import { emptyBaseline, emptyStakeholder } from '#domain/risalah/schema/theme.ts';
import type { Baseline, Stakeholder } from '#domain/risalah/schema/theme.ts';
import { stanceNames } from '#words/theme.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import type { RowsColumn } from '#ui/fields/rows/rowsColumn.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import { themeLabels } from '#words/labels/theme.ts';

const labels = themeLabels.background;
type Background = Section<'background'>;

const baselineColumns: readonly RowsColumn<Baseline>[] = [
  { name: 'indicator', label: labels.baselines.columns.indicator, kind: 'text' },
  { name: 'condition', label: labels.baselines.columns.condition, kind: 'long' },
  { name: 'source', label: labels.baselines.columns.source, kind: 'text' },
];

const stakeholderColumns: readonly RowsColumn<Stakeholder>[] = [
  { name: 'party', label: labels.stakeholders.columns.party, kind: 'text' },
  { name: 'negative', label: labels.stakeholders.columns.negative, kind: 'long' },
  { name: 'hope', label: labels.stakeholders.columns.hope, kind: 'long' },
  {
    name: 'stance',
    label: labels.stakeholders.columns.stance,
    kind: 'choice',
    options: choicesFrom(stanceNames),
  },
];

export function BackgroundSection() {
  const newId = useNewId();
  return (
    <SectionForm id="background">
      <LongTextField<Background>
        name="text"
        label={labels.text}
        hint="Tugas unit, keadaan sekarang, dan siapa yang dirugikan."
      />
      <LongTextField<Background>
        name="scope"
        label={labels.scope}
        hint="Layanan, tempat, dan periode yang dibahas."
      />
      <LongTextField<Background> name="mainProblem" label={labels.mainProblem} />
      <LongTextField<Background>
        name="strategy"
        label={labels.strategy}
        hint="Misalnya indikator Renstra atau standar pelayanan."
      />
      <RowsField<Baseline, Background>
        name="baselines"
        intake="baselines"
        label={labels.baselines.label}
        hint="Setiap keadaan disertai sumbernya."
        columns={baselineColumns}
        newRow={() => emptyBaseline(newId())}
        addLabel="Tambah kondisi awal"
        empty="Belum ada kondisi awal yang dicatat."
      />
      <RowsField<Stakeholder, Background>
        name="stakeholders"
        intake="stakeholders"
        label={labels.stakeholders.label}
        hint="Siapa yang terkena, dan apa harapannya."
        columns={stakeholderColumns}
        newRow={() => emptyStakeholder(newId())}
        addLabel="Tambah pihak"
        empty="Belum ada pihak terkait."
      />
      <ToolUses section="background" />
    </SectionForm>
  );
}
