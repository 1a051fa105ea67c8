import { memo, useCallback, useState } from 'react';
import type { Contestant, Judge } from '#domain/convention/schema/convention.ts';
import type { ScoreForm } from '#domain/convention/schema/form.ts';
import { isBarred } from '#domain/convention/expected.ts';
import { isBlank } from '#language/isBlank.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { AddLines } from '#ui/event/convention/parts/AddLines.tsx';
import type { PageProps } from '#ui/event/convention/parts/pageProps.ts';
import { FixedNote, isFixed } from '#ui/event/convention/parts/FixedNote.tsx';
import { TextCell } from '#ui/event/convention/parts/TextCell.tsx';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { useNewId } from '#ui/services/services.ts';
import styles from './setup.module.css';

/** Who judges, on which sheets, and whom each of them must not judge. */
export function JudgesPage({ event, convention, edit, mayWrite }: PageProps) {
  const newId = useNewId();
  const { judges, contestants, forms } = convention;
  const change = useCallback(
    (id: string, part: Partial<Judge>) =>
      edit((before) => ({
        ...before,
        judges: before.judges.map((one) => (one.id === id ? { ...one, ...part } : one)),
      })),
    [edit],
  );
  const remove = useCallback(
    (id: string) =>
      edit((before) => ({ ...before, judges: before.judges.filter((one) => one.id !== id) })),
    [edit],
  );

  return (
    <>
      <FixedNote event={event.id} convention={convention} />
      <fieldset className={sharedStyles.stack} disabled={!mayWrite || isFixed(convention)}>
        <Card aria-label="Dewan juri">
          <CardTitle>Dewan juri</CardTitle>
          <CardHint>
            Juri dari unit kerja yang sama dengan suatu tim tidak menilai tim itu; hal lain yang
            membuat juri berkepentingan ditandai sendiri.
          </CardHint>
          {judges.length > 0 && (
            <ol className={styles.rows} aria-label="Dewan juri">
              {judges.map((judge, at) => (
                <JudgeRow
                  key={judge.id}
                  judge={judge}
                  at={at}
                  contestants={contestants}
                  forms={forms}
                  onChange={change}
                  onRemove={remove}
                />
              ))}
            </ol>
          )}
          <AddLines
            label="Tambah juri dari daftar"
            hint="Satu juri satu baris: nama; unit kerja; kedudukan (Ketua, Anggota)."
            what="juri"
            onAdd={(lines) =>
              edit((before) => ({
                ...before,
                judges: [
                  ...before.judges,
                  ...lines.map(([name = '', unit = '', role = '']) => ({
                    ...{ id: newId(), name, unit, role },
                    ...{ forms: [], barred: [] },
                  })),
                ],
              }))
            }
          />
        </Card>
      </fieldset>
    </>
  );
}

interface JudgeRowProps {
  readonly judge: Judge;
  readonly at: number;
  readonly contestants: readonly Contestant[];
  readonly forms: readonly ScoreForm[];
  readonly onChange: (id: string, part: Partial<Judge>) => void;
  readonly onRemove: (id: string) => void;
}

const JudgeRow = memo(function JudgeRow(props: JudgeRowProps) {
  const { judge, at, contestants, forms, onChange, onRemove } = props;
  const { id, name, unit, role } = judge;
  const [isOpen, setOpen] = useState(false);
  const of = `juri ${at + 1}`;
  const own = contestants.filter((contestant) => isBarred({ ...judge, barred: [] }, contestant));
  const listed = judge.barred.filter((one) => !own.some((contestant) => contestant.id === one));
  const filled = judge.forms.length === 0 ? forms.map((form) => form.id) : judge.forms;

  return (
    <li className={styles.judge}>
      <span className={styles.count}>{at + 1}</span>
      <TextCell label="Nama" of={of} value={name} onChange={(to) => onChange(id, { name: to })} />
      <TextCell
        label="Unit kerja"
        of={of}
        value={unit}
        onChange={(to) => onChange(id, { unit: to })}
      />
      <TextCell
        label="Kedudukan"
        of={of}
        value={role}
        onChange={(to) => onChange(id, { role: to })}
      />
      <div className={styles.rowActs}>
        <Button
          look="link"
          aria-label={`Hapus ${isBlank(name) ? of : name}`}
          onClick={() => onRemove(id)}
        >
          Hapus
        </Button>
      </div>
      <details
        className={styles.more}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          {barredText(own.length, listed.length)} ·{' '}
          {judge.forms.length === 0 ? 'semua lembar' : `${filled.length} lembar`}
        </summary>
        {isOpen && (
          <>
            {forms.length > 1 && (
              <fieldset className={styles.ticks}>
                <legend>Lembar yang diisi</legend>
                {forms.map((form) => (
                  <label key={form.id} className={sharedStyles.check}>
                    <input
                      type="checkbox"
                      checked={filled.includes(form.id)}
                      onChange={() => onChange(id, { forms: formsWith(forms, filled, form.id) })}
                    />
                    {form.name}
                  </label>
                ))}
              </fieldset>
            )}
            <fieldset className={styles.ticks}>
              <legend>Tidak menilai</legend>
              {contestants.map((contestant) => {
                const isOwn = own.includes(contestant);
                return (
                  <label key={contestant.id} className={sharedStyles.check}>
                    <input
                      type="checkbox"
                      checked={isOwn || judge.barred.includes(contestant.id)}
                      disabled={isOwn}
                      onChange={() =>
                        onChange(id, { barred: toggled(judge.barred, contestant.id) })
                      }
                    />
                    {contestant.name}
                    {isOwn && ' (unit sendiri)'}
                  </label>
                );
              })}
            </fieldset>
          </>
        )}
      </details>
    </li>
  );
});

function barredText(own: number, listed: number): string {
  const all = own + listed;
  if (all === 0) return 'Menilai semua tim';
  return `Tidak menilai ${all} tim${own === 0 ? '' : ` (${own} dari unit sendiri)`}`;
}

function toggled(list: readonly string[], id: string): string[] {
  return list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
}

/** All of them are kept as none, so that a sheet that is added later is filled too. */
function formsWith(
  forms: readonly ScoreForm[],
  filled: readonly string[],
  changed: string,
): string[] {
  const next = toggled(filled, changed);
  return forms.every(({ id }) => next.includes(id)) ? [] : next;
}
