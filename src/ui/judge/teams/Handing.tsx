import { useState } from 'react';
import { handedIn as asHandedIn, reopenedSheets } from '#domain/convention/judgeSheets.ts';
import { wholeProgress } from '#domain/convention/judging/scoring.ts';
import type { JudgeSheets } from '#domain/convention/schema/judgeSheets.ts';
import { isBlank } from '#language/isBlank.ts';
import { replaceRecord } from '#store/recordStore.ts';
import { useStore } from 'zustand';
import { useAllSheets, useSheetsSession } from '#ui/judge/parts/openSheets.ts';
import { useSheetsFile } from '#ui/judge/parts/useSheetsFile.ts';
import styles from '#ui/judge/parts/judge.module.css';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { useNewId, useNow } from '#ui/services/services.ts';
import { SLIP, emptyTexts } from '#words/convention/judging.ts';
import { momentDay } from '#words/event/standing.ts';
import { formatClock } from '#words/keeping/saved.ts';
import ownStyles from './teams.module.css';

/** Serahkan: what was scored is frozen, leaves as a file, and its code is written on the slip. */
export function Handing() {
  const sheets = useAllSheets();
  const session = useSheetsSession();
  const mayWrite = useStore(session.status, ({ access }) => access === 'write');
  const newId = useNewId();
  const now = useNow();
  const file = useSheetsFile();
  const [dialog, setDialog] = useState<'hand-in' | 'reopen' | null>(null);
  const { handedIn } = sheets;

  /** An undo must not take back a line of the log. */
  function put(after: JudgeSheets): void {
    setDialog(null);
    replaceRecord(session.store, after, { past: [], future: [] });
  }

  const moment = () => ({ newId, now: now().toISOString() });

  function handleHandIn(): void {
    session.forms.flushAll();
    put(asHandedIn(session.store.getState(), moment()));
    file.save();
  }

  return (
    <section aria-labelledby="serahkan" className={styles.section}>
      <h2 id="serahkan" className={styles.heading}>
        Serahkan kepada panitia
      </h2>
      {handedIn === null ? (
        <>
          <p className={styles.quiet}>
            Setelah diserahkan, nilai tidak berubah lagi kecuali dibuka kembali dengan alasan.
          </p>
          <Acts>
            <Button look="main" disabled={!mayWrite} onClick={() => setDialog('hand-in')}>
              Serahkan
            </Button>
            <Button onClick={file.save}>Simpan berkas</Button>
          </Acts>
        </>
      ) : (
        <div className={ownStyles.handed}>
          <p>
            Diserahkan {momentDay(handedIn.at)}, {formatClock(new Date(handedIn.at))}. Kode
            penyerahan:
          </p>
          <p className={ownStyles.code}>{handedIn.code}</p>
          <p>{SLIP}</p>
          <Acts>
            <Button look="main" onClick={file.save}>
              Unduh berkas .juri
            </Button>
            <Button disabled={!mayWrite} onClick={() => setDialog('reopen')}>
              Buka kembali
            </Button>
          </Acts>
        </div>
      )}
      <p role="status">{file.said}</p>
      <Reopenings log={sheets.log} />
      {dialog === 'hand-in' && (
        <HandInDialog onHandIn={handleHandIn} onClose={() => setDialog(null)} />
      )}
      {dialog === 'reopen' && (
        <ReopenDialog
          onReopen={(reason) => put(reopenedSheets(session.store.getState(), reason, moment()))}
          onClose={() => setDialog(null)}
        />
      )}
    </section>
  );
}

/** When and why sheets were handed in and opened again: the committee sees it too. */
function Reopenings({ log }: Pick<JudgeSheets, 'log'>) {
  if (log.length === 0) return null;
  return (
    <ul className={styles.said} aria-label="Riwayat penyerahan">
      {log.map(({ id, at, act, code, reason }) => (
        <li key={id}>
          {momentDay(at)}, {formatClock(new Date(at))}:{' '}
          {act === 'handed-in' ? `diserahkan dengan kode ${code}` : `dibuka kembali: ${reason}`}
        </li>
      ))}
    </ul>
  );
}

interface HandInDialogProps {
  readonly onHandIn: () => void;
  readonly onClose: () => void;
}

/** What is empty or beyond its maximum, once more before it is frozen. */
function HandInDialog({ onHandIn, onClose }: HandInDialogProps) {
  const teams = wholeProgress(useAllSheets());
  const empty = emptyTexts(teams);
  const beyond = teams
    .flatMap(({ sheets }) => sheets)
    .reduce((all, sheet) => all + sheet.beyond, 0);
  return (
    <Dialog title="Serahkan lembar juri?" onClose={onClose}>
      {empty.length === 0 ? (
        <p>Semua butir semua tim sudah terisi.</p>
      ) : (
        <>
          <p>
            <strong>Masih ada yang kosong.</strong> Butir kosong tidak menambah nilai tim.
          </p>
          <ul className={styles.said}>
            {empty.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {beyond > 0 && (
        <p>
          <strong>{beyond} nilai di luar batas butirnya.</strong> Panitia tidak dapat menghitung
          lembarnya sebelum diperbaiki.
        </p>
      )}
      <p>
        Nilai dibekukan, berkas .juri diunduh, dan kode delapan huruf ditampilkan untuk ditulis pada
        slip.
      </p>
      <Acts at="end">
        <Button onClick={onClose}>Belum</Button>
        <Button look="main" onClick={onHandIn}>
          {empty.length === 0 ? 'Serahkan' : 'Serahkan apa adanya'}
        </Button>
      </Acts>
    </Dialog>
  );
}

interface ReopenDialogProps {
  readonly onReopen: (reason: string) => void;
  readonly onClose: () => void;
}

function ReopenDialog({ onReopen, onClose }: ReopenDialogProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  return (
    <Dialog title="Buka kembali lembar juri?" onClose={onClose}>
      <p>
        Alasannya tercatat dan terlihat oleh panitia. Penyerahan berikutnya mendapat kode lain, yang
        ditulis pada slip baru.
      </p>
      <label className={styles.field}>
        Alasan
        <textarea
          rows={3}
          value={reason}
          aria-invalid={problem !== ''}
          aria-describedby="alasan-kosong"
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <p role="alert" id="alasan-kosong" className={styles.problem}>
        {problem}
      </p>
      <Acts at="end">
        <Button onClick={onClose}>Batal</Button>
        <Button
          look="main"
          onClick={() =>
            isBlank(reason) ? setProblem('Tulis dahulu alasannya.') : onReopen(reason.trim())
          }
        >
          Buka kembali
        </Button>
      </Acts>
    </Dialog>
  );
}
