import { useState } from 'react';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { Changes } from '#domain/risalah/versions/changes.ts';
import { changeRecord } from '#store/acts.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Card } from '#ui/kit/parts/Card.tsx';
import { Eyebrow, Lead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { useSay } from '#ui/kit/said/said.ts';
import { useAccess, useSession, useSessionState } from '#ui/risalah/openRisalah.ts';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { usePast } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { unreadableText } from '#words/unreadable.ts';
import { formatClock, formatDayOf, formatMoment } from '#words/keeping/saved.ts';
import { changeSentences, keptTexts, reasonTexts } from '#words/keeping/versions.ts';
import { VersionLook } from './VersionLook.tsx';
import { useVersions } from './useVersions.ts';
import type { ToldVersion } from './useVersions.ts';
import styles from './HistoryPage.module.css';

interface HistoryPageProps {
  readonly pages: readonly Page[];
}

/** A version that was opened to be looked at. */
interface Looked {
  readonly at: number;
  readonly risalah: Risalah;
}

/** *Riwayat*: how the risalah stood before, day by day, to be looked at and brought back. */
export function HistoryPage({ pages }: HistoryPageProps) {
  const [round, setRound] = useState(0);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [problem, setProblem] = useState('');
  const { versions, since, failure } = useVersions(round);
  const session = useSession();
  const kept = useSessionState('versions');
  const { readVersion } = usePast();
  const readOnly = useAccess() === 'read';
  const say = useSay();

  async function read(at: number, take: (risalah: Risalah) => void): Promise<void> {
    setProblem('');
    try {
      const found = await readVersion(session.card, at);
      if (found === null) setProblem('Keadaan itu sudah dijarangkan dan tidak ada lagi.');
      else if (found.ok) take(found.value);
      else setProblem(unreadableText(found.error));
    } catch (error) {
      setProblem(failureText(error));
    }
  }

  function restore({ at, risalah }: Looked): void {
    setLooked(null);
    void session.keepVersion('restore').then(() => setRound((before) => before + 1));
    // It is the same risalah, whichever of its states.
    changeRecord(session.store, ({ id }) => ({ ...risalah, id }));
    say(`Dipulihkan ke keadaan ${formatMoment(at)}. Urungkan (Ctrl+Z) mengembalikan yang tadi.`);
  }

  if (looked !== null) {
    return (
      <VersionLook
        {...looked}
        readOnly={readOnly}
        onBack={() => setLooked(null)}
        onRestore={() => restore(looked)}
      />
    );
  }
  const sentence = failure === null ? problem : failureText(failure.error);
  return (
    <>
      <Eyebrow>Di peramban ini</Eyebrow>
      <PageTitle>Riwayat</PageTitle>
      <Lead>
        Keadaan risalah ini disimpan saat dibuka, setiap jam selama disunting, dan sebelum perubahan
        besar. Yang lama dijarangkan agar tidak memenuhi ruang.
      </Lead>
      <p role="alert" className={styles.problem}>
        {sentence === '' ? keptTexts[kept] : sentence}
      </p>
      {versions === null && failure === null && <Quiet>Mencari keadaan terdahulu …</Quiet>}
      {versions?.length === 0 && (
        <Quiet>Belum ada keadaan terdahulu. Yang pertama disimpan sebentar setelah dibuka.</Quiet>
      )}
      <div className={styles.days}>
        {since !== null && (
          <Card aria-labelledby="sekarang">
            <h2 id="sekarang" className={styles.day}>
              Sekarang
            </h2>
            <ChangeList changes={since} pages={pages} nothing="Sama dengan keadaan di bawah ini." />
          </Card>
        )}
        {byDay(versions ?? []).map(([day, list]) => (
          <Card key={day} aria-label={day}>
            <h2 className={styles.day}>{day}</h2>
            <ol className={styles.list}>
              {list.map((version) => (
                <li key={version.at} className={styles.version}>
                  <div className={styles.words}>
                    <p>
                      <strong>{formatClock(new Date(version.at))}</strong>{' '}
                      {reasonTexts[version.reason]}
                    </p>
                    {version.changes !== null && (
                      <ChangeList changes={version.changes} pages={pages} nothing="" />
                    )}
                  </div>
                  <span className={styles.acts}>
                    <Button
                      look="link"
                      aria-label={`Lihat keadaan ${formatMoment(version.at)}`}
                      onClick={() =>
                        void read(version.at, (risalah) => setLooked({ at: version.at, risalah }))
                      }
                    >
                      Lihat
                    </Button>
                    <Button
                      look="link"
                      disabled={readOnly}
                      aria-label={`Pulihkan keadaan ${formatMoment(version.at)}`}
                      onClick={() =>
                        void read(version.at, (risalah) => restore({ at: version.at, risalah }))
                      }
                    >
                      Pulihkan
                    </Button>
                  </span>
                </li>
              ))}
            </ol>
          </Card>
        ))}
      </div>
    </>
  );
}

interface ChangeListProps {
  readonly changes: Changes;
  readonly pages: readonly Page[];
  /** What is said where nothing changed; empty for nothing. */
  readonly nothing: string;
}

/** Places that are told; a new edition of a whole report touches them all. */
const MOST = 6;

function ChangeList({ changes, pages, nothing }: ChangeListProps) {
  const sentences = changeSentences(changes, (section) => placeOf(pages, section));
  if (sentences.length === 0) return nothing === '' ? null : <Quiet>{nothing}</Quiet>;
  return (
    <ul className={styles.changes}>
      {sentences.slice(0, MOST).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {sentences.length > MOST && <li>dan di {sentences.length - MOST} tempat lain</li>}
    </ul>
  );
}

function placeOf(pages: readonly Page[], section: SectionId): string {
  const page = pages.find(({ sections }) => sections.includes(section));
  if (page === undefined) return '';
  return page.number === null ? page.name : `Langkah ${page.number}`;
}

function byDay(versions: readonly ToldVersion[]): readonly (readonly [string, ToldVersion[]])[] {
  const days = new Map<string, ToldVersion[]>();
  for (const version of versions) {
    const day = formatDayOf(version.at, new Date());
    days.set(day, [...(days.get(day) ?? []), version]);
  }
  return [...days];
}
