import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { BrandLink } from '#ui/kit/route/BrandLink.tsx';
import { formatRoute } from '#ui/kit/route/route.ts';
import { useRecordUndoKeys } from '#ui/risalah/beside/useRecordUndoKeys.ts';
import {
  useReadOnly,
  useRegister,
  useRegisterSession,
} from '#ui/suggestions/parts/openRegister.ts';
import { registerTitle } from '#words/suggestions/printed.ts';
import { RegisterHistory } from './RegisterHistory.tsx';
import { RegisterBanners, RegisterStatus } from './RegisterStatus.tsx';
import styles from './room.module.css';

interface RegisterFrameProps {
  /** `narrow` for a page that is read and written from top to bottom. */
  readonly width: 'narrow' | 'wide';
  /** What the page shows, so that another begins at its head. */
  readonly place: string;
  readonly children: ReactNode;
}

/** The bar above every page of a register: the way home, the way to its list, how its saving goes. */
export function RegisterFrame({ width, place, children }: RegisterFrameProps) {
  const session = useRegisterSession();
  const { card } = session;
  useRecordUndoKeys(session, useReadOnly());
  const title = useRegister(registerTitle);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [place]);
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <BrandLink name="when-wide" />
        <a
          className={styles.register}
          href={formatRoute({ kind: 'suggestions', register: card, page: '', part: '' })}
        >
          {title}
        </a>
        <RegisterStatus />
        <RegisterHistory />
      </header>
      <main className={styles.main} data-width={width}>
        <RegisterBanners />
        {children}
      </main>
    </div>
  );
}
