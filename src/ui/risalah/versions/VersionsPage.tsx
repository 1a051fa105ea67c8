import { useState } from 'react';
import type { ReactNode } from 'react';
import type { SessionStatus } from '#store/session.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Card } from '#ui/kit/parts/Card.tsx';
import { Eyebrow, Lead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { useSay } from '#ui/kit/said/said.ts';
import { failureText } from '#words/failures.ts';
import { unreadableText } from '#words/unreadable.ts';
import { formatClock, formatDayOf, formatMoment } from '#words/keeping/saved.ts';
import { keptTexts, reasonTexts } from '#words/keeping/versions.ts';
import { VersionLook } from './VersionLook.tsx';
import { useVersions } from './useVersions.ts';
import type { KeptRecord, ToldVersion } from './useVersions.ts';
import styles from './versions.module.css';

interface VersionsPageProps<Value extends object, Changes> {
  readonly record: KeptRecord<Value, Changes>;
  /** What it is that stood before: "risalah ini". */
  readonly name: string;
  /** How keeping the last one went. */
  readonly kept: SessionStatus['versions'];
  readonly readOnly: boolean;
  /** A sentence a place. */
  readonly sentencesOf: (changes: Changes) => readonly string[];
  /** Puts an earlier state in place of what stands there, as one edit. */
  readonly onRestore: (value: Value) => void;
  /** An earlier state to be looked at. */
  readonly show: (value: Value) => ReactNode;
}

/** A version that was opened to be looked at. */
interface Looked<Value> {
  readonly at: number;
  readonly value: Value;
}

/** *Riwayat*: how a record stood before, day by day, to be looked at and brought back. */
export function VersionsPage<Value extends object, Changes>(
  props: VersionsPageProps<Value, Changes>,
) {
  const { record, name, kept, readOnly, sentencesOf, onRestore, show } = props;
  const { session, readVersion } = record;
  const [round, setRound] = useState(0);
  const [looked, setLooked] = useState<Looked<Value> | null>(null);
  const [problem, setProblem] = useState('');
  const { versions, since, failure } = useVersions(record, round);
  const say = useSay();

  async function read(at: number, take: (value: Value) => void): Promise<void> {
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

  function restore({ at, value }: Looked<Value>): void {
    setLooked(null);
    void session.keepVersion('restore').then(() => setRound((before) => before + 1));
    onRestore(value);
    say(`Dipulihkan ke keadaan ${formatMoment(at)}. Urungkan (Ctrl+Z) mengembalikan yang tadi.`);
  }

  if (looked !== null) {
    return (
      <VersionLook
        at={looked.at}
        readOnly={readOnly}
        onBack={() => setLooked(null)}
        onRestore={() => restore(looked)}
      >
        {show(looked.value)}
      </VersionLook>
    );
  }
  const sentence = failure === null ? problem : failureText(failure.error);
  return (
    <>
      <Eyebrow>Di peramban ini</Eyebrow>
      <PageTitle>Riwayat</PageTitle>
      <Lead>
        Keadaan {name} disimpan saat dibuka, setiap jam selama disunting, dan sebelum perubahan
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
            <ChangeList
              sentences={sentencesOf(since)}
              nothing="Sama dengan keadaan di bawah ini."
            />
          </Card>
        )}
        {byDay(versions ?? []).map(([day, list]) => (
          <Card key={day} aria-label={day}>
            <h2 className={styles.day}>{day}</h2>
            <ol className={styles.list}>
              {list.map(({ at, reason, changes }) => (
                <li key={at} className={styles.version}>
                  <div className={styles.words}>
                    <p>
                      <strong>{formatClock(new Date(at))}</strong> {reasonTexts[reason]}
                    </p>
                    {changes !== null && <ChangeList sentences={sentencesOf(changes)} nothing="" />}
                  </div>
                  <span className={styles.acts}>
                    <Button
                      look="link"
                      aria-label={`Lihat keadaan ${formatMoment(at)}`}
                      onClick={() => void read(at, (value) => setLooked({ at, value }))}
                    >
                      Lihat
                    </Button>
                    <Button
                      look="link"
                      disabled={readOnly}
                      aria-label={`Pulihkan keadaan ${formatMoment(at)}`}
                      onClick={() => void read(at, (value) => restore({ at, value }))}
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
  readonly sentences: readonly string[];
  /** What is said where nothing changed; empty for nothing. */
  readonly nothing: string;
}

/** Places that are told; a new edition of a whole report touches them all. */
const MOST = 6;

function ChangeList({ sentences, nothing }: ChangeListProps) {
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

function byDay<Changes>(
  versions: readonly ToldVersion<Changes>[],
): readonly (readonly [string, readonly ToldVersion<Changes>[]])[] {
  const days = new Map<string, ToldVersion<Changes>[]>();
  for (const version of versions) {
    const day = formatDayOf(version.at, new Date());
    days.set(day, [...(days.get(day) ?? []), version]);
  }
  return [...days];
}
