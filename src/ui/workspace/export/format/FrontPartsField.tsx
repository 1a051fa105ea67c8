import { ArrowDown, ArrowUp } from 'lucide-react';
import { useController } from 'react-hook-form';
import { Button } from '#ui/kit/parts/Button.tsx';
import groupStyles from '#ui/workspace/export/parts/group.module.css';
import styles from './format.module.css';
import type { DraftPart, FormatDraft } from '#domain/edits/formatDraft.ts';
import { frontPartNames } from '#words/formats.ts';

/** What stands before the first chapter: which parts, and in which order. */
export function FrontPartsField() {
  const { field } = useController<FormatDraft, 'front'>({ name: 'front' });
  const parts = field.value;

  function change(index: number, changed: DraftPart): void {
    field.onChange(parts.with(index, changed));
  }

  function move(from: number, to: number): void {
    const [moved] = parts.slice(from, from + 1);
    if (moved === undefined) return;
    field.onChange(parts.toSpliced(from, 1).toSpliced(to, 0, moved));
  }

  return (
    <fieldset className={groupStyles.radios}>
      <legend className={groupStyles.legend}>Bagian sebelum bab pertama, menurut urutannya</legend>
      <ul className={styles.parts}>
        {parts.map(({ part, printed }, index) => (
          <li key={part}>
            <label className={styles.part}>
              <input
                type="checkbox"
                checked={printed}
                onChange={(event) => change(index, { part, printed: event.target.checked })}
              />
              {frontPartNames[part]}
            </label>
            <Button
              look="icon"
              aria-label={`Naikkan ${frontPartNames[part]}`}
              disabled={index === 0}
              onClick={() => move(index, index - 1)}
            >
              <ArrowUp size={17} aria-hidden="true" />
            </Button>
            <Button
              look="icon"
              aria-label={`Turunkan ${frontPartNames[part]}`}
              disabled={index === parts.length - 1}
              onClick={() => move(index, index + 1)}
            >
              <ArrowDown size={17} aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
