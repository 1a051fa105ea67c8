import { useState } from 'react';
import { drawn } from '#domain/convention/acts.ts';
import { appearanceOf } from '#domain/convention/draw.ts';
import { isBlank } from '#language/isBlank.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { TextLine } from '#ui/event/parts/LinesInput.tsx';
import { ClosedNote } from '#ui/event/convention/parts/FixedNote.tsx';
import { conventionHref, SCREEN } from '#ui/event/convention/parts/pages.ts';
import type { PageProps } from '#ui/event/convention/parts/pageProps.ts';
import { useActContext } from '#ui/event/convention/parts/useActContext.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { DrawScreen } from './DrawScreen.tsx';
import styles from './stage.module.css';

/** The order of appearance: drawn from a word that everybody knows, so that anybody can draw it again. */
export function DrawPage({ event, convention, edit, mayWrite, part }: PageProps) {
  const act = useActContext();
  const [seed, setSeed] = useState('');
  const [isAgain, setAgain] = useState(false);
  const { draw, contestants, closed } = convention;
  const names = new Map(contestants.map((contestant) => [contestant.id, contestant]));
  if (part === SCREEN) return <DrawScreen event={event.id} convention={convention} />;

  function handleDraw(): void {
    edit((before) => drawn(before, seed.trim(), act()));
    setAgain(false);
    setSeed('');
  }

  const canDraw = mayWrite && closed === null;
  return (
    <>
      <ClosedNote event={event.id} convention={convention} />
      <Card aria-label="Mengundi">
        <CardTitle>{draw === null ? 'Mengundi' : 'Sudah diundi'}</CardTitle>
        <CardHint>
          {draw === null
            ? 'Mintalah kata benih dari hadirin, misalnya tiga kata yang disebut bergantian. Kata benih dan daftar tim yang sama selalu menghasilkan urutan yang sama, jadi undian ini dapat diperiksa siapa pun.'
            : 'Kata benih ini dan daftar tim yang sama selalu menghasilkan urutan di bawah ini.'}
        </CardHint>
        {draw === null ? (
          <fieldset className={sharedStyles.adding} disabled={!canDraw}>
            <TextLine label="Kata benih" value={seed} onChange={setSeed} />
            <Button
              look="main"
              disabled={isBlank(seed) || contestants.length === 0}
              onClick={handleDraw}
            >
              Undi {contestants.length} tim
            </Button>
          </fieldset>
        ) : (
          <div className={sharedStyles.stack}>
            <p>
              Kata benih: <strong className={styles.seed}>{draw.seed}</strong>
            </p>
            <Acts>
              <ButtonLink look="main" href={conventionHref(event.id, 'draw', SCREEN)}>
                Tampilkan di proyektor
              </ButtonLink>
              <Button disabled={!canDraw} onClick={() => setAgain(true)}>
                Undi ulang
              </Button>
            </Acts>
          </div>
        )}
      </Card>
      {draw !== null && (
        <Card aria-label="Urutan tampil">
          <CardTitle>Urutan tampil</CardTitle>
          <ol className={styles.order} aria-label="Urutan tampil">
            {appearanceOf(convention).map((id, at) => {
              const contestant = names.get(id);
              return (
                <li key={id}>
                  <span className={styles.number}>{at + 1}</span>
                  <span>
                    <strong>{contestant?.name}</strong>
                    <span className={sharedStyles.small}>
                      {contestant?.unit}
                      {!draw.order.includes(id) && ' · menyusul sesudah undian'}
                    </span>
                  </span>
                </li>
              );
            })}
          </ol>
        </Card>
      )}
      {isAgain && (
        <Dialog title="Undi ulang?" onClose={() => setAgain(false)}>
          <p>
            Undian yang lama tetap tercatat. Nomor urut pada lembar yang sudah dibagikan tidak ikut
            berubah.
          </p>
          <TextLine label="Kata benih" value={seed} onChange={setSeed} />
          <Acts at="end">
            <Button onClick={() => setAgain(false)}>Batal</Button>
            <Button look="main" disabled={isBlank(seed)} onClick={handleDraw}>
              Undi {contestants.length} tim
            </Button>
          </Acts>
        </Dialog>
      )}
    </>
  );
}
