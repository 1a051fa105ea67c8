import {
  ArrowDown,
  ArrowUp,
  CornerDownRight,
  Eye,
  EyeOff,
  IndentDecrease,
  IndentIncrease,
  Plus,
  Trash2,
} from 'lucide-react';
import { Button } from '#ui/kit/parts/Button.tsx';
import type { CauseAct } from '#domain/edits/causeActs.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';
import { Terms } from '#ui/kit/terms/Terms.tsx';
import { causesLabels } from '#words/labels/causes.ts';
import styles from './outline.module.css';

const labels = causesLabels['cause-effect'];

interface CauseToolbarProps {
  /** The cause in use, if any. */
  readonly cause: Cause | undefined;
  readonly onAct: (act: CauseAct) => void;
}

const buttons = [
  { act: 'add', name: 'Penyebab baru (Enter)', Icon: Plus },
  { act: 'why', name: 'Tanyakan mengapa', Icon: CornerDownRight },
  { act: 'deeper', name: 'Turunkan setingkat (Tab)', Icon: IndentIncrease },
  { act: 'shallower', name: 'Naikkan setingkat (Shift+Tab)', Icon: IndentDecrease },
  { act: 'up', name: 'Geser ke atas (Alt+↑)', Icon: ArrowUp },
  { act: 'down', name: 'Geser ke bawah (Alt+↓)', Icon: ArrowDown },
] as const;

/** What can be done to the cause in use. The buttons leave the focus in the text, so that typing goes on. */
export function CauseToolbar({ cause, onAct }: CauseToolbarProps) {
  const asideName = cause?.retired === true ? 'Kembalikan ke diagram' : 'Sisihkan dari diagram';
  const all = [
    ...buttons,
    { act: 'aside', name: asideName, Icon: cause?.retired === true ? Eye : EyeOff },
    { act: 'remove', name: 'Hapus beserta rantainya', Icon: Trash2 },
  ] as const;
  return (
    <div role="toolbar" aria-label="Susun penyebab" className={styles.toolbar}>
      {all.map(({ act, name, Icon }) => (
        <Button
          key={act}
          look="icon"
          title={name}
          aria-label={name}
          disabled={cause === undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onAct(act)}
        >
          <Icon size={18} aria-hidden="true" />
        </Button>
      ))}
      <span className={styles.candidates}>
        {labels.causes.columns.candidate}
        <Terms of={[labels.causes.columns.candidate]} />
      </span>
    </div>
  );
}
