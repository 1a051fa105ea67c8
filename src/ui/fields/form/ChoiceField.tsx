import { useController } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import type { Choice } from '#ui/fields/inputs/choice.ts';
import { ChoiceInput } from '#ui/fields/inputs/ChoiceInput.tsx';
import { useReadOnly } from './fieldAccess.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { FieldProps } from './TextField.tsx';
import styles from './ChoiceField.module.css';
import { Terms } from '#ui/kit/terms/Terms.tsx';

interface ChoiceFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  readonly options: readonly Choice[];
  /** Radio buttons show every answer at once; a list saves room. Default `radio`. */
  readonly look?: 'radio' | 'list';
}

/**
 * One of several answers.
 *
 * @example <ChoiceField<Section<'circle'>> name="kind" label="Jenis gugus" options={circleKinds} />
 */
export function ChoiceField<Values extends FieldValues>(props: ChoiceFieldProps<Values>) {
  const { name, label, hint, options, look = 'radio' } = props;
  const { field } = useController({ name: name });
  const readOnly = useReadOnly();
  const value = (field.value ?? '') as string;
  if (look === 'list') {
    return (
      <FieldFrame
        label={label}
        hint={hint}
        answer={{ name, value }}
        says={options.find((option) => option.value === value)?.label}
      >
        {(ids) => (
          <ChoiceInput
            {...ids}
            name={field.name}
            value={value}
            options={options}
            readOnly={readOnly}
            onChange={field.onChange}
            onBlur={field.onBlur}
          />
        )}
      </FieldFrame>
    );
  }
  return (
    <FieldFrame label={label} hint={hint} as="group">
      {() => (
        <div className={styles.choices}>
          {options.map((option) => (
            <span key={option.value} className={styles.option}>
              <label className={styles.choice}>
                <input
                  type="radio"
                  name={field.name}
                  value={option.value}
                  checked={value === option.value}
                  disabled={readOnly}
                  onChange={() => field.onChange(option.value)}
                  onBlur={field.onBlur}
                />
                {option.label}
              </label>
              <Terms of={[option.label]} />
            </span>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
