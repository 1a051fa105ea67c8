import { useDeferredValue } from 'react';
import { useWatch } from 'react-hook-form';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { emptyProblem } from '#domain/risalah/schema/theme.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import { quantityText } from '#words/printed.ts';
import { inventoryReading } from '#words/readings/inventory.ts';
import { joined } from '#language/joined.ts';
import { columnTitles } from '#words/columns.ts';
import { variantNames } from '#words/sections.ts';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import type { RowsColumn } from '#ui/fields/rows/rowsColumn.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useNewId } from '#ui/services/services.ts';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import { DeviationCell } from './DeviationCell.tsx';
import { ShareCell } from './ShareCell.tsx';
import styles from '#ui/sections/parts/sections.module.css';
import { orCounts } from '#words/labels/orCounts.ts';
import { themeLabels } from '#words/labels/theme.ts';

const labels = themeLabels.inventory;
type Inventory = Section<'inventory'>;
type Column = RowsColumn<Problem>;

const titles = columnTitles.inventory;

const column = {
  problem: { name: 'problem', label: titles.problem, kind: 'text' },
  indicator: { name: 'indicator', label: titles.indicator, kind: 'text' },
  unit: { name: 'unit', label: titles.unit, kind: 'text', placeholder: 'mis. menit' },
  target: { name: 'target', label: titles.target, kind: 'amount', orShare: true },
  achieved: {
    name: 'achieved',
    label: titles.achieved,
    hint: orCounts,
    kind: 'amount',
    orShare: true,
  },
  frequency: { name: 'frequency', label: titles.frequency, kind: 'amount', min: 0 },
  loss: { name: 'loss', label: titles.loss, kind: 'amount', min: 0 },
  condition: { name: 'condition', label: titles.condition, kind: 'long' },
  source: { name: 'source', label: titles.source, kind: 'text' },
} as const satisfies Partial<Record<keyof Problem, Column>>;

const { problem, indicator, unit, target, achieved, frequency, loss, condition, source } = column;

/** Computed, so it stands last: a block from Excel brings no column for it. */
const deviation: Column = {
  name: 'id',
  label: titles.deviation,
  hint: 'Dihitung dari target dan capaian: |100 − capaian ÷ target × 100|.',
  kind: 'custom',
  render: ({ rowPath, label }) => <DeviationCell path={rowPath} label={label} />,
};

function share(by: 'frequency' | 'loss'): Column {
  return {
    name: 'id',
    label: titles.share,
    hint: 'Dihitung dari semua masalah, diurutkan dari yang terbesar.',
    kind: 'custom',
    render: ({ index, label }) => <ShareCell index={index} label={label} by={by} />,
  };
}

const columnsOf: Readonly<Record<Inventory['variant'], readonly Column[]>> = {
  'target-gap': [problem, indicator, target, achieved, unit, source, deviation],
  baseline: [problem, indicator, condition, source],
  frequency: [problem, frequency, unit, source, share('frequency')],
  loss: [problem, frequency, unit, loss, source, share('loss')],
};

export function InventorySection() {
  return (
    <SectionForm id="inventory">
      <ChoiceField<Inventory>
        name="variant"
        label={labels.variant}
        hint="Isian yang sudah ada tidak hilang bila Anda mengganti cara."
        options={choicesFrom(variantNames.inventory)}
        look="list"
      />
      <Problems />
      <Reading />
      <ToolUses section="inventory" />
    </SectionForm>
  );
}

function Problems() {
  const newId = useNewId();
  const variant = useWatch<Inventory, 'variant'>({ name: 'variant' });
  return (
    <RowsField<Problem, Inventory>
      name="problems"
      intake="inventory"
      label={labels.problems.label}
      hint="Beberapa baris dapat ditempel sekaligus dari Excel, mulai dari isian pertama."
      layout={variant === 'frequency' ? 'table' : 'cards'}
      columns={columnsOf[variant]}
      newRow={() => emptyProblem(newId())}
      addLabel="Tambah masalah"
      empty="Belum ada masalah yang dicatat."
      summary={problemLine}
    />
  );
}

/** Which problem is the largest so far. */
function Reading() {
  const inventory = useWatch<Inventory>() as Inventory;
  const text = inventoryReading(useDeferredValue(inventory));
  return text === '' ? null : <p className={styles.reading}>{text}</p>;
}

function problemLine({
  problem: text,
  achieved: reached,
  frequency: often,
  unit: of,
}: Problem): string {
  const size = quantityText(reached, of) || quantityText(often, of);
  return joined([text, size], ': ');
}
