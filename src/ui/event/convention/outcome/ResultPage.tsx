import { useMemo, useState } from 'react';
import { closed, resultReopened } from '#domain/convention/acts.ts';
import { isClosingWhole } from '#domain/convention/codes.ts';
import { resultOf } from '#domain/convention/result.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { conventionHref } from '#ui/event/convention/parts/pages.ts';
import type { PageProps } from '#ui/event/convention/parts/pageProps.ts';
import { momentText } from '#ui/event/convention/parts/momentText.ts';
import { ReasonDialog } from '#ui/event/convention/parts/ReasonDialog.tsx';
import { useActContext } from '#ui/event/convention/parts/useActContext.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { findingsOf } from '#domain/convention/findings.ts';
import { findingText } from '#words/convention/findings.ts';
import { stabilityText } from '#words/convention/stability.ts';
import { wayNames } from '#words/convention/names.ts';
import { PodiumTable } from './PodiumTable.tsx';
import { RankTable } from './RankTable.tsx';
import { SpreadTable } from './SpreadTable.tsx';
import styles from './outcome.module.css';

/** The ranking by the agreed way, how firm its podium is, and the code that closes it. */
export function ResultPage({ event, convention, edit, mayWrite }: PageProps) {
  const act = useActContext();
  const [isOpening, setOpening] = useState(false);
  const result = useMemo(() => resultOf(convention), [convention]);
  const findings = useMemo(() => findingsOf(convention), [convention]);
  const { closed: closing, seal, sheets, late } = convention;

  if (sheets.length === 0) {
    return (
      <Card aria-label="Belum ada nilai">
        <CardTitle>Belum ada nilai</CardTitle>
        <CardHint>Hasil muncul di sini begitu lembar pertama masuk.</CardHint>
        <ButtonLink href={conventionHref(event.id, 'scores')}>Ke Nilai</ButtonLink>
      </Card>
    );
  }
  return (
    <>
      <Card aria-label="Peringkat">
        <CardTitle>Peringkat menurut {wayNames[result.way].toLowerCase()}</CardTitle>
        <CardHint>
          {seal === null
            ? 'Aturan belum disegel: caranya masih dapat diganti, dan itu akan terlihat.'
            : `Cara ini disegel ${momentText(seal.at)} dengan kode ${seal.code}.`}
        </CardHint>
        <p className={`${sharedStyles.said} ${styles.stability}`}>{stabilityText(result)}</p>
        <RankTable convention={convention} result={result} />
      </Card>
      {findings.length > 0 && (
        <Card aria-label="Perlu diketahui">
          <CardTitle>Perlu diketahui</CardTitle>
          <ul className={styles.findings}>
            {findings.map((finding, at) => (
              <li key={at}>{findingText(finding, convention)}</li>
            ))}
          </ul>
        </Card>
      )}
      <PodiumTable convention={convention} result={result} />
      <SpreadTable convention={convention} result={result} />
      <Card aria-label="Tutup hasil">
        <CardTitle>{closing === null ? 'Tutup hasil' : 'Hasil sudah ditutup'}</CardTitle>
        {closing === null ? (
          <>
            <CardHint>
              Hasil yang ditutup berkode. Nilai yang datang sesudahnya diterima dan dicatat, tetapi
              tidak mengubah hasil, kecuali hasil dibuka kembali dengan alasan.
            </CardHint>
            <Button
              look="main"
              disabled={!mayWrite}
              onClick={() => edit((before) => closed(before, act()))}
            >
              Tutup hasil
            </Button>
          </>
        ) : (
          <>
            <CardHint>
              Ditutup {momentText(closing.at)}. Tuliskan kode ini di berita acara.
            </CardHint>
            <p className={styles.code} aria-label="Kode hasil">
              {closing.code}
            </p>
            {!isClosingWhole(convention) && (
              <p role="alert" className={sharedStyles.problem}>
                Nilainya tidak cocok dengan kode ini: berkas kegiatan berubah di luar program.
              </p>
            )}
            {late.length > 0 && (
              <p className={sharedStyles.said}>
                {late.length} lembar datang sesudah hasil ditutup dan belum dihitung.
              </p>
            )}
            <Acts>
              <ButtonLink look="main" href={conventionHref(event.id, 'announcement')}>
                Ke Pengumuman
              </ButtonLink>
              <Button disabled={!mayWrite} onClick={() => setOpening(true)}>
                Buka kembali hasil
              </Button>
            </Acts>
          </>
        )}
      </Card>
      {isOpening && (
        <ReasonDialog
          title="Buka kembali hasil?"
          act="Buka kembali"
          onClose={() => setOpening(false)}
          onAct={(reason) => {
            edit((before) => resultReopened(before, reason, act()));
            setOpening(false);
          }}
        >
          <p>
            Nilai yang datang sesudah penutupan ikut dihitung, dan hasil dapat berubah. Alasannya
            tercatat dan tercetak di berita acara.
          </p>
        </ReasonDialog>
      )}
    </>
  );
}
