import { useController } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import { useReadOnly } from './fieldAccess.ts';
import type { FieldProps } from './TextField.tsx';
import styles from './fields.module.css';

/**
 * Yes or no.
 *
 * @example <CheckField<Section<'vote'>> name={`rows.${row}.kept`} label="Dipertahankan" />
 */
export function CheckField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { name, label, hint } = props;
  const { field } = useController({ name: name });
  const readOnly = useReadOnly();
  return (
    <div className={styles.field}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          name={field.name}
          checked={field.value === true}
          disabled={readOnly}
          onChange={(event) => field.onChange(event.target.checked)}
          onBlur={field.onBlur}
        />
        {label}
      </label>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
