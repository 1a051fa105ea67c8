import { useState } from 'react';
import { answered, objected, objectionsUntil } from '#domain/convention/acts.ts';
import type { Convention, Objection } from '#domain/convention/schema/convention.ts';
import { isBlank } from '#language/isBlank.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { TextLine } from '#ui/event/parts/LinesInput.tsx';
import { clockOf, momentText } from '#ui/event/convention/parts/momentText.ts';
import type { PageProps } from '#ui/event/convention/parts/pageProps.ts';
import { useActContext } from '#ui/event/convention/parts/useActContext.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import styles from './outcome.module.css';

const abouts: Readonly<Record<Objection['about'], string>> = {
  sum: 'Penjumlahan',
  entry: 'Pemasukan nilai',
  penalty: 'Penalti waktu',
};

const empty = { contestant: '', about: 'sum', text: '', by: '' } as const;

type Draft = Pick<Objection, 'contestant' | 'about' | 'text' | 'by'>;

/** Written objections against sums, entries and penalties, and what became of them. */
export function ObjectionsPage({ convention, edit, mayWrite }: PageProps) {
  const act = useActContext();
  const [draft, setDraft] = useState<Draft>(empty);
  const [isAsked, setAsked] = useState(false);
  const { contestants, objections } = convention;
  const until = objectionsUntil(convention);
  const isMissing = draft.contestant === '' || isBlank(draft.text);

  return (
    <>
      <p className={sharedStyles.said}>
        {until === ''
          ? 'Juara belum diumumkan. Waktu sanggah 60 menit dimulai dari pengumuman juara satu.'
          : `Sanggahan diterima sampai pukul ${clockOf(until)}. Yang datang kemudian tetap dicatat, dengan tanda terlambat.`}
      </p>
      <Card aria-label="Sanggahan baru">
        <CardTitle>Sanggahan baru</CardTitle>
        <fieldset className={sharedStyles.stack} disabled={!mayWrite}>
          <div className={sharedStyles.fields}>
            <label className={sharedStyles.field}>
              Tim
              <select
                value={draft.contestant}
                onChange={({ target }) => setDraft({ ...draft, contestant: target.value })}
              >
                <option value="">Pilih …</option>
                {contestants.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label className={sharedStyles.field}>
              Tentang
              <select
                value={draft.about}
                onChange={({ target }) =>
                  setDraft({ ...draft, about: target.value as Objection['about'] })
                }
              >
                {Object.entries(abouts).map(([about, name]) => (
                  <option key={about} value={about}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <TextLine
              label="Diajukan oleh"
              value={draft.by}
              onChange={(by) => setDraft({ ...draft, by })}
            />
          </div>
          <label className={sharedStyles.field}>
            Isi sanggahan
            <textarea
              className={sharedStyles.box}
              rows={3}
              value={draft.text}
              onChange={({ target }) => setDraft({ ...draft, text: target.value })}
            />
          </label>
          <p role="alert" className={sharedStyles.problem}>
            {isAsked && isMissing && 'Pilih timnya dan tulis isi sanggahannya.'}
          </p>
          <Acts>
            <Button
              look="main"
              onClick={() => {
                if (isMissing) {
                  setAsked(true);
                  return;
                }
                edit((before) => objected(before, { ...draft, text: draft.text.trim() }, act()));
                setDraft(empty);
                setAsked(false);
              }}
            >
              Catat sanggahan
            </Button>
          </Acts>
        </fieldset>
      </Card>
      {objections.length > 0 && (
        <ol className={styles.list} aria-label="Sanggahan">
          {objections.map((objection) => (
            <li key={objection.id}>
              <ObjectionCard
                convention={convention}
                objection={objection}
                isLate={until !== '' && objection.at > until}
                mayWrite={mayWrite}
                onAnswer={(answer) =>
                  edit((before) => answered(before, { id: objection.id, ...answer }, act()))
                }
              />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

interface ObjectionCardProps {
  readonly convention: Convention;
  readonly objection: Objection;
  readonly isLate: boolean;
  readonly mayWrite: boolean;
  readonly onAnswer: (answer: Pick<Objection, 'answer' | 'outcome'>) => void;
}

function ObjectionCard(props: ObjectionCardProps) {
  const { convention, objection, isLate, mayWrite, onAnswer } = props;
  const [answer, setAnswer] = useState(objection.answer);
  const [isAsked, setAsked] = useState(false);
  const name = convention.contestants.find(({ id }) => id === objection.contestant)?.name ?? '';

  function give(outcome: 'accepted' | 'refused'): void {
    if (isBlank(answer)) setAsked(true);
    else onAnswer({ answer: answer.trim(), outcome });
  }

  return (
    <Card aria-label={`Sanggahan ${name}`}>
      <CardTitle>
        {name}: {abouts[objection.about].toLowerCase()}
      </CardTitle>
      <CardHint>
        {momentText(objection.at)}
        {objection.by !== '' && `, oleh ${objection.by}`}
        {isLate && ', terlambat'}
      </CardHint>
      <p>{objection.text}</p>
      {objection.outcome !== '' ? (
        <p className={sharedStyles.said}>
          <strong>{objection.outcome === 'accepted' ? 'Diterima.' : 'Ditolak.'}</strong>{' '}
          {objection.answer}
        </p>
      ) : (
        <fieldset className={sharedStyles.stack} disabled={!mayWrite}>
          <label className={sharedStyles.field}>
            Jawaban panitia
            <textarea
              className={sharedStyles.box}
              rows={2}
              value={answer}
              onChange={({ target }) => setAnswer(target.value)}
            />
          </label>
          <p role="alert" className={sharedStyles.problem}>
            {isAsked && isBlank(answer) && 'Tulis dahulu jawabannya.'}
          </p>
          <Acts>
            <Button onClick={() => give('accepted')}>Diterima</Button>
            <Button onClick={() => give('refused')}>Ditolak</Button>
          </Acts>
        </fieldset>
      )}
    </Card>
  );
}
