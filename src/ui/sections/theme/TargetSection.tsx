import { useFormContext, useWatch } from 'react-hook-form';
import { numberOf } from '#domain/tools/atoms.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { emptyTargetRow } from '#domain/risalah/schema/theme.ts';
import type { Problem, TargetRow } from '#domain/risalah/schema/theme.ts';
import { isBlank } from '#language/isBlank.ts';
import { quantityText } from '#words/printed.ts';
import { joined } from '#language/joined.ts';
import { directionNames, problemName } from '#words/theme.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { ReferenceField } from '#ui/fields/form/ReferenceField.tsx';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import type { RowsColumn } from '#ui/fields/rows/rowsColumn.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { useNewId } from '#ui/services/services.ts';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import { AbilityAid } from './AbilityAid.tsx';
import { TargetReadings } from './TargetReadings.tsx';
import styles from '#ui/sections/parts/sections.module.css';
import { orCounts } from '#words/labels/orCounts.ts';
import { themeLabels } from '#words/labels/theme.ts';

const labels = themeLabels.target;
type Target = Section<'target'>;

const titles = labels.rows.columns;

const columns: readonly RowsColumn<TargetRow>[] = [
  { name: 'aspect', label: titles.aspect, hint: 'Mutu, biaya, waktu, …', kind: 'text' },
  { name: 'indicator', label: titles.indicator, hint: 'Yang diukur.', kind: 'text' },
  { name: 'unit', label: titles.unit, kind: 'text', placeholder: 'mis. menit, %' },
  {
    name: 'direction',
    label: titles.direction,
    kind: 'choice',
    options: choicesFrom(directionNames),
  },
  { name: 'baseline', label: titles.baseline, hint: orCounts, kind: 'amount', orShare: true },
  { name: 'target', label: titles.target, kind: 'amount', orShare: true },
  { name: 'baselineFrom', label: titles.baselineFrom, kind: 'day' },
  { name: 'baselineTo', label: titles.baselineTo, kind: 'day' },
  {
    name: 'baselineServed',
    label: titles.baselineServed,
    hint: 'Dalam periode awal.',
    kind: 'amount',
    min: 0,
  },
  { name: 'deadline', label: titles.deadline, hint: 'Kapan tercapai.', kind: 'day' },
  { name: 'reason', label: titles.reason, hint: 'Standar, kebijakan, kemampuan.', kind: 'long' },
  { name: 'success', label: titles.success, kind: 'long' },
  { name: 'specific', label: titles.specific, kind: 'long' },
  { name: 'measurable', label: titles.measurable, kind: 'long' },
  { name: 'achievable', label: titles.achievable, kind: 'long' },
  { name: 'relevant', label: titles.relevant, kind: 'long' },
  { name: 'timed', label: titles.timed, kind: 'long' },
];

export function TargetSection() {
  const newId = useNewId();
  const problems = useRisalah((risalah) => risalah.inventory.problems);
  return (
    <SectionForm id="target">
      <ReferenceField<Target>
        name="problem"
        label={labels.problem}
        hint="Terisi sendiri saat masalah dipilih pada prioritas."
        options={problems.map((problem) => ({ value: problem.id, label: problemName(problem) }))}
      />
      <BaselineOffer />
      <RowsField<TargetRow, Target>
        name="rows"
        intake="target"
        label={labels.rows.label}
        hint="Baris pertama adalah sasaran utama; benang merah mengikutinya."
        layout="cards"
        columns={columns}
        newRow={() => emptyTargetRow(newId())}
        addLabel="Tambah sasaran"
        empty="Belum ada sasaran."
        summary={targetLine}
      />
      <TargetReadings />
      <AbilityAid />
      <LongTextField<Target> name="predictedBenefit" label={labels.predictedBenefit} />
      <LongTextField<Target> name="possibleProblems" label={labels.possibleProblems} />
      <LongTextField<Target>
        name="agreedWith"
        label={labels.agreedWith}
        hint="Misalnya kepala unit, pada tanggal berapa."
      />
    </SectionForm>
  );
}

/** The chosen problem's own number, offered once as the baseline of the main target. */
function BaselineOffer() {
  const newId = useNewId();
  const { setValue } = useFormContext<Target>();
  const readOnly = useReadOnly();
  const [id, rows] = useWatch<Target, ['problem', 'rows']>({ name: ['problem', 'rows'] });
  const problem = useRisalah((risalah) => risalah.inventory.problems.find((one) => one.id === id));
  const [main] = rows;
  const offered =
    problem === undefined || numberOf(problem.achieved) === null
      ? (problem?.frequency ?? null)
      : problem.achieved;
  if (problem === undefined || numberOf(offered) === null || readOnly) return null;
  if (main !== undefined && main.baseline !== null) return null;

  function handleTake(taken: Problem): void {
    const row = main ?? emptyTargetRow(newId());
    const { indicator, unit } = taken;
    const filled = {
      ...row,
      indicator: row.indicator || indicator || taken.problem,
      unit: row.unit || unit,
      baseline: offered,
    };
    setValue('rows', [filled, ...rows.slice(1)]);
  }

  return (
    <div className={styles.carried}>
      <span className={styles.carriedLabel}>Dari daftar masalah</span>
      <p>
        {isBlank(problem.indicator) ? problem.problem : problem.indicator}:{' '}
        <strong className={styles.inlineStrong}>{quantityText(offered, problem.unit)}</strong>
      </p>
      <Button look="link" onClick={() => handleTake(problem)}>
        Pakai sebagai kondisi awal
      </Button>
    </div>
  );
}

function targetLine({ indicator, baseline, target, unit }: TargetRow): string {
  const change = [baseline, target].map((amount) => quantityText(amount, unit));
  return joined([indicator, joined(change, ' → ')], ': ');
}
