import type { KeptEvent } from '#domain/event/event.ts';
import { milestoneIds } from '#domain/event/milestones.ts';
import { DayInput } from '#ui/fields/inputs/DayInput.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { useEvents, useNewId } from '#ui/services/services.ts';
import { milestoneNames } from '#words/event/class.ts';
import { LinesInput, TextLine } from './parts/LinesInput.tsx';
import styles from './parts/form.module.css';

interface EventFormProps {
  readonly event: KeptEvent;
  readonly change: (edit: (before: KeptEvent) => KeptEvent) => void;
}

const texts = [
  ['name', 'Nama kegiatan'],
  ['organiser', 'Penyelenggara'],
  ['place', 'Tempat'],
] as const;

const days = [
  ['from', 'Mulai'],
  ['to', 'Selesai'],
] as const;

/** What the event is, what teams are asked for, who was asked, and who signs. */
export function EventForm({ event, change }: EventFormProps) {
  const newId = useNewId();
  const { saveFile } = useEvents();
  const set = (part: Partial<KeptEvent>) => change((before) => ({ ...before, ...part }));
  return (
    <div className={styles.cards}>
      <Card aria-label="Kegiatan">
        <CardTitle>Kegiatan</CardTitle>
        <div className={styles.fields}>
          {texts.map(([key, label]) => (
            <TextLine
              key={key}
              label={label}
              value={event[key]}
              isWhole={key !== 'place'}
              onChange={(value) => set({ [key]: value })}
            />
          ))}
          {days.map(([key, label]) => (
            <label key={key} className={styles.field}>
              {label}
              <DayInput
                name={key}
                value={event[key]}
                readOnly={false}
                ariaLabel={label}
                onChange={(value) => set({ [key]: value })}
                onBlur={() => undefined}
              />
            </label>
          ))}
        </div>
        <Button onClick={() => void saveFile(event)}>Simpan berkas kegiatan</Button>
        <CardHint>
          Untuk komputer lain atau panitia lain. Berisi tabel kelas dan data ini, tanpa berkas tim.
        </CardHint>
      </Card>
      <Card aria-label="Yang diminta dari tim">
        <CardTitle>Yang diminta dari tim</CardTitle>
        <CardHint>
          Dari sini dibuat teks untuk grup: siapa belum lengkap, dan apa yang kurang.
        </CardHint>
        <div className={styles.fields}>
          <label className={styles.field}>
            Kelengkapan
            <select
              value={event.asked}
              onChange={({ target }) => set({ asked: target.value as KeptEvent['asked'] })}
            >
              <option value="">Belum ada yang diminta</option>
              {milestoneIds.map((id) => (
                <option key={id} value={id}>
                  {milestoneNames[id]}
                </option>
              ))}
            </select>
          </label>
          <label className={styles.field}>
            Paling lambat
            <DayInput
              name="askedBy"
              value={event.askedBy}
              readOnly={false}
              ariaLabel="Paling lambat"
              onChange={(askedBy) => set({ askedBy })}
              onBlur={() => undefined}
            />
          </label>
        </div>
        <LinesInput
          label="Tim yang diundang"
          hint="Satu tim satu baris; unit kerja sesudah tanda titik koma, misalnya: KBK Melati; Puskesmas Utara."
          lines={event.expected.map(({ team, unit }) => [team, unit])}
          onChange={(lines) =>
            set({ expected: lines.map(([team = '', unit = '']) => ({ id: newId(), team, unit })) })
          }
        />
      </Card>
      <Card aria-label="Penanda tangan">
        <CardTitle>Penanda tangan</CardTitle>
        <LinesInput
          label="Penanda tangan rekap dan piagam"
          hint="Satu orang satu baris: kata pengantar; jabatan; nama; NIP. Misalnya: Mengetahui,; Kepala Dinas; Sri Wahyuni; NIP 1980…"
          lines={event.signers.map(({ preamble, role, name, below }) => [
            preamble,
            role,
            name,
            below,
          ])}
          onChange={(lines) =>
            set({
              signers: lines.map(([preamble = '', role = '', name = '', below = '']) => ({
                ...{ id: newId(), preamble, role, name, below },
              })),
            })
          }
        />
      </Card>
    </div>
  );
}
