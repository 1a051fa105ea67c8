import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { SubmitEvent, RefObject } from 'react';
import { renameStep } from '#store/acts.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
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
  const store = useRisalahStore();
  const access = useAccess();
  const [name, setName] = useState<string | null>(null);

  function handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (name !== null) renameStep(store, page.stepKey, name);
    setName(null);
  }

  if (name !== null) {
    return (
      <form className={styles.rename} onSubmit={handleSubmit}>
        <input
          autoFocus
          className={styles.renameInput}
          aria-label="Nama langkah"
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setName(null);
          }}
        />
        <Button type="submit" look="main">
          Simpan nama
        </Button>
        <Button onClick={() => setName(null)}>Batal</Button>
        <Quiet>Kosongkan untuk kembali ke nama semula.</Quiet>
      </form>
    );
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
          onClick={() => setName(page.name)}
        >
          <Pencil size={16} aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}
