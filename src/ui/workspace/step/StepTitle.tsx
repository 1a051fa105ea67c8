import { Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import type { SubmitEvent, RefObject } from 'react';
import { renameStep } from '#store/acts.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { useHeldStrokes } from '#ui/risalah/useHeldStrokes.ts';
import { PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import type { Page } from '#ui/risalah/pages/pages.ts';
import styles from './StepTitle.module.css';

interface StepTitleProps {
  readonly page: Page;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The page's title; a team may give a step a name of its own. */
export function StepTitle({ page, heading }: StepTitleProps) {
  const access = useAccess();
  const [state, setState] = useState<'shown' | 'renaming'>('shown');

  if (state === 'renaming' && access === 'write') {
    return <StepName page={page} onClose={() => setState('shown')} />;
  }
  return (
    <div className={styles.titleRow}>
      <PageTitle heading={heading}>{page.name}</PageTitle>
      {page.stepKey !== '' && access === 'write' && (
        <Button
          look="icon"
          className={styles.pencil}
          aria-label="Ganti nama langkah"
          title="Ganti nama langkah"
          onClick={() => setState('renaming')}
        >
          <Pencil size={16} aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}

interface StepNameProps {
  readonly page: Page;
  readonly onClose: () => void;
}

/** The name is kept while it is written; what stood before comes back where the team thinks better of it. */
function StepName({ page, onClose }: StepNameProps) {
  const store = useRisalahStore();
  const [before] = useState(() => store.getState().stepNames[page.stepKey] ?? '');
  const [name, setName] = useState(page.name);
  const typed = useRef(name);
  const strokes = useHeldStrokes(() => renameStep(store, page.stepKey, typed.current));

  function handleChange(text: string): void {
    setName(text);
    typed.current = text;
    strokes.hold();
  }

  function handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    strokes.handOver();
    onClose();
  }

  function handleCancel(): void {
    strokes.forget();
    renameStep(store, page.stepKey, before);
    onClose();
  }

  return (
    <form className={styles.rename} onSubmit={handleSubmit}>
      <input
        autoFocus
        className={styles.renameInput}
        aria-label="Nama langkah"
        value={name}
        onChange={(event) => handleChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') handleCancel();
        }}
      />
      <Button type="submit" look="main">
        Simpan nama
      </Button>
      <Button onClick={handleCancel}>Batal</Button>
      <Quiet>Kosongkan untuk kembali ke nama semula.</Quiet>
    </form>
  );
}
