import { useEffect, useRef } from 'react';
import { formatOf } from '#domain/risalah/reading/formatOf.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { useSaveFile } from '#ui/risalah/useSaveFile.ts';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { MIRROR_PAGE, PREVIEW_PAGE } from '#ui/risalah/pages/pages.ts';
import { usePageHref } from '#ui/risalah/pages/usePageHref.ts';
import type { ExportOutcome } from '#ui/services/press.ts';
import styles from './ExportResult.module.css';
import groupStyles from './parts/group.module.css';
import { useCatalogue } from '#ui/services/services.ts';
import { UNLOADED } from '#words/failures.ts';
import { fileSize, pagesSentence } from '#words/files.ts';

interface ExportResultProps {
  readonly outcome: ExportOutcome;
}

/** How the export ended: where the file is and what comes next, or what went wrong. It takes the focus. */
export function ExportResult({ outcome }: ExportResultProps) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    // With the next picture of the page: its layout is no part of the task that wrote the outcome.
    const frame = requestAnimationFrame(() => {
      element.current?.focus();
      element.current?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [outcome]);
  return (
    <section
      ref={element}
      tabIndex={-1}
      className={styles.result}
      data-kind={outcome.kind}
      aria-labelledby="ekspor-hasil"
    >
      <h2 id="ekspor-hasil" className={groupStyles.name}>
        {titles[outcome.kind]}
      </h2>
      {outcome.kind === 'done' ? <Done outcome={outcome} /> : <p>{sentenceFor(outcome)}</p>}
    </section>
  );
}

const titles: Readonly<Record<ExportOutcome['kind'], string>> = {
  done: 'Dokumen sudah jadi',
  cancelled: 'Ekspor dibatalkan',
  failed: 'Dokumen tidak dapat dibuat',
};

function sentenceFor(outcome: Exclude<ExportOutcome, { kind: 'done' }>): string {
  if (outcome.kind === 'cancelled') {
    return 'Tidak ada berkas yang dibuat. Isian Anda tetap tersimpan.';
  }
  switch (outcome.cause) {
    case 'full':
      return 'Ruang komputer ini penuh. Tutup program lain atau hapus berkas yang tidak dipakai, lalu coba lagi. Isian Anda tetap tersimpan.';
    case 'unloaded':
      return UNLOADED;
    case 'unknown':
      return `Isian Anda tetap tersimpan. Coba sekali lagi; bila tetap gagal, simpan berkas .risalah dan minta bantuan fasilitator. (${outcome.message})`;
    default:
      return outcome.cause satisfies never;
  }
}

interface DoneProps {
  readonly outcome: Extract<ExportOutcome, { kind: 'done' }>;
}

function Done({ outcome }: DoneProps) {
  const hrefOf = usePageHref();
  const { formats } = useCatalogue();
  const saveFile = useSaveFile();
  const { front, pageLimit } = useRisalah(({ printing }) => formatOf({ printing }, formats));
  const { fileName, pages, bytes, handOverAgain } = outcome;
  const measures = [...(pages === null ? [] : [pagesSentence(pages, pageLimit)]), fileSize(bytes)];

  return (
    <>
      <p role="status">
        <strong className={styles.fileTitle}>{fileName}</strong>
        <Quiet as="span">{measures.join(' · ')}</Quiet>
      </p>
      {pages === null && (
        <p className={groupStyles.reading}>
          Nomor halaman pada daftar isi belum lengkap: di Word, tekan Ctrl+A lalu F9.
        </p>
      )}
      <p>
        Berkasnya ada di folder <strong>Unduhan</strong> (Downloads) peramban ini. Tidak ada, atau
        ruang simpannya penuh?{' '}
        <Button look="link" onClick={handOverAgain}>
          Unduh lagi
        </Button>
      </p>
      <h3 className={groupStyles.legend}>Selanjutnya</h3>
      <ol className={styles.next}>
        <li>
          Buka di Word dan periksa halaman demi halaman, atau lihat{' '}
          <ButtonLink look="link" href={hrefOf(PREVIEW_PAGE)}>
            Pratinjau
          </ButtonLink>{' '}
          di sini.
        </li>
        {front.includes('approvals') && (
          <li>Periksa nama, pangkat, dan NIP di lembar pengesahan sebelum ditandatangani.</li>
        )}
        <li>
          Cetak{front.includes('approvals') && ', lalu minta tanda tangan'}. Sebelum menyerahkannya,
          nilai sendiri di{' '}
          <ButtonLink look="link" href={hrefOf(MIRROR_PAGE)}>
            Cermin juri
          </ButtonLink>
          .
        </li>
        <li>
          Simpan juga berkas .risalah, supaya pekerjaan ini dapat diteruskan di komputer lain.{' '}
          <Button look="link" onClick={saveFile}>
            Simpan berkas .risalah
          </Button>
        </li>
      </ol>
    </>
  );
}
