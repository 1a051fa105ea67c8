import { useContext } from 'react';
import { ArrivalContext } from '#ui/services/arrival.ts';
import { Banner } from '#ui/kit/parts/Banner.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useSession } from '#ui/risalah/openRisalah.ts';
import styles from './ArrivalNotice.module.css';
import { handedInText } from '#words/export/leftOut.ts';
import { ALTERED_RECORD } from '#words/unreadable.ts';
import { useCatalogue } from '#ui/services/services.ts';
import type { MissingPhoto, OpenedRisalah } from '#ui/services/shelf.ts';

/** As many as are named one by one. */
const NAMED = 6;

/** Says once, of a risalah that came from a file, what the file did not bring along. */
export function ArrivalNotice() {
  const { opened, tell } = useContext(ArrivalContext);
  const { card } = useSession();
  if (opened?.id !== card) return null;
  const { source, leftOut, isAltered, missing, damaged, became, notes } = opened;
  const isWhole = !isAltered && leftOut === null && missing.length + damaged.length === 0;
  if (source === 'risalah' && isWhole && became === 'new' && notes === undefined) return null;

  function handleClose(): void {
    tell(null);
    document.getElementById('halaman')?.focus();
  }

  return (
    <Banner>
      <div className={styles.arrival}>
        {notes !== undefined && <p>{notesCameText(notes)}</p>}
        {became !== 'new' && (became !== 'same' || notes === undefined) && (
          <p>{becameTexts[became]}</p>
        )}
        {isAltered && (
          <p>
            <strong>Berkas ini berubah di jalan.</strong> {ALTERED_RECORD} Periksa kembali isinya.
          </p>
        )}
        {source === 'word' && (
          <p>
            <strong>Risalah ini dibuka dari berkas Word.</strong> Isinya seperti saat diekspor;
            perubahan yang dibuat di Word tidak ikut terbaca.
          </p>
        )}
        {leftOut !== null && (
          <p>
            <strong>Risalah ini dikirim untuk diserahkan.</strong> {handedInText(leftOut)}
          </p>
        )}
        {damaged.length > 0 && (
          <Lost photos={damaged} told={`${damaged.length} foto di berkas ini rusak.`} />
        )}
        {missing.length > 0 && (
          <Lost photos={missing} told={`${missing.length} foto tidak ada di berkas ini.`} />
        )}
      </div>
      <Button onClick={handleClose}>Mengerti</Button>
    </Banner>
  );
}

const becameTexts = {
  same: 'Berkas ini sama dengan risalah yang sudah ada di sini.',
  replaced: 'Isinya sudah diganti dengan isi berkas. Urungkan mengembalikan yang semula.',
  merged: 'Isi berkas sudah digabungkan. Urungkan mengembalikan yang semula.',
} as const satisfies Record<Exclude<OpenedRisalah['became'], 'new'>, string>;

function notesCameText(notes: number): string {
  const came =
    notes === 0 ? 'Catatan untuk tim sudah ada di sini' : `${notes} catatan untuk tim masuk`;
  return `${came}. Catatan itu tampil di Ringkasan dan pada pertanyaannya.`;
}

interface LostProps {
  readonly photos: readonly MissingPhoto[];
  readonly told: string;
}

function Lost({ photos, told }: LostProps) {
  const { guidance } = useCatalogue();
  const others = photos.length - NAMED;
  return (
    <>
      <p>
        <strong>{told}</strong> Tambahkan lagi di tempatnya:
      </p>
      <ul>
        {photos.slice(0, NAMED).map(({ section, caption }, index) => (
          <li key={index}>
            {caption === '' ? 'Foto tanpa keterangan' : caption} ({guidance[section].name})
          </li>
        ))}
        {others > 0 && <li>dan {others} foto lain</li>}
      </ul>
    </>
  );
}
