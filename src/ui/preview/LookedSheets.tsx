import { useContext, useEffect, useMemo, useState } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import { stillSession } from '#store/stillSession.ts';
import { SessionContext } from '#ui/risalah/openRisalah.ts';
import type { LookedAt } from '#ui/services/events.ts';
import { ServicesContext, usePress } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { unreadableText } from '#words/unreadable.ts';
import { PagePreview } from './PagePreview.tsx';

type Opened =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'here'; readonly looked: LookedAt };

interface LookedSheetsProps {
  /** Of the team whose risalah it is. */
  readonly name: string;
  /** The same function for the same risalah. `null`: its file is not here. */
  readonly open: (signal: AbortSignal) => Promise<Read<LookedAt> | 'cancelled' | null>;
  /** Where the sheets are scrolled to; their head by default. */
  readonly at?: SectionId | null;
  readonly onSection: (section: SectionId) => void;
}

/** The sheets of a risalah that is kept nowhere here: with photographs and pages of its own, only to be looked at. */
export function LookedSheets({ name, open, at = null, onSection }: LookedSheetsProps) {
  const [opened, setOpened] = useState<Opened>({ kind: 'waiting' });

  useEffect(() => {
    const own = new AbortController();
    let release = (): void => undefined;
    open(own.signal).then(
      (read) => {
        if (read === 'cancelled') return;
        if (read === null) setOpened({ kind: 'refused', sentence: 'Berkasnya tidak ada di sini.' });
        else if (!read.ok) setOpened({ kind: 'refused', sentence: unreadableText(read.error) });
        else if (own.signal.aborted) read.value.release();
        else {
          ({ release } = read.value);
          setOpened({ kind: 'here', looked: read.value });
        }
      },
      (error: unknown) => setOpened({ kind: 'refused', sentence: failureText(error) }),
    );
    return () => {
      own.abort();
      release();
    };
  }, [open]);

  if (opened.kind === 'waiting') return <p role="status">Membuka berkas tim …</p>;
  if (opened.kind === 'refused') return <p role="alert">{opened.sentence}</p>;
  return <Still name={name} looked={opened.looked} at={at} onSection={onSection} />;
}

interface StillProps extends Required<Omit<LookedSheetsProps, 'open'>> {
  readonly looked: LookedAt;
}

function Still({ name, looked, at, onSection }: StillProps) {
  const services = useContext(ServicesContext);
  const press = usePress();
  const { risalah, photoUrl, startLayout } = looked;
  const [still] = useState(() => stillSession(name, risalah));
  const own = useMemo(
    () => ({
      ...services,
      press: { ...press, startLayout },
      ...(services.photographs && { photographs: { ...services.photographs, photoUrl } }),
    }),
    [services, press, startLayout, photoUrl],
  );
  return (
    <ServicesContext value={own}>
      <SessionContext value={still}>
        <PagePreview sections={null} at={at} onSection={onSection} />
      </SessionContext>
    </ServicesContext>
  );
}
