import { useMemo } from 'react';
import type { Phase } from '#domain/method/phase.ts';
import { emptyMeeting } from '#domain/risalah/schema/opening.ts';
import type { Meeting } from '#domain/risalah/schema/opening.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { averageAttendance } from '#manuscript/opening/attendance.ts';
import { dayText } from '#words/printed.ts';
import { joined } from '#language/joined.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import type { RowsColumn } from '#ui/fields/rows/rowsColumn.ts';
import { usePhaseNames } from '#ui/sections/parts/usePhaseNames.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { BlankForms } from '#ui/tools/parts/BlankForms.tsx';
import { useNewId } from '#ui/services/services.ts';
import { AttendanceInput } from './AttendanceInput.tsx';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import styles from '#ui/sections/parts/sections.module.css';
import { openingLabels } from '#words/labels/opening.ts';

const labels = openingLabels.meetings;
type Meetings = Section<'meetings'>;

const titles = labels.rows.columns;

const columnsOf = (names: Readonly<Record<Phase, string>>): readonly RowsColumn<Meeting>[] => [
  { name: 'date', label: titles.date, kind: 'day' },
  { name: 'startsAt', label: titles.startsAt, kind: 'text', placeholder: 'mis. 13.00' },
  { name: 'minutes', label: titles.minutes, kind: 'amount', min: 0, unit: 'menit' },
  { name: 'place', label: titles.place, kind: 'text' },
  {
    name: 'phase',
    label: titles.phase,
    kind: 'choice',
    options: choicesFrom({ '': '', ...names }),
  },
  { name: 'agenda', label: titles.agenda, kind: 'long' },
  {
    name: 'attendees',
    label: titles.attendees,
    kind: 'custom',
    render: ({ path, label, index }) => <AttendanceInput path={path} label={label} index={index} />,
  },
  {
    name: 'present',
    label: titles.present,
    hint: 'Bila nama yang hadir tidak dicatat.',
    kind: 'amount',
    min: 0,
  },
  {
    name: 'proceedings',
    label: titles.proceedings,
    hint: 'Yang dibahas dan dikerjakan, untuk notulen.',
    kind: 'long',
  },
  { name: 'decisions', label: titles.decisions, hint: 'Pokok notulen.', kind: 'long' },
  { name: 'photos', label: titles.photos, hint: 'Boleh dikosongkan.', kind: 'photos' },
];

export function MeetingsSection() {
  const newId = useNewId();
  const names = usePhaseNames();
  const columns = useMemo(() => columnsOf(names), [names]);
  return (
    <SectionForm id="meetings">
      <RowsField<Meeting, Meetings>
        name="rows"
        intake="meetings"
        label={labels.rows.label}
        layout="cards"
        columns={columns}
        newRow={() => emptyMeeting(newId())}
        addLabel="Tambah pertemuan"
        empty="Belum ada pertemuan yang dicatat."
        summary={({ date, agenda }) => joined([dayText(date), agenda], ': ')}
      />
      <AverageLine />
      <BlankForms forms={['attendance', 'minutes']} />
    </SectionForm>
  );
}

function AverageLine() {
  const members = useRisalah((risalah) => risalah.members);
  const meetings = useRisalah((risalah) => risalah.meetings);
  const rate = averageAttendance({ members, meetings });
  if (rate === null) return null;
  return (
    <p className={styles.reading}>
      Kehadiran rata-rata <strong>{formatPercent(rate.percent)}</strong> dari {rate.meetings}{' '}
      pertemuan.
    </p>
  );
}
