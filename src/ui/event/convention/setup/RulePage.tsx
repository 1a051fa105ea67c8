import { useCallback, useState } from 'react';
import { isSealWhole } from '#domain/convention/codes.ts';
import { sealed, unsealed } from '#domain/convention/acts.ts';
import type { ConventionRule } from '#domain/convention/schema/convention.ts';
import { ways } from '#domain/convention/ways.ts';
import { useLoaded } from '#ui/kit/loading/useLoaded.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { ChoiceCard, ChoiceCards } from '#ui/kit/parts/ChoiceCards.tsx';
import { ClosedNote, isFixed } from '#ui/event/convention/parts/FixedNote.tsx';
import { NumberInput } from '#ui/event/convention/parts/NumberInput.tsx';
import type { PageProps } from '#ui/event/convention/parts/pageProps.ts';
import { ReasonDialog } from '#ui/event/convention/parts/ReasonDialog.tsx';
import { useActContext } from '#ui/event/convention/parts/useActContext.ts';
import { weightOf } from '#ui/event/convention/parts/weightOf.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { useEvents } from '#ui/services/services.ts';
import { wayMeanings, wayNames } from '#words/convention/names.ts';
import { LadderEditor } from './LadderEditor.tsx';
import styles from './rule.module.css';

/** How scores become places, and the seal that fixes it before the first of them. */
export function RulePage({ event, convention, edit, mayWrite }: PageProps) {
  const { loadConventionOffers } = useEvents();
  const offers = useLoaded(useCallback(() => loadConventionOffers(), [loadConventionOffers]));
  const act = useActContext();
  const [isOpening, setOpening] = useState(false);
  const { rule, seal, forms, judges, contestants, sheets, closed } = convention;
  const isTimed = forms.some((form) => form.isTimed);
  const set = (part: Partial<ConventionRule>) =>
    edit((before) => ({ ...before, rule: { ...before.rule, ...part } }));
  const lacks = [
    ...(forms.length === 0 ? ['belum ada lembar penilaian'] : []),
    ...(judges.length === 0 ? ['belum ada juri'] : []),
    ...(contestants.length === 0 ? ['belum ada tim'] : []),
    ...(forms.length > 1 && weightOf(forms) !== 100 ? ['bobot lembar belum genap 100%'] : []),
  ];

  return (
    <>
      <ClosedNote event={event.id} convention={convention} />
      <fieldset className={sharedStyles.stack} disabled={!mayWrite || isFixed(convention)}>
        <Card aria-label="Cara menjumlahkan">
          <CardTitle>Cara menjumlahkan</CardTitle>
          <CardHint>
            Cara yang berbeda dapat menghasilkan juara yang berbeda. Karena itu caranya disepakati
            sebelum ada nilai.
          </CardHint>
          <ChoiceCards as="fieldset" className={styles.ways}>
            <legend className="visually-hidden">Cara menjumlahkan</legend>
            {ways.map((way) => (
              <ChoiceCard
                key={way}
                name="way"
                label={wayNames[way]}
                about={wayMeanings[way]}
                checked={rule.way === way}
                disabled={!mayWrite || isFixed(convention)}
                onChoose={() => set({ way })}
              />
            ))}
          </ChoiceCards>
        </Card>
        <Card aria-label="Bila nilainya sama">
          <CardTitle>Bila nilainya sama</CardTitle>
          <CardHint>
            Dilihat dari atas ke bawah sampai ada yang membedakan. Yang tetap sama berbagi tempat:
            1, 1, 3.
          </CardHint>
          <LadderEditor
            ladder={rule.ladder}
            convention={convention}
            ladders={offers?.ladders ?? []}
            onChange={(ladder) => set({ ladder: [...ladder] })}
          />
        </Card>
        <Card aria-label="Waktu dan penalti">
          <CardTitle>Waktu dan penalti</CardTitle>
          <CardHint>
            {isTimed
              ? 'Penalti dikurangkan dari jumlah setiap juri pada lembar yang bertanda waktu.'
              : 'Belum ada lembar yang bertanda waktu, jadi penalti tidak mengurangi nilai apa pun.'}
          </CardHint>
          <div className={sharedStyles.fields}>
            <NumberInput
              label="Waktu tampil"
              unit="menit"
              value={Math.round((rule.allowedSeconds / 60) * 100) / 100}
              onChange={(minutes) => set({ allowedSeconds: Math.round(minutes * 60) })}
            />
            <NumberInput
              label="Penalti tiap 30 detik lewat"
              unit="nilai"
              value={rule.penalty}
              onChange={(penalty) => set({ penalty })}
            />
            <NumberInput
              label="Penalti paling banyak (0: tanpa batas)"
              unit="nilai"
              value={rule.mostPenalty}
              onChange={(mostPenalty) => set({ mostPenalty })}
            />
          </div>
        </Card>
      </fieldset>
      <Card aria-label="Segel">
        <CardTitle>Segel</CardTitle>
        {seal === null ? (
          <>
            <CardHint>
              Segel adalah kode delapan huruf dari lembar penilaian, juri, dan aturan. Umumkan
              kodenya sebelum nilai pertama: siapa pun dapat memeriksa bahwa sesudah itu tidak ada
              yang berubah.
            </CardHint>
            {lacks.length > 0 && (
              <p className={sharedStyles.said}>Perlu diperiksa dahulu: {lacks.join(', ')}.</p>
            )}
            {sheets.length > 0 && (
              <p className={sharedStyles.said}>
                Sudah ada {sheets.length} lembar nilai. Segel sesudah nilai pertama tercatat apa
                adanya.
              </p>
            )}
            <Button
              look="main"
              disabled={!mayWrite || closed !== null}
              onClick={() => edit((before) => sealed(before, act()))}
            >
              Segel aturan
            </Button>
          </>
        ) : (
          <>
            <CardHint>
              Lembar penilaian, juri dengan tim yang tidak dinilainya, dan aturan sudah tetap.
              Bacakan kode ini dan tuliskan di papan.
            </CardHint>
            <p className={styles.code} aria-label="Kode segel">
              {seal.code}
            </p>
            {!isSealWhole(convention) && (
              <p role="alert" className={sharedStyles.problem}>
                Isinya tidak cocok dengan segel ini: berkas kegiatan berubah di luar program.
              </p>
            )}
            <Button disabled={!mayWrite || closed !== null} onClick={() => setOpening(true)}>
              Buka segel
            </Button>
          </>
        )}
      </Card>
      {isOpening && (
        <ReasonDialog
          title="Buka segel?"
          act="Buka segel"
          onClose={() => setOpening(false)}
          onAct={(reason) => {
            edit((before) => unsealed(before, reason, act()));
            setOpening(false);
          }}
        >
          <p>
            Pembukaan dan alasannya tercatat dan tercetak di berita acara. Segel berikutnya berkode
            lain, dan lembar juri yang dibuat dengan segel ini akan ditandai.
          </p>
        </ReasonDialog>
      )}
    </>
  );
}
