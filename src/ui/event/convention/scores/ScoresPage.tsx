import { useRef, useState } from 'react';
import { receiptsOf } from './receiptsOf.ts';
import { isFrozen, reopenJudge } from '#domain/convention/receipts.ts';
import type { Judge } from '#domain/convention/schema/convention.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { LogList } from '#ui/event/convention/parts/LogList.tsx';
import { momentText } from '#ui/event/convention/parts/momentText.ts';
import { conventionHref } from '#ui/event/convention/parts/pages.ts';
import type { PageProps } from '#ui/event/convention/parts/pageProps.ts';
import { ReasonDialog } from '#ui/event/convention/parts/ReasonDialog.tsx';
import { useActContext } from '#ui/event/convention/parts/useActContext.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { useEvents } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { slipTruth } from '#words/convention/codes.ts';
import { PaperEntry } from './PaperEntry.tsx';
import { receiveFiles } from './receiveFiles.ts';
import type { TakenFile } from './receiveFiles.ts';
import { SheetTable } from './SheetTable.tsx';
import { TakenPanel } from './TakenPanel.tsx';
import styles from './scores.module.css';

/** Sheets go out to judges and come back: as files, or typed in from paper. */
export function ScoresPage(props: PageProps) {
  const { event, convention, edit, mayWrite, part } = props;
  const { giveSheets, readJudgeFiles } = useEvents();
  const act = useActContext();
  const picker = useRef<HTMLInputElement>(null);
  const [taken, setTaken] = useState<readonly TakenFile[] | null>(null);
  const [isReading, setReading] = useState(false);
  const [said, setSaid] = useState('');
  const [opening, setOpening] = useState<Judge | null>(null);
  const { judges, seal } = convention;
  const judge = judges.find(({ id }) => id === part);
  if (judge !== undefined) return <PaperEntry key={judge.id} {...props} judge={judge} />;

  async function give(to: readonly Judge[]): Promise<void> {
    try {
      for (const one of to) await giveSheets(event, one.id);
      setSaid(
        to.length === 1
          ? `Lembar ${to[0]?.name ?? ''} sudah diunduh. Serahkan kepada juri lewat flashdisk atau pesan.`
          : `${to.length} berkas lembar juri sudah diunduh.`,
      );
    } catch (error) {
      setSaid(failureText(error));
    }
  }

  async function take(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    setReading(true);
    setSaid('');
    try {
      const read = await readJudgeFiles(files);
      // Into the convention as it is now: reading took its time, and more may have been typed meanwhile.
      edit((before) => {
        const received = receiveFiles(before, read, { ...act(), event: event.id });
        setTaken(received.taken);
        return received.convention;
      });
    } catch (error) {
      setSaid(failureText(error));
    }
    setReading(false);
  }

  return (
    <div
      className={sharedStyles.stack}
      onDragOver={(over) => {
        if (over.dataTransfer.types.includes('Files')) over.preventDefault();
      }}
      onDrop={(dropped) => {
        dropped.preventDefault();
        if (mayWrite) void take([...dropped.dataTransfer.files]);
      }}
    >
      {seal === null && (
        <p className={sharedStyles.said}>
          Aturan belum disegel. Segel dahulu di{' '}
          <a href={conventionHref(event.id, 'rule')}>Aturan dan segel</a>, sebelum nilai pertama.
        </p>
      )}
      <Card aria-label="Kumpulkan lembar juri">
        <CardTitle>Kumpulkan lembar juri</CardTitle>
        <CardHint>
          Lepaskan semua berkas .juri di sini sekaligus. Berkas yang sama dua kali tidak mengubah
          apa pun. {slipTruth}
        </CardHint>
        <Acts>
          <Button
            look="main"
            disabled={!mayWrite || isReading}
            onClick={() => picker.current?.click()}
          >
            Pilih berkas juri
          </Button>
        </Acts>
        <input
          ref={picker}
          type="file"
          accept=".juri"
          multiple
          hidden
          aria-label="Berkas juri"
          onChange={({ target }) => {
            void take([...(target.files ?? [])]);
            target.value = '';
          }}
        />
        <p role="status">{isReading && 'Membaca berkas juri …'}</p>
        {taken !== null && (
          <TakenPanel files={taken} convention={convention} onClose={() => setTaken(null)} />
        )}
      </Card>
      <Card aria-label="Juri dan lembarnya">
        <CardTitle>Juri dan lembarnya</CardTitle>
        <CardHint>
          Berkas lembar hanya memuat lembar juri itu. Tanpa laptop, cetak lembar kertas di{' '}
          <a href={conventionHref(event.id, 'papers')}>Dokumen</a>, lalu ketik di sini.
        </CardHint>
        <ul className={styles.judges}>
          {judges.map((one) => (
            <li key={one.id}>
              <div>
                <strong>{one.name}</strong>
                <span className={sharedStyles.small}>
                  {receivedText(receiptsOf(convention, one.id))}
                </span>
              </div>
              <Acts at="end">
                <Button aria-label={`Unduh lembar ${one.name}`} onClick={() => void give([one])}>
                  Unduh lembar
                </Button>
                <ButtonLink
                  aria-label={`Ketik dari kertas: ${one.name}`}
                  href={conventionHref(event.id, 'scores', one.id)}
                >
                  Ketik dari kertas
                </ButtonLink>
                {isFrozen(convention, one.id) && mayWrite && (
                  <Button
                    look="link"
                    aria-label={`Buka kembali lembar ${one.name}`}
                    onClick={() => setOpening(one)}
                  >
                    Buka kembali
                  </Button>
                )}
              </Acts>
            </li>
          ))}
        </ul>
        {judges.length > 1 && (
          <Button onClick={() => void give(judges)}>Unduh lembar semua juri</Button>
        )}
        <p role="status">{said}</p>
      </Card>
      <SheetTable event={event.id} convention={convention} />
      <LogList convention={convention} />
      {opening !== null && (
        <ReasonDialog
          title={`Buka kembali lembar ${opening.name}?`}
          act="Buka kembali"
          onClose={() => setOpening(null)}
          onAct={(reason) => {
            edit((before) => reopenJudge(before, { judge: opening.id, reason }, act()));
            setOpening(null);
          }}
        >
          <p>
            Nilainya dapat diketik lagi. Pembukaan, alasannya, dan setiap selisih dengan yang
            diserahkan pertama kali tercetak di rekap.
          </p>
        </ReasonDialog>
      )}
    </div>
  );
}

function receivedText(receipts: ReturnType<typeof receiptsOf>): string {
  const first = receipts[0];
  const last = receipts.at(-1);
  if (first === undefined || last === undefined) return 'Belum diserahkan';
  const when = `Diterima ${momentText(first.at)}, kode ${first.code}`;
  return last === first ? when : `${when}; terakhir ${momentText(last.at)}, kode ${last.code}`;
}
