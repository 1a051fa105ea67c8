import type { Section } from '#domain/risalah/schema/risalah.ts';
import { emptyBaseline, emptyStakeholder } from '#domain/risalah/schema/theme.ts';
import type { Baseline, Stakeholder } from '#domain/risalah/schema/theme.ts';
import { columnTitles } from '#words/columns.ts';
import { stanceNames } from '#words/theme.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import type { RowsColumn } from '#ui/fields/rows/rowsColumn.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';

type Background = Section<'background'>;

const baselineColumns: readonly RowsColumn<Baseline>[] = [
  { name: 'indicator', label: columnTitles.baselines.indicator, kind: 'long' },
  { name: 'condition', label: columnTitles.baselines.condition, kind: 'long' },
  { name: 'source', label: columnTitles.baselines.source, kind: 'long' },
];

const stakeholderColumns: readonly RowsColumn<Stakeholder>[] = [
  { name: 'party', label: columnTitles.stakeholders.party, kind: 'long' },
  { name: 'negative', label: columnTitles.stakeholders.negative, kind: 'long' },
  { name: 'hope', label: columnTitles.stakeholders.hope, kind: 'long' },
  {
    name: 'stance',
    label: columnTitles.stakeholders.stance,
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
        label="Latar belakang"
        hint="Tugas unit, keadaan sekarang, dan siapa yang dirugikan."
      />
      <LongTextField<Background>
        name="scope"
        label="Ruang lingkup"
        hint="Layanan, tempat, dan periode yang dibahas."
      />
      <LongTextField<Background> name="mainProblem" label="Masalah utama" />
      <LongTextField<Background>
        name="strategy"
        label="Kaitan dengan rencana strategis"
        hint="Misalnya indikator Renstra atau standar pelayanan."
      />
      <RowsField<Baseline, Background>
        name="baselines"
        label="Kondisi awal"
        hint="Setiap keadaan disertai sumbernya."
        columns={baselineColumns}
        newRow={() => emptyBaseline(newId())}
        addLabel="Tambah kondisi awal"
        empty="Belum ada kondisi awal yang dicatat."
      />
      <RowsField<Stakeholder, Background>
        name="stakeholders"
        label="Pihak terkait"
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
