import { useState } from 'react';
import type { ReactNode } from 'react';
import { appearanceList } from '#publications/convention/appearance.ts';
import { announcementDeck } from '#publications/convention/announcementDeck.ts';
import { awardCertificates } from '#publications/convention/awards.ts';
import { handInSlips } from '#publications/convention/handInSlips.ts';
import { juryMinutes } from '#publications/convention/juryMinutes.ts';
import { objectionForm } from '#publications/convention/objectionForm.ts';
import { resultRecap } from '#publications/convention/resultRecap.ts';
import { resultSheets } from '#publications/convention/resultSheets.ts';
import { scoreSheets } from '#publications/convention/scoreSheets.ts';
import { teamGrids } from '#publications/convention/teamGrids.ts';
import { teamRecap } from '#publications/convention/teamRecap.ts';
import { timekeeperLog } from '#publications/convention/timekeeping.ts';
import { hasHead } from '#domain/method/takenPaper.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { TextLine } from '#ui/event/parts/LinesInput.tsx';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import type { PageProps } from '#ui/event/convention/parts/pageProps.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import type { OfficeSheet, PagesPaper } from '#ui/services/events.ts';
import { handedOverText } from '#ui/event/parts/handedOverText.ts';
import type { ExportOutcome } from '#ui/services/press.ts';
import { useEvents } from '#ui/services/services.ts';
import { slipTruth } from '#words/convention/codes.ts';
import { eventName } from '#words/event/standing.ts';
import { failureText } from '#words/failures.ts';
import { fileNameFor } from '#words/files.ts';
import { dayText } from '#words/printed.ts';
import { OfficeMinutes } from './OfficeMinutes.tsx';
import styles from './outcome.module.css';

interface Paper {
  readonly name: string;
  readonly about: string;
  readonly make: () => Manuscript;
  /** Default `loose`. */
  readonly paper?: PagesPaper;
}

/** What is printed of a convention, before the day, on it and after it, and the whole of it as a file. */
export function PapersPage({ event, convention, edit, mayWrite }: PageProps) {
  const { printPages, writeWorkbook, writeSlides, saveFile } = useEvents();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [judge, setJudge] = useState('');
  const { judges } = convention;
  const placeAndDate = joined(
    [convention.place.trim(), convention.day === '' ? '' : dayText(convention.day)],
    ', ',
  );
  const choice = judge === '' ? {} : { judges: [judge] };
  const title = isBlank(convention.name) ? eventName(event) : convention.name.trim();
  const nameOf = (kind: string, ending: string) => fileNameFor(`${kind} ${title}`, ending);

  async function make(work: () => Promise<ExportOutcome>): Promise<void> {
    setBusy(true);
    setSaid('Menyiapkan berkas …');
    const outcome = await work();
    setBusy(false);
    setSaid(handedOverText(outcome));
  }

  const before: readonly Paper[] = [
    {
      name: 'Lembar penilaian',
      about: 'Satu lembar tiap tim, dengan nama juri.',
      make: () => scoreSheets(event, choice),
    },
    {
      name: 'Daftar nilai semua tim',
      about: 'Semua tim dalam satu tabel tiap juri, mendatar.',
      make: () => teamGrids(event, choice),
    },
    {
      name: 'Slip kode juri',
      about: `Untuk ditandatangani juri. ${slipTruth}`,
      make: () => handInSlips(event),
    },
    {
      name: 'Urutan tampil',
      about: 'Menurut undian, untuk ditempel di pintu.',
      make: () => appearanceList(event, { startsAt: '', minutesEach: 0, placeAndDate }),
    },
    {
      name: 'Catatan waktu',
      about: 'Untuk pencatat waktu.',
      make: () => timekeeperLog(event),
    },
    {
      name: 'Formulir sanggahan',
      about: 'Diisi tim dalam 60 menit sesudah pengumuman.',
      make: () => objectionForm(event),
    },
  ];
  const after: readonly Paper[] = [
    {
      name: 'Berita acara',
      about: 'Hasil penilaian dengan kop dan tanda tangan dewan juri.',
      make: () => juryMinutes(event, placeAndDate),
    },
    {
      name: 'Rekap hasil',
      about: 'Peringkat, sebaran juri, kode yang diterima, selisihnya, dan log.',
      make: () => resultRecap(event, placeAndDate),
    },
    {
      name: 'Rekap per tim',
      about: 'Nilai setiap juri pada setiap butir.',
      make: () => teamRecap(event),
    },
    {
      name: 'Piagam juara',
      about: 'Juara satu sampai tiga, bernomor.',
      make: () => awardCertificates(event, { to: 'winners', placeAndDate }),
      paper: 'certificate',
    },
    {
      name: 'Piagam semua tim',
      about: 'Juara dan peserta.',
      make: () => awardCertificates(event, { to: 'all', placeAndDate }),
      paper: 'certificate',
    },
  ];

  function printMinutes(office: OfficeSheet): void {
    const head = hasHead(office.taken) ? 'on the paper' : 'typed';
    const pages = juryMinutes(event, placeAndDate, head);
    void make(() => printPages(pages, nameOf('Berita acara', 'docx'), office));
  }

  const listed = (papers: readonly Paper[], more?: ReactNode) => (
    <ul className={styles.teams}>
      {papers.map(({ name, about, make: pages, paper }) => (
        <li key={name}>
          <span>
            <strong>{name}</strong>
            <span className={sharedStyles.small}>{about}</span>
          </span>
          <Button
            disabled={isBusy}
            aria-label={`Word: unduh ${name}`}
            onClick={() => void make(() => printPages(pages(), nameOf(name, 'docx'), paper))}
          >
            Word
          </Button>
        </li>
      ))}
      {more}
    </ul>
  );

  return (
    <>
      <p role="status" className={sharedStyles.said}>
        {said}
      </p>
      <Card aria-label="Sebelum dan pada hari gelar">
        <CardTitle>Sebelum dan pada hari gelar</CardTitle>
        <label className={`${sharedStyles.field} ${styles.choice}`}>
          Lembar untuk
          <select value={judge} onChange={({ target }) => setJudge(target.value)}>
            <option value="">semua juri</option>
            {judges.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {listed(before)}
      </Card>
      <Card aria-label="Sesudah hasil ditutup">
        <CardTitle>Sesudah hasil ditutup</CardTitle>
        <CardHint>
          {convention.closed === null
            ? 'Hasil belum ditutup: dokumen ini memuat nilai yang ada sekarang.'
            : `Hasil ditutup dengan kode ${convention.closed.code}.`}
        </CardHint>
        <fieldset className={`${sharedStyles.fields} ${styles.numbers}`} disabled={!mayWrite}>
          <TextLine
            label="Nomor berita acara"
            value={convention.minutesNumber}
            onChange={(minutesNumber) => edit((one) => ({ ...one, minutesNumber }))}
          />
          <TextLine
            label="Nomor piagam ({nomor} menjadi nomor urut)"
            value={convention.certificateNumber}
            onChange={(certificateNumber) => edit((one) => ({ ...one, certificateNumber }))}
          />
        </fieldset>
        {listed(
          after,
          <OfficeMinutes
            event={event.id}
            disabled={isBusy}
            mayWrite={mayWrite}
            onPrint={printMinutes}
          />,
        )}
        <Acts>
          <Button
            disabled={isBusy}
            onClick={() =>
              void make(() => writeWorkbook(resultSheets(event), nameOf('Rekap hasil', 'xlsx')))
            }
          >
            Unduh rekap hasil (Excel)
          </Button>
          <Button
            disabled={isBusy}
            onClick={() =>
              void make(() => writeSlides(announcementDeck(event), nameOf('Pengumuman', 'pptx')))
            }
          >
            Unduh pengumuman (PowerPoint)
          </Button>
        </Acts>
      </Card>
      <Card aria-label="Berkas kegiatan">
        <CardTitle>Berkas kegiatan</CardTitle>
        <CardHint>
          Seluruh kegiatan dengan nilai, kode, dan log dalam satu berkas .kegiatan. Simpan di
          flashdisk sesudah hasil ditutup.
        </CardHint>
        <Button
          onClick={() =>
            void saveFile(event).then(
              () => setSaid('Berkas kegiatan ada di folder unduhan.'),
              (error: unknown) => setSaid(failureText(error)),
            )
          }
        >
          Unduh berkas kegiatan
        </Button>
      </Card>
    </>
  );
}
