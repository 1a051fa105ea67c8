import { useState } from 'react';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import type { Met, MetCopies, Settled } from '#ui/services/meeting.ts';
import { useNow } from '#ui/services/services.ts';
import { handedInText } from '#words/export/leftOut.ts';
import { formatSavedAt } from '#words/keeping/saved.ts';
import { standingText } from '#words/merging/sentences.ts';
import styles from './MetDialog.module.css';

interface MetDialogProps {
  readonly name: string;
  readonly met: Met;
  readonly onAnswer: (settled: Settled) => void;
  readonly onMerge: () => void;
}

/** Asks what becomes of a file whose risalah is here already. */
export function MetDialog({ name, met, onAnswer, onMerge }: MetDialogProps) {
  const now = useNow();
  const [step, setStep] = useState<'choose' | 'replace'>('choose');
  const { title, team, savedAt, by, copies, leftOut } = met;
  const answer = (kind: Exclude<Settled['kind'], 'merge'>) => () => onAnswer({ kind });

  if (step === 'replace' && leftOut !== null) {
    return (
      <Dialog title="Ganti dengan berkas yang tidak lengkap?" onClose={answer('cancel')}>
        <p>
          <strong>{name}</strong> dikirim untuk diserahkan. {handedInText(leftOut)}
        </p>
        <p>Bila diganti, semua itu tidak ada lagi di risalah ini. Gabungkan tetap menyimpannya.</p>
        <Acts at="end">
          <Button onClick={() => setStep('choose')}>Kembali</Button>
          <Button onClick={answer('replace')}>Ganti juga</Button>
        </Acts>
      </Dialog>
    );
  }
  const heading =
    by === 'id' ? 'Risalah ini sudah ada di sini' : 'Mungkin risalah ini sudah ada di sini';
  const called = title === '' ? 'Risalah belum berjudul' : title;
  return (
    <Dialog title={heading} onClose={answer('cancel')}>
      <p>
        {by === 'id' ? 'Isi ' : 'Baris-baris di '}
        <strong>{name}</strong>
        {by === 'id' ? ' adalah salinan dari ' : ' sama asalnya dengan '}
        <strong>{called}</strong>
        {team === '' ? '' : ` (${team})`}. Di sini: {formatSavedAt(savedAt, now())}.
      </p>
      {typeof copies === 'object' && <p>{standingText(copies)}</p>}
      {typeof copies === 'string' && <p>{hindrances[copies]}</p>}
      <dl className={styles.ways}>
        {typeof copies === 'object' && <WaysOfCopies copies={copies} />}
        <dt>Simpan keduanya</dt>
        <dd>Berkas ini menjadi risalah tersendiri; yang di sini tetap seperti semula.</dd>
      </dl>
      <Quiet>Belum ada yang diubah.</Quiet>
      <Acts at="end">
        <Button onClick={answer('cancel')}>Batal</Button>
        <Button onClick={answer('both')}>Simpan keduanya</Button>
        {typeof copies === 'object' && (
          <>
            <Button onClick={leftOut === null ? answer('replace') : () => setStep('replace')}>
              Ganti
            </Button>
            <Button look="main" onClick={onMerge}>
              Gabungkan
            </Button>
          </>
        )}
      </Acts>
    </Dialog>
  );
}

const hindrances = {
  busy: 'Risalah itu sedang terbuka di tab lain, sehingga tidak dapat diganti atau digabungkan sekarang. Tutup dahulu tab itu, lalu buka lagi berkas ini.',
  unreadable:
    'Yang tersimpan di sini tidak dapat dibaca, sehingga tidak dapat diganti atau digabungkan.',
} as const;

function WaysOfCopies({ copies: { questions } }: { readonly copies: MetCopies }) {
  return (
    <>
      <dt>Gabungkan</dt>
      <dd>
        Isi keduanya menjadi satu.
        {questions.length > 0 && ` Anda memilih pada ${questions.length} isian yang berbeda.`}
      </dd>
      <dt>Ganti</dt>
      <dd>Isi di sini menjadi seperti di berkas. Urungkan mengembalikannya.</dd>
    </>
  );
}
