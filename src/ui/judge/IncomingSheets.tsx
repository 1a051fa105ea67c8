import { useContext, useEffect, useRef, useState } from 'react';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { goTo } from '#ui/kit/route/goTo.ts';
import type { Judging, SheetsOpening } from '#ui/services/judging.ts';
import { ServicesContext } from '#ui/services/services.ts';
import { receivedSheetsText } from '#words/convention/judging.ts';
import { failureText } from '#words/failures.ts';
import { ALTERED_RECORD } from '#words/unreadable.ts';

interface IncomingSheetsProps {
  readonly file: File;
  readonly onClose: () => void;
}

type Asking =
  | { readonly kind: 'altered'; readonly answer: (wanted: boolean) => void }
  | {
      readonly kind: 'differs';
      readonly differing: number;
      readonly answer: (holds: 'here' | 'file' | null) => void;
    };

/** `said` waits to be read; `null` while the file is opened. */
type Outcome = { readonly card: string; readonly said: string } | null;

/** A `.juri` file that comes in: straight to its teams where it is new here, else what became of it first. */
export function IncomingSheets({ file, onClose }: IncomingSheetsProps) {
  const { loadJudging } = useContext(ServicesContext);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const begun = useRef<File | null>(null);
  const latest = useRef({ loadJudging, onClose });
  useEffect(() => {
    latest.current = { loadJudging, onClose };
  });

  useEffect(() => {
    if (begun.current === file) return;
    begun.current = file;

    function ask<Given>(show: (answer: (given: Given) => void) => Asking): Promise<Given> {
      return new Promise((resolve) => {
        setAsking(
          show((given) => {
            setAsking(null);
            resolve(given);
          }),
        );
      });
    }

    const asked: SheetsOpening = {
      wantsAltered: () => ask((answer) => ({ kind: 'altered', answer })),
      settle: (differing) => ask((answer) => ({ kind: 'differs', differing, answer })),
    };
    void taken(file, latest.current.loadJudging, asked).then((became) => {
      if (became === 'cancelled') latest.current.onClose();
      else if (became.said === '') {
        latest.current.onClose();
        goToSheets(became.card);
      } else setOutcome(became);
    });
  }, [file]);

  if (asking?.kind === 'altered') {
    return (
      <Dialog title={`Buka ${file.name}?`} onClose={() => asking.answer(false)}>
        <p>{ALTERED_RECORD}</p>
        <Acts at="end">
          <Button onClick={() => asking.answer(false)}>Batal</Button>
          <Button look="main" onClick={() => asking.answer(true)}>
            Buka saja
          </Button>
        </Acts>
      </Dialog>
    );
  }
  if (asking !== null) {
    return (
      <Dialog
        title={`${asking.differing} isian berbeda. Mana yang berlaku?`}
        onClose={() => asking.answer(null)}
      >
        <p>
          Lembar juri ini sudah ada di sini, dan {asking.differing} nilai atau komentar di berkas{' '}
          {file.name} tidak sama dengan yang di sini.
        </p>
        <Acts at="end">
          <Button onClick={() => asking.answer(null)}>Batal</Button>
          <Button onClick={() => asking.answer('file')}>Pakai yang di berkas</Button>
          <Button look="main" onClick={() => asking.answer('here')}>
            Tetap yang di sini
          </Button>
        </Acts>
      </Dialog>
    );
  }
  return (
    <Dialog title={file.name} onClose={onClose}>
      <p role="status">{outcome === null ? 'Membuka lembar juri …' : outcome.said}</p>
      <Acts at="end">
        <Button onClick={onClose}>Tutup</Button>
        {outcome !== null && outcome.card !== '' && (
          <Button
            look="main"
            onClick={() => {
              onClose();
              goToSheets(outcome.card);
            }}
          >
            Buka lembar juri
          </Button>
        )}
      </Acts>
    </Dialog>
  );
}

function goToSheets(card: string): void {
  goTo({ kind: 'judge', card, team: '', form: '' });
}

/** Nothing is said of sheets that are simply new here. Never throws. */
async function taken(
  file: File,
  loadJudging: (() => Promise<Judging>) | undefined,
  asked: SheetsOpening,
): Promise<NonNullable<Outcome> | 'cancelled'> {
  try {
    const judging = await loadJudging?.();
    if (judging === undefined) throw new Error('ServicesContext was given no loadJudging');
    const opened = await judging.openFile(file, asked);
    if (opened === 'cancelled') return opened;
    if (!opened.ok) return { card: '', said: receivedSheetsText(opened) };
    const said = opened.became === 'new' ? '' : receivedSheetsText(opened);
    return { card: opened.card, said };
  } catch (error) {
    return { card: '', said: failureText(error) };
  }
}
