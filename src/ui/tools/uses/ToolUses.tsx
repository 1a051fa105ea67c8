import { useRef, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { Origin } from '#domain/risalah/carries/carry.ts';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { dataNames, toolNames } from '#words/tools.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { LeaningDialog } from '#ui/fields/form/LeaningDialog.tsx';
import { useLeaning } from '#ui/fields/form/useLeaning.ts';
import type { Leans } from '#ui/fields/form/useLeaning.ts';
import { holdsUnread } from '#ui/fields/inputs/holdsUnread.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { likeBefore } from '#domain/edits/likeBefore.ts';
import { useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { useNewId } from '#ui/services/services.ts';
import { AddToolUse } from './AddToolUse.tsx';
import { ToolUseCard } from './ToolUseCard.tsx';
import type { DataSection } from '#domain/risalah/uses/resolveToolUse.ts';
import styles from './uses.module.css';

interface ToolUsesProps {
  readonly section: DataSection;
  readonly label?: string;
  readonly hint?: string;
}

/** More uses than these would hide each other; a page that opens on them shows their summaries. */
const MOST_OPEN = 1;

interface WithData {
  readonly data: ToolUse[];
}

/**
 * The uses of tools in a section: each with its data, what makes them believable, its figure and its reading.
 *
 * @example <ToolUses section="inventory" />
 */
export function ToolUses({ section, label = 'Data dan gambar', hint }: ToolUsesProps) {
  const newId = useNewId();
  const store = useRisalahStore();
  const { getValues } = useFormContext<WithData>();
  const { fields, append, remove, insert, move } = useFieldArray<WithData, 'data', 'rowKey'>({
    name: 'data',
    keyName: 'rowKey',
  });
  const readOnly = useReadOnly();
  // Uses that were there when the page opened begin folded, unless they hold something to be mended.
  const [folded] = useState(() => foldedOf(getValues('data')));
  const [added, setAdded] = useState('');
  const leaningUses = useLeaning('data');
  const [leaned, setLeaned] = useState<Leaned | null>(null);
  const element = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);

  function handleRemove(index: number): void {
    const use = getValues(`data.${index}`);
    const leans = leaningUses.on([use]);
    if (leans !== null) {
      setLeaned({ index, use, leans });
      return;
    }
    setRemoved({ index, use });
    remove(index);
    setTimeout(() => focusNear(index));
  }

  function handleRestore({ index, use }: Removed): void {
    // Undo may have brought it back already.
    const isBack = getValues('data').some(({ id }) => id === use.id);
    if (!isBack) insert(index, use, { shouldFocus: false });
    setRemoved(null);
  }

  /** Where the hands go on when the button that they pressed is gone: the next use, else the button that adds one. */
  function focusNear(index: number): void {
    const uses = [
      ...(element.current?.querySelectorAll<HTMLElement>('[data-row] > * > summary') ?? []),
    ];
    (uses[index] ?? uses.at(-1) ?? addButton.current)?.focus();
  }

  function handleTakeOut(index: number, kept?: readonly Origin[]): void {
    setLeaned(null);
    leaningUses.takeOut([index], kept);
    // The dialog gives the focus back first, to a button that is gone.
    setTimeout(() => focusNear(index));
  }

  function handleAdd(tool: ToolUseKind): void {
    setRemoved(null);
    const use = likeBefore(emptyToolUse(tool, newId, dataNames), section, store.getState());
    setAdded(use.id);
    append(use, { shouldFocus: false });
  }

  return (
    <div ref={element} role="group" aria-label={label} data-list="data" className={styles.uses}>
      <div>
        <h3 className={styles.heading}>{label}</h3>
        <p className={styles.quiet}>
          {hint ?? 'Setiap gambar dihitung dari data Anda dan tercetak dengan sumbernya.'}
        </p>
      </div>
      {fields.map((use, index) => (
        <ToolUseCard
          key={use.id}
          section={section}
          path={`data.${index}`}
          id={use.id}
          tool={use.tool}
          arrival={use.id === added ? 'new' : folded.has(use.id) ? 'folded' : 'open'}
          position={{ index, count: fields.length }}
          onMove={(step) => move(index, index + step)}
          onRemove={() => handleRemove(index)}
        />
      ))}
      {leaned !== null && (
        <LeaningDialog
          title={`Hapus ${toolNames[leaned.use.tool]} ${leaned.index + 1}?`}
          leaning={leaned.leans.pointing}
          carried={leaned.leans.carried}
          onClose={() => setLeaned(null)}
          onRemove={(kept) => handleTakeOut(leaned.index, kept)}
        />
      )}
      {removed !== null && (
        <p role="status">
          {toolNames[removed.use.tool]} dihapus.{' '}
          <Button look="link" onClick={() => handleRestore(removed)}>
            Kembalikan
          </Button>
        </p>
      )}
      {!readOnly && <AddToolUse button={addButton} onAdd={handleAdd} />}
    </div>
  );
}

interface Removed {
  readonly index: number;
  readonly use: ToolUse;
}

/** A use that is to be deleted, and what leans on it. */
interface Leaned extends Removed {
  readonly leans: Leans;
}

function foldedOf(uses: readonly ToolUse[]): ReadonlySet<string> {
  if (uses.length <= MOST_OPEN) return new Set();
  return new Set(uses.filter((use) => !holdsUnread(use)).map(({ id }) => id));
}
