import { memo, useCallback, useState } from 'react';
import { returned, withdrawn } from '#domain/convention/acts.ts';
import type { Contestant } from '#domain/convention/schema/convention.ts';
import type { Team } from '#domain/event/event.ts';
import { isBlank } from '#language/isBlank.ts';
import { DayInput } from '#ui/fields/inputs/DayInput.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { TextLine } from '#ui/event/parts/LinesInput.tsx';
import { AddLines } from '#ui/event/convention/parts/AddLines.tsx';
import type { PageProps } from '#ui/event/convention/parts/pageProps.ts';
import { ClosedNote } from '#ui/event/convention/parts/FixedNote.tsx';
import { ReasonDialog } from '#ui/event/convention/parts/ReasonDialog.tsx';
import { TextCell } from '#ui/event/convention/parts/TextCell.tsx';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { useActContext } from '#ui/event/convention/parts/useActContext.ts';
import { useNewId } from '#ui/services/services.ts';
import { teamName } from '#words/event/class.ts';
import styles from './setup.module.css';

/** Who takes part, and what the convention is called. */
export function ContestantsPage({ event, convention, edit, mayWrite }: PageProps) {
  const newId = useNewId();
  const act = useActContext();
  const [leaving, setLeaving] = useState<Contestant | null>(null);
  const { contestants, sheets, timings, closed } = convention;
  const isClosed = closed !== null;
  const known = new Set(contestants.map(({ team }) => team));
  const others = event.teams.filter(({ id }) => !known.has(id));
  const bound = new Set([...sheets, ...timings].map(({ contestant }) => contestant));

  const change = useCallback(
    (id: string, part: Partial<Contestant>) =>
      edit((before) => ({
        ...before,
        contestants: before.contestants.map((one) => (one.id === id ? { ...one, ...part } : one)),
      })),
    [edit],
  );
  const remove = useCallback(
    (id: string) =>
      edit((before) => ({
        ...before,
        contestants: before.contestants.filter((one) => one.id !== id),
        draw: before.draw && {
          ...before.draw,
          order: before.draw.order.filter((one) => one !== id),
        },
      })),
    [edit],
  );

  function add(made: readonly Contestant[]): void {
    edit((before) => ({ ...before, contestants: [...before.contestants, ...made] }));
  }

  return (
    <fieldset className={sharedStyles.stack} disabled={!mayWrite}>
      <Card aria-label="Data gelar">
        <CardTitle>Data gelar</CardTitle>
        <div className={sharedStyles.fields}>
          <TextLine
            label="Nama gelar"
            value={convention.name}
            onChange={(name) => edit((before) => ({ ...before, name }))}
          />
          <label className={sharedStyles.field}>
            Hari
            <DayInput
              name="day"
              ariaLabel="Hari"
              value={convention.day}
              readOnly={!mayWrite}
              onChange={(day) => edit((before) => ({ ...before, day }))}
              onBlur={() => undefined}
            />
          </label>
          <TextLine
            label="Tempat"
            value={convention.place}
            onChange={(place) => edit((before) => ({ ...before, place }))}
          />
        </div>
      </Card>
      <Card aria-label="Tim peserta">
        <CardTitle>Tim peserta</CardTitle>
        <CardHint>
          {contestants.length === 0
            ? 'Belum ada tim. Judul risalah tercetak pada lembar nilai dan diumumkan bersama juaranya.'
            : 'Tim yang mundur tetap tercatat, tetapi tidak diberi peringkat.'}
        </CardHint>
        <ClosedNote event={event.id} convention={convention} />
        {others.length > 0 && !isClosed && (
          <p className={styles.offer}>
            <Button
              look={contestants.length === 0 ? 'main' : 'line'}
              onClick={() => add(others.map((team) => contestantOf(team, newId())))}
            >
              Ambil {others.length} tim dari kelas
            </Button>
          </p>
        )}
        {contestants.length > 0 && (
          <ol className={styles.rows} aria-label="Tim peserta">
            {contestants.map((contestant, at) => (
              <ContestantRow
                key={contestant.id}
                contestant={contestant}
                at={at}
                isBound={bound.has(contestant.id)}
                isClosed={isClosed}
                onChange={change}
                onRemove={remove}
                onLeave={setLeaving}
              />
            ))}
          </ol>
        )}
        {!isClosed && (
          <AddLines
            label="Tambah tim dari daftar"
            hint="Satu tim satu baris: nama tim; unit kerja; judul risalah. Dapat ditempel dari Excel."
            what="tim"
            onAdd={(lines) =>
              add(
                lines.map(([name = '', unit = '', title = '']) => ({
                  ...{ id: newId(), name, unit, title },
                  ...{ team: '', risalah: '', isWithdrawn: false },
                })),
              )
            }
          />
        )}
      </Card>
      {leaving !== null && (
        <ReasonDialog
          title={leaving.isWithdrawn ? `${leaving.name} ikut kembali?` : `${leaving.name} mundur?`}
          act={leaving.isWithdrawn ? 'Ikut kembali' : 'Catat mundur'}
          onClose={() => setLeaving(null)}
          onAct={(reason) => {
            const change = leaving.isWithdrawn ? returned : withdrawn;
            edit((before) => change(before, { contestant: leaving.id, reason }, act()));
            setLeaving(null);
          }}
        >
          <p>
            {leaving.isWithdrawn
              ? 'Tim ini kembali diberi peringkat dengan nilai yang sudah ada.'
              : 'Tim yang mundur tidak diberi peringkat. Nilai yang sudah ada tetap tersimpan.'}
          </p>
        </ReasonDialog>
      )}
    </fieldset>
  );
}

interface ContestantRowProps {
  readonly contestant: Contestant;
  readonly at: number;
  /** Something of it was judged: it can withdraw, but not vanish. */
  readonly isBound: boolean;
  /** The result is: names can still be put right, but nothing that it is made of. */
  readonly isClosed: boolean;
  readonly onChange: (id: string, part: Partial<Contestant>) => void;
  readonly onRemove: (id: string) => void;
  readonly onLeave: (contestant: Contestant) => void;
}

const ContestantRow = memo(function ContestantRow(props: ContestantRowProps) {
  const { contestant, at, isBound, isClosed, onChange, onRemove, onLeave } = props;
  const { id, name, unit, title, isWithdrawn } = contestant;
  const of = `tim ${at + 1}`;
  return (
    <li className={styles.contestant} data-out={isWithdrawn}>
      <span className={styles.count}>{at + 1}</span>
      <TextCell
        label="Nama tim"
        of={of}
        value={name}
        onChange={(to) => onChange(id, { name: to })}
      />
      <TextCell
        label="Unit kerja"
        of={of}
        value={unit}
        readOnly={isClosed}
        onChange={(to) => onChange(id, { unit: to })}
      />
      <TextCell
        label="Judul risalah"
        of={of}
        value={title}
        onChange={(to) => onChange(id, { title: to })}
      />
      <div className={styles.rowActs}>
        <Button
          look="link"
          aria-label={`${isWithdrawn ? 'Ikut kembali' : 'Mundur'}: ${isBlank(name) ? of : name}`}
          disabled={isClosed}
          onClick={() => onLeave(contestant)}
        >
          {isWithdrawn ? 'Ikut kembali' : 'Mundur'}
        </Button>
        {!isBound && !isClosed && (
          <Button
            look="link"
            aria-label={`Hapus ${isBlank(name) ? of : name}`}
            onClick={() => onRemove(id)}
          >
            Hapus
          </Button>
        )}
      </div>
    </li>
  );
});

function contestantOf({ id: team, risalah, standing }: Team, id: string): Contestant {
  const { unit, title } = standing;
  return { id, name: teamName(standing), unit, team, risalah, title, isWithdrawn: false };
}
