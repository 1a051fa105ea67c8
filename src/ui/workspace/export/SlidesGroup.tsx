import { Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { OWN_SLOT } from '#domain/risalah/schema/deck.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { chooseDeck } from '#store/acts.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { useAccess, useRisalahStore, useSession } from '#ui/risalah/openRisalah.ts';
import { REHEARSAL_PAGE } from '#ui/risalah/pages/pages.ts';
import { usePageHref } from '#ui/risalah/pages/usePageHref.ts';
import type { ExportOutcome } from '#ui/services/press.ts';
import { useCatalogue, useNow, usePress } from '#ui/services/services.ts';
import { UNLOADED } from '#words/failures.ts';
import { fileSize, slidesFileName } from '#words/files.ts';
import { RadioList } from './parts/RadioList.tsx';
import { part } from '#ui/kit/loading/part.ts';
import { OwnSlot } from './slides/OwnSlot.tsx';
import type { RadioChoice } from './parts/RadioList.tsx';
import groupStyles from './parts/group.module.css';

const extents: readonly RadioChoice<Risalah['deck']['extent']>[] = [
  {
    value: 'core',
    label: 'Inti saja',
    hint: 'Sekitar dua belas salindia, dari judul sampai penutup.',
  },
  { value: 'whole', label: 'Lengkap', hint: 'Semua gambar dan tabel risalah.' },
];

const SlidesEditor = part(async () => (await import('./slides/SlidesEditor.tsx')).SlidesEditor);

/** The same risalah as slides for PowerPoint: how long the team may speak, how much it shows, and the act. */
export function SlidesGroup() {
  const press = usePress();
  const hrefOf = usePageHref();
  const { slots } = useCatalogue();
  const { forms } = useSession();
  const store = useRisalahStore();
  const now = useNow();
  const readOnly = useAccess() === 'read';
  const deck = useStore(store, (risalah) => risalah.deck);
  const [state, setState] = useState<ExportOutcome | 'rest' | 'busy'>('rest');
  const [isArranging, setArranging] = useState(false);
  const offered: readonly RadioChoice<string>[] = [
    ...slots.map(({ id, name, source }) => ({ value: id, label: name, hint: source })),
    { value: OWN_SLOT, label: 'Waktu sendiri' },
  ];
  const slot = offered.some(({ value }) => value === deck.slot) ? deck.slot : slots[0].id;

  function start(): void {
    if (state === 'busy') return;
    forms.flushAll();
    const risalah = store.getState();
    const fileName = slidesFileName(risalah, now());
    const { signal } = new AbortController();
    setState('busy');
    void press.exportSlides({ risalah, fileName, signal }).then(setState);
  }

  return (
    <section className={groupStyles.group} aria-labelledby="ekspor-salindia">
      <h2 id="ekspor-salindia" className={groupStyles.name}>
        Salindia PowerPoint
      </h2>
      <p className={groupStyles.reading}>
        Untuk penyajian di depan juri: grafik dan gambarnya dapat diubah, dengan catatan pembicara
        dan waktu tiap salindia.
      </p>
      <RadioList
        legend="Waktu penyajian"
        value={slot}
        choices={offered}
        disabled={readOnly}
        onChange={(value) => chooseDeck(store, { slot: value })}
      />
      {slot === OWN_SLOT && (
        <OwnSlot
          own={deck.own}
          readOnly={readOnly}
          onChange={(own) => chooseDeck(store, { own })}
        />
      )}
      <RadioList
        legend="Yang ditayangkan"
        value={deck.extent}
        choices={extents}
        disabled={readOnly}
        onChange={(extent) => chooseDeck(store, { extent })}
      />
      <Button
        className={groupStyles.act}
        aria-expanded={isArranging}
        onClick={() => setArranging(!isArranging)}
      >
        Atur salindia
      </Button>
      {isArranging && (
        <Suspense fallback={<p>Menyusun daftar salindia …</p>}>
          <SlidesEditor />
        </Suspense>
      )}
      <ButtonLink className={groupStyles.act} href={hrefOf(REHEARSAL_PAGE)}>
        Latihan penyajian
      </ButtonLink>
      <Button className={groupStyles.act} onClick={start}>
        {state === 'busy' ? 'Menyusun salindia …' : 'Buat salindia PowerPoint'}
      </Button>
      {typeof state === 'object' && (
        <p role="status" className={groupStyles.reading}>
          {outcomeText(state)}
        </p>
      )}
    </section>
  );
}

function outcomeText(outcome: ExportOutcome): string {
  switch (outcome.kind) {
    case 'done':
      return `${outcome.fileName} (${fileSize(outcome.bytes)}) ada di folder Unduhan peramban ini.`;
    case 'cancelled':
      return 'Tidak ada berkas yang dibuat.';
    case 'failed':
      return outcome.cause === 'unloaded'
        ? UNLOADED
        : `Salindia tidak dapat dibuat. Isian Anda tetap tersimpan; coba sekali lagi. (${outcome.message})`;
  }
}
