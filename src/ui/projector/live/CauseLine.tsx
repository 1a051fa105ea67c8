import { TableProperties, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { emptyCause } from '#domain/tools/causes/causeEffect.ts';
import { isBlank } from '#language/isBlank.ts';
import { answerSection } from '#store/acts.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useAccess, useHistoryActs, useRisalah, useSession } from '#ui/risalah/openRisalah.ts';
import { useNewId } from '#ui/services/services.ts';
import type { Called } from './called.ts';
import styles from './CauseLine.module.css';

interface CauseLineProps {
  /** Hears which bone is being written, and which cause was. */
  readonly onCalled: (called: Called) => void;
  /** Opens all answers instead of the one line. */
  readonly onWhole: () => void;
  readonly onClose: () => void;
}

/** One line below the fishbone: which bone, and what was called out. The drawing follows it. */
export function CauseLine({ onCalled, onWhole, onClose }: CauseLineProps) {
  const { store, forms } = useSession();
  const newId = useNewId();
  const readOnly = useAccess() === 'read';
  const { undo } = useHistoryActs();
  const categories = useRisalah((risalah) => risalah['cause-effect'].categories);
  const [chosen, setChosen] = useState('');
  const [text, setText] = useState('');
  const [last, setLast] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const bone = categories.find(({ id }) => id === chosen)?.id ?? categories[0]?.id ?? '';

  useEffect(() => field.current?.focus(), []);

  function choose(next: string): void {
    setChosen(next);
    setLast('');
    onCalled({ bone: next, text: '' });
  }

  /** As another cause of the bone, or as the reason for the last one. */
  function add(as: 'cause' | 'why'): void {
    if (isBlank(text) || readOnly || bone === '') return;
    forms.flushAll();
    const record = store.getState()['cause-effect'];
    const above = record.causes.find(({ id }) => id === last);
    const parent = as === 'why' && above !== undefined ? above.id : bone;
    const id = newId();
    const cause = { ...emptyCause(id, parent), text: text.trim() };
    answerSection(store, 'cause-effect', { ...record, causes: [...record.causes, cause] });
    setText('');
    setLast(id);
    onCalled({ bone, text: cause.text });
  }

  function step(by: -1 | 1): void {
    const at = categories.findIndex(({ id }) => id === bone);
    const next = categories[(at + by + categories.length) % categories.length];
    if (next !== undefined) choose(next.id);
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') add(event.ctrlKey ? 'why' : 'cause');
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <aside className={styles.line} aria-label="Tambah penyebab">
      <select
        aria-label="Faktor"
        value={bone}
        disabled={readOnly}
        onChange={({ target }) => choose(target.value)}
      >
        {categories.map(({ id, name }) => (
          <option key={id} value={id}>
            {name.trim() || '(belum diisi)'}
          </option>
        ))}
      </select>
      <input
        ref={field}
        aria-label="Penyebab"
        placeholder="Tulis penyebab, lalu Enter"
        value={text}
        disabled={readOnly}
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
        onKeyDown={handleKey}
      />
      <Button title="Ctrl+Enter" disabled={last === ''} onClick={() => add('why')}>
        Mengapa?
      </Button>
      <Button look="icon" aria-label="Urungkan" title="Urungkan" onClick={undo}>
        <Undo2 size={28} aria-hidden="true" />
      </Button>
      <Button look="icon" aria-label="Semua isian" title="Semua isian" onClick={onWhole}>
        <TableProperties size={28} aria-hidden="true" />
      </Button>
    </aside>
  );
}
