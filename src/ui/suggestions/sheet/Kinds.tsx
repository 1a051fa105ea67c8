import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { suggestionLabels } from '#words/suggestions/labels.ts';
import {
  useAnswer,
  usePutAnswers,
  useReadOnly,
  useRegister,
} from '#ui/suggestions/parts/openRegister.ts';
import styles from './sheet.module.css';

/** The kinds of the register; a suggestion may be of several. One that is no longer a kind stays until it is taken off. */
export function Kinds() {
  const chosen = useAnswer('kinds');
  const kinds = useRegister((register) => register.kinds);
  const put = usePutAnswers();
  const readOnly = useReadOnly();
  const gone = chosen.filter((id) => !kinds.some((kind) => kind.id === id));
  const offered = [...kinds, ...gone.map((id) => ({ id, name: '(sudah tidak ada)' }))];
  return (
    <FieldFrame label={suggestionLabels.kinds} hint="Boleh lebih dari satu." as="group">
      {() => (
        <div className={styles.kinds}>
          {offered.map(({ id, name }) => (
            <label key={id} className={styles.kind}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                disabled={readOnly}
                onChange={({ target }) =>
                  put({
                    kinds: target.checked
                      ? [...chosen, id]
                      : chosen.filter((other) => other !== id),
                  })
                }
              />
              {name.trim() || '(belum bernama)'}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
