import { useEffect, useRef, useState } from 'react';
import type { DataSection } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { toolNames } from '#words/tools.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { UseActs } from './UseActs.tsx';
import { UseFields } from './UseFields.tsx';
import { UseSummary } from './UseSummary.tsx';
import styles from './uses.module.css';

interface ToolUseCardProps {
  readonly section: DataSection;
  /** Path of the use in the form: "data.0". */
  readonly path: string;
  readonly id: string;
  readonly tool: ToolUseKind;
  readonly position: { readonly index: number; readonly count: number };
  /** How the card comes onto the page; `new` is open and takes the focus. */
  readonly arrival: 'folded' | 'open' | 'new';
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One use of a tool: title, evidence, data, and beside the data what they say. It folds to its title and reading. */
export function ToolUseCard(props: ToolUseCardProps) {
  const { section, path, id, tool, position, arrival, onMove, onRemove } = props;
  const readOnly = useReadOnly();
  const [open, setOpen] = useState(arrival !== 'folded');
  // What has never been opened need not be drawn; once drawn it stays, with its caret and its notices.
  const [drawn, setDrawn] = useState(open);
  const [isNew] = useState(arrival === 'new');
  const body = useRef<HTMLDivElement>(null);
  const name = `${toolNames[tool]} ${position.index + 1}`;

  useEffect(() => {
    if (isNew) body.current?.querySelector('input')?.focus();
  }, [isNew]);

  function handleToggle(isOpen: boolean): void {
    setOpen(isOpen);
    if (isOpen) setDrawn(true);
  }

  return (
    <div role="group" aria-label={name} className={styles.use} data-row={id}>
      {!readOnly && <UseActs name={name} position={position} onMove={onMove} onRemove={onRemove} />}
      <details open={open} onToggle={(event) => handleToggle(event.currentTarget.open)}>
        <summary className={styles.useSummary}>
          <UseSummary section={section} path={path} id={id} tool={tool} open={open} />
        </summary>
        {drawn && (
          <div ref={body} className={styles.useBody}>
            <UseFields section={section} path={path} id={id} tool={tool} />
          </div>
        )}
      </details>
    </div>
  );
}
