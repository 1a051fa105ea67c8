import { memo, useId } from 'react';
import { useController } from 'react-hook-form';
import type { ControllerRenderProps } from 'react-hook-form';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import type { Day, Measured } from '#domain/tools/atoms.ts';
import { AmountInput } from '#ui/fields/inputs/AmountInput.tsx';
import { ChoiceInput } from '#ui/fields/inputs/ChoiceInput.tsx';
import { DayInput } from '#ui/fields/inputs/DayInput.tsx';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { LongTextInput } from '#ui/fields/inputs/LongTextInput.tsx';
import { PhotosInput } from '#ui/fields/photos/PhotosInput.tsx';
import { describedBy as joined } from '#ui/fields/inputs/controlProps.ts';
import { OriginNote, useHasNote } from '#ui/fields/form/OriginNote.tsx';
import { ReferenceInput } from '#ui/fields/inputs/ReferenceInput.tsx';
import type { RowsColumn } from './rowsColumn.ts';
import styles from './RowCell.module.css';

interface RowCellProps<Row> {
  readonly column: RowsColumn<Row>;
  readonly path: string;
  readonly rowPath: string;
  readonly index: number;
  /** Accessible name; a visible label of the same words may stand beside it. */
  readonly label: string;
  readonly describedBy?: string | undefined;
}

/** The control of one cell, by the kind of its column. */
export function RowCell<Row>(props: RowCellProps<Row>) {
  const { column, path, rowPath, index, label } = props;
  if (column.kind === 'custom') return column.render({ path, rowPath, index, label });
  return <KeptCell {...props} column={column as ControlledCellProps['column']} />;
}

interface ControlledCellProps extends RowCellProps<unknown> {
  readonly column: Exclude<RowsColumn<unknown>, { kind: 'custom' }>;
}

/** The note stands before the control, as hints do; it comes and goes without the control being drawn anew. */
function ControlledCell(props: ControlledCellProps) {
  const { path, label, describedBy } = props;
  const id = useId();
  const { field } = useController({ name: path });
  const value: unknown = field.value;
  const hasNote = useHasNote(path, value);
  return (
    <>
      <OriginNote name={path} value={value} label={label} id={id} />
      <CellControl {...props} field={field} describedBy={joined(describedBy, hasNote && id)} />
    </>
  );
}

interface CellControlProps extends ControlledCellProps {
  readonly field: ControllerRenderProps;
}

function CellControl({ column, path, label, describedBy, field }: CellControlProps) {
  const readOnly = useReadOnly();
  const { onChange, onBlur } = field;
  const value: unknown = field.value;
  const { placeholder } = column;
  const control = {
    name: path,
    ariaLabel: label,
    describedBy,
    placeholder,
    readOnly,
    onChange,
    onBlur,
  };
  switch (column.kind) {
    case 'text':
      return <LongTextInput {...control} lines="one" value={(value ?? '') as string} />;
    case 'long':
      return <LongTextInput {...control} value={(value ?? '') as string} />;
    case 'day':
      return <DayInput {...control} value={(value ?? '') as Day} notBefore={column.notBefore} />;
    case 'amount':
      return (
        <AmountInput
          {...control}
          value={(value ?? null) as Measured}
          unit={column.unit}
          min={column.min}
          orShare={column.orShare}
        />
      );
    case 'choice':
      return <ChoiceInput {...control} value={(value ?? '') as string} options={column.options} />;
    case 'reference':
      return (
        <ReferenceInput {...control} value={(value ?? '') as string} options={column.options} />
      );
    case 'photos':
      return (
        <PhotosInput
          name={path}
          label={label}
          photos={(value ?? []) as readonly PhotoUse[]}
          readOnly={readOnly}
          onChange={onChange}
        />
      );
    case 'check':
      return (
        <span className={styles.checkCell}>
          <input
            type="checkbox"
            name={path}
            aria-label={label}
            checked={value === true}
            disabled={readOnly}
            onChange={(event) => onChange(event.target.checked)}
            onBlur={onBlur}
          />
        </span>
      );
    default:
      return column satisfies never;
  }
}

/** Columns are often written anew at each rendering; a cell whose column says the same is left alone. */
const KeptCell = memo(ControlledCell, (before, after) => {
  const { column: one, ...rest } = before;
  const { column: other, ...others } = after;
  return isSame(rest, others) && isSame(one, other);
});

function isSame(one: object, other: object): boolean {
  const parts = Object.entries(one);
  const others = new Map(Object.entries(other));
  return (
    parts.length === others.size && parts.every(([key, part]) => Object.is(part, others.get(key)))
  );
}
