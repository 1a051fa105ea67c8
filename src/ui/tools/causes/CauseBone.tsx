import { Plus, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from '#ui/kit/parts/Button.tsx';
import { outlineRows } from '#domain/edits/causeOutline.ts';
import type { Cause, CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import { isBlank } from '#language/isBlank.ts';
import { CauseRow } from './CauseRow.tsx';
import type { CauseDrag } from './useCauseDrag.ts';
import styles from './outline.module.css';
import { causesLabels } from '#words/labels/causes.ts';

const labels = causesLabels['cause-effect'];

type Category = CauseEffectInput['categories'][number];

interface CauseBoneProps {
  readonly category: Category;
  readonly causes: readonly Cause[];
  readonly readOnly: boolean;
  readonly drag: CauseDrag;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
  readonly onAdd: () => void;
  readonly onChange: (id: string, changed: Partial<Cause>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>, cause: Cause) => void;
  readonly onActive: (id: string) => void;
}

/** A bone of the fishbone: its name and its causes. A bone that carries causes cannot be taken away. */
export function CauseBone({ category, causes, readOnly, drag, ...on }: CauseBoneProps) {
  const rows = outlineRows(causes, category.id);
  const name = isBlank(category.name) ? 'faktor tanpa nama' : category.name;
  const dropOn = (id: string) => (drag.target?.id === id ? drag.target.side : null);
  return (
    <div role="group" aria-label={name} className={styles.bone}>
      <div
        className={styles.boneHead}
        data-bone={category.id}
        data-drop={dropOn(category.id) ?? undefined}
      >
        <input
          className={styles.boneName}
          type="text"
          autoComplete="off"
          name={`category-${category.id}`}
          aria-label={labels.categories.columns.name}
          placeholder="Nama faktor"
          value={category.name}
          readOnly={readOnly}
          onChange={(event) => on.onRename(event.target.value)}
        />
        {!readOnly && (
          <Button
            look="link"
            data-adds=""
            aria-label={`Penyebab baru pada ${name}`}
            onClick={on.onAdd}
          >
            <Plus size={16} aria-hidden="true" />
            Penyebab baru
          </Button>
        )}
        {!readOnly && rows.length === 0 && (
          <Button look="icon" aria-label={`Hapus faktor ${name}`} onClick={on.onRemove}>
            <Trash2 size={18} aria-hidden="true" />
          </Button>
        )}
      </div>
      {rows.length > 0 && (
        <ul className={styles.rows} aria-label={`Penyebab ${name}`}>
          {rows.map((row) => (
            <CauseRow
              key={row.cause.id}
              row={row}
              label={labelOf(row.cause, causes, name)}
              readOnly={readOnly}
              grip={drag.grip(row.cause.id)}
              drop={dropOn(row.cause.id)}
              onText={(text) => on.onChange(row.cause.id, { text })}
              onCandidate={(candidate) => on.onChange(row.cause.id, { candidate })}
              onKeyDown={(event) => on.onKeyDown(event, row.cause)}
              onFocus={() => on.onActive(row.cause.id)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function labelOf(cause: Cause, causes: readonly Cause[], category: string): string {
  const parent = causes.find(({ id }) => id === cause.parent);
  return parent === undefined ? `Penyebab pada ${category}` : `Mengapa: ${parent.text}`;
}
