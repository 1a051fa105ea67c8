import { useMemo, useState } from 'react';
import { beginRun, rehearsalOf } from '#publications/deck/rehearsal.ts';
import { deckOf } from '#publications/deck/deckOf.ts';
import { shownSlides } from '#publications/deck/deck.ts';
import { stopsOf } from '#publications/slides/stops.ts';
import { chooseDeck } from '#store/acts.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { Card, CardTitle } from '#ui/kit/parts/Card.tsx';
import { Eyebrow, Lead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { goTo } from '#ui/kit/route/goTo.ts';
import { useSay } from '#ui/kit/said/said.ts';
import { useContextOf } from '#ui/preview/pages/useContextOf.ts';
import {
  useAccess,
  useRisalahStore,
  useSession,
  useWholeRisalah,
} from '#ui/risalah/openRisalah.ts';
import { EXPORT_PAGE, JURY_PAGE } from '#ui/risalah/pages/pages.ts';
import { usePageHref } from '#ui/risalah/pages/usePageHref.ts';
import { forgetRun, keepRun, runUnderWay } from '#ui/risalah/projecting/rehearsalUnderWay.ts';
import { useCatalogue, useNewId, useNow } from '#ui/services/services.ts';
import { formatMoment } from '#words/keeping/saved.ts';
import { durationText } from '#words/presenting/story.ts';
import { RunList } from './RunList.tsx';
import { SpeakerTable } from './SpeakerTable.tsx';
import styles from './RehearsalPage.module.css';

/** *Latihan*: who speaks which part and for how long, a show against the clock, and how each one went. */
export function RehearsalPage() {
  const { slots } = useCatalogue();
  const { card } = useSession();
  const hrefOf = usePageHref();
  const store = useRisalahStore();
  const now = useNow();
  const newId = useNewId();
  const say = useSay();
  const readOnly = useAccess() === 'read';
  const risalah = useWholeRisalah();
  const contextOf = useContextOf();
  const [underWay, setUnderWay] = useState(() => runUnderWay(card));
  const deck = useMemo(() => {
    const { options, ...context } = contextOf(risalah);
    const format = { ...options.format, emptyAnswers: 'omit' } as const;
    return deckOf({ ...context, options: { ...options, format } }, { slots });
  }, [contextOf, risalah, slots]);
  const shown = shownSlides(deck);
  const [first] = shown;
  const { opening, presentation, questions } = deck.slot;

  function show(slide: string): void {
    goTo({ kind: 'projector', id: card, slide });
  }

  function handleStart(): void {
    if (first === undefined) return;
    keepRun(beginRun(card, now().getTime()));
    show(first.id);
  }

  function handleEnd(): void {
    if (underWay !== null) {
      const kept = rehearsalOf(underWay, deck, { id: newId(), now: underWay.since });
      chooseDeck(store, { rehearsals: [...store.getState().deck.rehearsals, kept] });
    }
    drop();
  }

  function drop(): void {
    forgetRun();
    setUnderWay(null);
  }

  return (
    <div className={styles.page}>
      <Eyebrow>Sebelum tampil</Eyebrow>
      <PageTitle>Latihan</PageTitle>
      <Lead>
        {stopsOf(shown).length} salindia dalam {durationText(presentation * 60)}
        {opening + questions > 0 &&
          `, di luar pembukaan ${opening} menit dan tanya jawab ${questions} menit`}
        .
      </Lead>
      <div className={styles.acts}>
        <Button look="main" disabled={first === undefined} onClick={handleStart}>
          Mulai latihan
        </Button>
        <ButtonLink href={hrefOf(JURY_PAGE)}>Pertanyaan juri</ButtonLink>
        <ButtonLink href={hrefOf(EXPORT_PAGE)}>Atur waktu dan salindia</ButtonLink>
      </div>
      {first === undefined && (
        <Quiet>Belum ada salindia. Isi dahulu tim, masalah, dan sasarannya.</Quiet>
      )}
      {readOnly && <Quiet>Risalah ini hanya dibaca, sehingga latihannya tidak dicatat.</Quiet>}
      {underWay !== null && (
        <Card aria-label="Latihan yang belum diakhiri">
          <p>
            Latihan yang dimulai {formatMoment(underWay.startedAt)} belum diakhiri. Jamnya terus
            berjalan.
          </p>
          <div className={styles.acts}>
            <Button onClick={() => show(underWay.slide || (first?.id ?? ''))}>Lanjutkan</Button>
            <Button disabled={readOnly || underWay.slide === ''} onClick={handleEnd}>
              Akhiri dan catat
            </Button>
            <Button onClick={drop}>Buang</Button>
          </div>
        </Card>
      )}
      <div className={styles.cards}>
        {shown.length > 0 && (
          <Card aria-labelledby="penyaji">
            <CardTitle id="penyaji">Siapa berbicara</CardTitle>
            <SpeakerTable
              deck={deck}
              risalah={risalah}
              readOnly={readOnly}
              onChange={(speakers) => chooseDeck(store, { speakers })}
            />
          </Card>
        )}
        <Card aria-labelledby="catatan-latihan">
          <CardTitle id="catatan-latihan">Catatan latihan</CardTitle>
          <RunList
            deck={deck}
            risalah={risalah}
            readOnly={readOnly}
            onDelete={(id, name) => {
              const { rehearsals } = store.getState().deck;
              chooseDeck(store, { rehearsals: rehearsals.filter((one) => one.id !== id) });
              say(`${name} dihapus. Urungkan (Ctrl+Z) mengembalikannya.`);
            }}
          />
        </Card>
      </div>
    </div>
  );
}
