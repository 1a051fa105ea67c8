import { useState } from 'react';
import type { ClassQuestion } from '#domain/event/classGaps.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { owingOf } from '#domain/event/owing.ts';
import { formatDate } from '#language/formatDate.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { certificates } from '#publications/recaps/certificates.ts';
import { classRecap } from '#publications/recaps/classRecap.ts';
import { recapSheets } from '#publications/recaps/recapSheets.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { handedOverText } from '#ui/event/parts/handedOverText.ts';
import type { ExportOutcome } from '#ui/services/press.ts';
import { useEvents, useNewId, useNow } from '#ui/services/services.ts';
import { chatText } from '#words/event/chat.ts';
import { eventName } from '#words/event/standing.ts';
import { fileNameFor } from '#words/files.ts';
import { isoDay } from '#words/keeping/saved.ts';
import { LinesInput, TextLine } from './parts/LinesInput.tsx';
import styles from './event.module.css';
import formStyles from './parts/form.module.css';

interface EventPapersProps {
  readonly event: KeptEvent;
  readonly change: (edit: (before: KeptEvent) => KeptEvent) => void;
  readonly mayWrite: boolean;
  readonly questions: readonly ClassQuestion[];
}

/** What a class is told and handed: recaps, the message for late teams, certificates. */
export function EventPapers({ event, change, mayWrite, questions }: EventPapersProps) {
  const { printPages, writeWorkbook } = useEvents();
  const newId = useNewId();
  const now = useNow();
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [copied, setCopied] = useState('');
  const chat = chatText(event, owingOf(event, questions));
  const placeAndDate = joined([event.place, formatDate(isoDay(now()))]);
  const set = (part: Partial<KeptEvent>) => change((before) => ({ ...before, ...part }));
  const people = event.attendants.filter(({ name }) => !isBlank(name)).length;

  async function make(work: () => Promise<ExportOutcome>): Promise<void> {
    setBusy(true);
    setSaid('Menyiapkan berkas …');
    const outcome = await work();
    setBusy(false);
    setSaid(handedOverText(outcome));
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(chat);
      setCopied('Teks sudah disalin. Tempelkan di grup.');
    } catch {
      setCopied('Peramban ini tidak mengizinkan penyalinan. Pilih teksnya, lalu tekan Ctrl+C.');
    }
  }

  const nameOf = (kind: string, ending: string) =>
    fileNameFor(`${kind} ${eventName(event)}`, ending);
  return (
    <div className={formStyles.cards}>
      <Card aria-label="Rekap kelas">
        <CardTitle>Rekap kelas</CardTitle>
        <CardHint>
          Kemajuan tiap tim dan kekurangan kelas, dengan kolom tanda tangan. Alasan, nilai cermin
          juri, dan daftar hadir tim tidak ikut.
        </CardHint>
        <Acts>
          <Button
            look="main"
            disabled={isBusy}
            onClick={() =>
              void make(() =>
                printPages(
                  classRecap(event, { questions, placeAndDate }),
                  nameOf('Rekap kelas', 'docx'),
                ),
              )
            }
          >
            Unduh rekap (Word)
          </Button>
          <Button
            disabled={isBusy}
            onClick={() =>
              void make(() =>
                writeWorkbook(recapSheets(event, questions), nameOf('Rekap kelas', 'xlsx')),
              )
            }
          >
            Unduh rekap (Excel)
          </Button>
        </Acts>
      </Card>
      <Card aria-label="Teks untuk grup">
        <CardTitle>Teks untuk grup</CardTitle>
        {chat === '' ? (
          <CardHint>
            Tentukan di Data kegiatan apa yang diminta dan tim mana yang diundang. Siapa yang belum
            lengkap dan apa yang kurang lalu tertulis di sini, siap ditempel di grup.
          </CardHint>
        ) : (
          <>
            <textarea
              className={styles.chat}
              readOnly
              rows={14}
              aria-label="Teks untuk grup"
              value={chat}
            />
            <Button onClick={() => void copy()}>Salin teks</Button>
            <p role="status">{copied}</p>
          </>
        )}
      </Card>
      <Card aria-label="Piagam kehadiran">
        <CardTitle>Piagam kehadiran</CardTitle>
        <fieldset className={formStyles.fields} disabled={!mayWrite}>
          <TextLine
            label="Nomor piagam ({nomor} menjadi nomor urut)"
            value={event.certificateNumber}
            onChange={(certificateNumber) => set({ certificateNumber })}
          />
        </fieldset>
        <fieldset className={formStyles.list} disabled={!mayWrite}>
          <LinesInput
            label="Peserta"
            hint="Satu peserta satu baris; unit kerja sesudah tanda titik koma. Dapat ditempel dari Excel."
            lines={event.attendants.map(({ name, unit }) => [name, unit])}
            onChange={(lines) =>
              set({
                attendants: lines.map(([name = '', unit = '']) => ({ id: newId(), name, unit })),
              })
            }
          />
        </fieldset>
        <Acts>
          <Button
            disabled={isBusy || people === 0}
            onClick={() =>
              void make(() =>
                printPages(
                  certificates(event, placeAndDate),
                  nameOf('Piagam kehadiran', 'docx'),
                  'certificate',
                ),
              )
            }
          >
            Unduh piagam (Word)
          </Button>
        </Acts>
        <p>{people} peserta.</p>
      </Card>
      <p role="status">{said}</p>
    </div>
  );
}
