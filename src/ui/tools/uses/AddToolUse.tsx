import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { RefObject } from 'react';
import { isToolUseKind } from '#domain/tools/toolId.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { taughtTools, toolNames, toolPurposes } from '#words/tools.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { OfferList } from '#ui/kit/parts/OfferList.tsx';
import styles from './uses.module.css';

interface AddToolUseProps {
  /** Takes the focus when no use is left to take it. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onAdd: (tool: ToolUseKind) => void;
}

/** The cause-and-effect diagram is a section of its own. */
const offered = taughtTools
  .filter(isToolUseKind)
  .map((id) => ({ id, name: toolNames[id], about: toolPurposes[id] }));

/** A short choice of tools, each with what it is for. */
export function AddToolUse({ button, onAdd }: AddToolUseProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.add}>
      <Button ref={button} data-adds="" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Plus size={18} aria-hidden="true" />
        Tambah alat
      </Button>
      {open && (
        <OfferList
          sideBySide
          offers={offered}
          onChoose={({ id }) => {
            setOpen(false);
            onAdd(id);
          }}
        />
      )}
    </div>
  );
}
