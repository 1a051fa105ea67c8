import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { movedColumn, planOrder } from '#domain/risalah/schema/plan.ts';
import type { PlanColumn } from '#domain/risalah/schema/plan.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { columnTitles } from '#words/columns.ts';
import { variantNames } from '#words/sections.ts';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import styles from './plan.module.css';
import { planLabels } from '#words/labels/plan.ts';

const labels = planLabels['action-plan'];
type Plan = Section<'action-plan'>;

const titles = columnTitles['action-plan'];

/** With or without the cost, and the order in which screen, report and projector put the questions. */
export function PlanColumns() {
  const { getValues, setValue } = useFormContext<Plan>();
  const [variant, columns] = useWatch<Plan, ['variant', 'columns']>({
    name: ['variant', 'columns'],
  });
  const readOnly = useReadOnly();
  const list = useRef<HTMLOListElement>(null);
  const order = planOrder({ variant, columns });

  function handleMove(column: PlanColumn, way: 'left' | 'right'): void {
    setValue('columns', [...movedColumn(getValues(), column, way)]);
    // The button goes along with its column; at the edge the other one takes the focus.
    requestAnimationFrame(() => {
      const item = list.current?.querySelector(`[data-column="${column}"]`);
      const same = item?.querySelector<HTMLButtonElement>(`[data-way="${way}"]:not(:disabled)`);
      (same ?? item?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus();
    });
  }

  return (
    <>
      <ChoiceField<Plan>
        name="variant"
        label={labels.variant}
        hint="5W1H tanpa kolom biaya. Biaya yang sudah diisi tidak hilang."
        options={choicesFrom(variantNames['action-plan'])}
      />
      <FieldFrame
        label={labels.columns}
        hint="Berlaku di layar, di cetakan, dan di proyektor."
        as="group"
      >
        {() => (
          <ol className={styles.columns} ref={list}>
            {order.map((column, index) => (
              <li key={column} className={styles.column} data-column={column}>
                <Button
                  look="icon"
                  data-way="left"
                  aria-label={`Geser ${titles[column]} ke kiri`}
                  disabled={readOnly || index === 0}
                  onClick={() => handleMove(column, 'left')}
                >
                  <ChevronLeft size={17} aria-hidden="true" />
                </Button>
                <span>{titles[column]}</span>
                <Button
                  look="icon"
                  data-way="right"
                  aria-label={`Geser ${titles[column]} ke kanan`}
                  disabled={readOnly || index === order.length - 1}
                  onClick={() => handleMove(column, 'right')}
                >
                  <ChevronRight size={17} aria-hidden="true" />
                </Button>
              </li>
            ))}
          </ol>
        )}
      </FieldFrame>
    </>
  );
}
