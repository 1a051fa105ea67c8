import { useMemo } from 'react';
import { announcedNext } from '#domain/convention/acts.ts';
import { resultOf } from '#domain/convention/result.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { conventionHref, SCREEN } from '#ui/event/convention/parts/pages.ts';
import type { PageProps } from '#ui/event/convention/parts/pageProps.ts';
import { clockOf } from '#ui/event/convention/parts/momentText.ts';
import { useActContext } from '#ui/event/convention/parts/useActContext.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { AnnouncementScreen } from './AnnouncementScreen.tsx';

/** Who won, told to the hall from the third to the first. What was told stands in the record. */
export function AnnouncementPage({ event, convention, edit, mayWrite, part }: PageProps) {
  const act = useActContext();
  const result = useMemo(() => resultOf(convention), [convention]);
  const { announced, announcedAt, closed } = convention;
  if (part === SCREEN) {
    return (
      <AnnouncementScreen
        event={event.id}
        convention={convention}
        result={result}
        onNext={() => {
          if (mayWrite) edit((before) => announcedNext(before, act()), 'at once');
        }}
      />
    );
  }
  return (
    <Card aria-label="Mengumumkan">
      <CardTitle>Mengumumkan</CardTitle>
      <CardHint>
        Layar ini dibuat untuk proyektor. PageDown, Enter, atau klik membuka tempat berikutnya. Yang
        sudah diumumkan tersimpan: bila laptop mati, layar kembali ke tempat yang sama.
      </CardHint>
      <div className={sharedStyles.stack}>
        {closed === null && (
          <p className={sharedStyles.said}>
            Hasil belum ditutup. Tutup dahulu di{' '}
            <a href={conventionHref(event.id, 'result')}>Hasil</a>, supaya nilai yang datang
            kemudian tidak mengubah juara yang sedang diumumkan.
          </p>
        )}
        {announced > 0 && (
          <p role="status">
            Sudah diumumkan: {announced} dari 3 tempat
            {announcedAt !== '' && `, selesai pukul ${clockOf(announcedAt)}`}.
          </p>
        )}
        <Acts>
          <ButtonLink look="main" href={conventionHref(event.id, 'announcement', SCREEN)}>
            {announced === 0 ? 'Buka layar pengumuman' : 'Lanjutkan di layar pengumuman'}
          </ButtonLink>
        </Acts>
      </div>
    </Card>
  );
}
