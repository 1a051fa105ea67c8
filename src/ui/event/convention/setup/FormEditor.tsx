import { memo, useState } from 'react';
import { formPoints } from '#domain/convention/sums.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import type { ScoreForm, ScoreItem, ScoreLevel } from '#domain/convention/schema/form.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Card } from '#ui/kit/parts/Card.tsx';
import { TextLine } from '#ui/event/parts/LinesInput.tsx';
import { NumberInput } from '#ui/event/convention/parts/NumberInput.tsx';
import { TextCell } from '#ui/event/convention/parts/TextCell.tsx';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { useNewId } from '#ui/services/services.ts';
import styles from './forms.module.css';

type Group = ScoreForm['groups'][number];

interface FormEditorProps {
  readonly form: ScoreForm;
  /** With a single form its weight says nothing. */
  readonly isOnly: boolean;
  readonly onChange: (id: string, made: (before: ScoreForm) => ScoreForm) => void;
  readonly onRemove: () => void;
}

/** A score form on a card: what it is called, its weight, and behind a fold its items and levels. */
export function FormEditor({ form, isOnly, onChange, onRemove }: FormEditorProps) {
  const [isOpen, setOpen] = useState(false);
  const set = (part: Partial<ScoreForm>) => onChange(form.id, (before) => ({ ...before, ...part }));
  return (
    <Card aria-label={form.name}>
      <div className={styles.head}>
        <TextLine label="Nama lembar" value={form.name} onChange={(name) => set({ name })} />
        {!isOnly && (
          <NumberInput
            label="Bobot"
            unit="%"
            most={100}
            value={form.weight}
            onChange={(weight) => set({ weight })}
          />
        )}
        <Button look="link" aria-label={`Hapus lembar ${form.name}`} onClick={onRemove}>
          Hapus lembar
        </Button>
      </div>
      <label className={sharedStyles.check}>
        <input
          type="checkbox"
          checked={form.isTimed}
          onChange={() => set({ isTimed: !form.isTimed })}
        />
        Penalti waktu dikurangkan dari lembar ini
      </label>
      <details
        className={styles.fold}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          {itemsOf(form).length} butir, nilai tertinggi {formatNumber(formPoints(form))}
          {form.levels.length > 0 && `, ${form.levels.length} tingkat`}
        </summary>
        {isOpen && <FormInside form={form} onChange={onChange} />}
      </details>
    </Card>
  );
}

/** Items by group, and the levels that stand for shares of their points. */
function FormInside({ form, onChange }: Pick<FormEditorProps, 'form' | 'onChange'>) {
  const newId = useNewId();
  const set = (made: (before: ScoreForm) => ScoreForm) => onChange(form.id, made);
  const setGroup = (id: string, made: (before: Group) => Group) =>
    set((before) => ({
      ...before,
      groups: before.groups.map((one) => (one.id === id ? made(one) : one)),
    }));
  const setLevel = (at: number, part: Partial<ScoreLevel>) =>
    set((before) => ({
      ...before,
      levels: before.levels.map((one, index) => (index === at ? { ...one, ...part } : one)),
    }));

  return (
    <div className={sharedStyles.stack}>
      {form.groups.map((group, at) => (
        <section key={group.id} className={styles.group} aria-label={group.name}>
          <TextCell
            label="Kelompok"
            of={`${at + 1}`}
            value={group.name}
            onChange={(name) => setGroup(group.id, (before) => ({ ...before, name }))}
          />
          <ul className={styles.items}>
            {group.items.map((item, index) => (
              <ItemRow
                key={item.id}
                item={item}
                of={`${at + 1}.${index + 1}`}
                group={group.id}
                onChange={onChange}
                form={form.id}
              />
            ))}
          </ul>
          <Button
            look="link"
            onClick={() =>
              setGroup(group.id, (before) => ({
                ...before,
                items: [
                  ...before.items,
                  { id: newId(), name: '', asks: '', points: 10, fedBy: [] },
                ],
              }))
            }
          >
            Tambah butir di {group.name}
          </Button>
        </section>
      ))}
      <p>
        <Button
          look="link"
          onClick={() =>
            set((before) => ({
              ...before,
              groups: [...before.groups, { id: newId(), name: 'Kelompok baru', items: [] }],
            }))
          }
        >
          Tambah kelompok
        </Button>
      </p>
      <section className={styles.group} aria-label="Tingkat">
        <h3 className={styles.small}>Tingkat</h3>
        <p className={sharedStyles.hint}>
          Tingkat membuat juri memilih bagian yang sama dari nilai tertinggi. Tanpa tingkat, juri
          menulis angka berapa pun sampai nilai tertinggi butir.
        </p>
        <ul className={styles.items}>
          {form.levels.map((level, at) => (
            <li key={at} className={styles.level}>
              <TextCell
                label="Nama tingkat"
                of={`${at + 1}`}
                value={level.name}
                onChange={(name) => setLevel(at, { name })}
              />
              <NumberInput
                label="Bagian"
                of={`tingkat ${at + 1}`}
                unit="%"
                most={100}
                value={Math.round(level.share * 1e6) / 1e4}
                onChange={(percent) => setLevel(at, { share: percent / 100 })}
              />
              <TextCell
                label="Artinya"
                of={`tingkat ${at + 1}`}
                value={level.means}
                onChange={(means) => setLevel(at, { means })}
              />
              <Button
                look="link"
                aria-label={`Hapus tingkat ${level.name}`}
                onClick={() =>
                  set((before) => ({
                    ...before,
                    levels: before.levels.filter((_, index) => index !== at),
                  }))
                }
              >
                Hapus
              </Button>
            </li>
          ))}
        </ul>
        <Button
          look="link"
          onClick={() =>
            set((before) => ({
              ...before,
              levels: [...before.levels, { name: '', share: 1, means: '' }],
            }))
          }
        >
          Tambah tingkat
        </Button>
      </section>
    </div>
  );
}

interface ItemRowProps {
  readonly item: ScoreItem;
  /** Its number: "1.2". */
  readonly of: string;
  readonly form: string;
  readonly group: string;
  readonly onChange: FormEditorProps['onChange'];
}

/** Of 41 items only the one that is written is drawn anew. */
const ItemRow = memo(function ItemRow({ item, of, form, group, onChange }: ItemRowProps) {
  function setItems(made: (before: Group['items']) => Group['items']): void {
    onChange(form, (before) => ({
      ...before,
      groups: before.groups.map((one) =>
        one.id === group ? { ...one, items: made(one.items) } : one,
      ),
    }));
  }
  const set = (part: Partial<ScoreItem>) =>
    setItems((before) => before.map((one) => (one.id === item.id ? { ...one, ...part } : one)));

  return (
    <li className={styles.item}>
      <TextCell label="Butir" of={of} value={item.name} onChange={(name) => set({ name })} />
      <TextCell label="Yang dinilai" of={of} value={item.asks} onChange={(asks) => set({ asks })} />
      <NumberInput
        label="Nilai tertinggi"
        of={of}
        value={item.points}
        onChange={(points) => set({ points })}
      />
      <Button
        look="link"
        aria-label={`Hapus butir ${of}`}
        onClick={() => setItems((before) => before.filter(({ id }) => id !== item.id))}
      >
        Hapus
      </Button>
    </li>
  );
});
