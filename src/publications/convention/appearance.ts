import { formatMoment } from '#words/keeping/saved.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { isBlank } from '#language/isBlank.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { column, ruledTable } from '#publications/blocks/ruledTable.ts';
import { plainHeading, words } from '#publications/blocks/words.ts';
import { conventionPages, occasion, signaturesOf } from './conventionBlocks.ts';
import { heldOf } from './held.ts';
import type { Held } from './held.ts';

interface Schedule {
  /** "08.00" or "08:00", when the first team begins; what is no time leaves the column to be filled in by hand. */
  readonly startsAt: string;
  /** Of one team with its questions, in minutes. */
  readonly minutesEach: number;
  /** "Probolinggo, 30 November 2026". */
  readonly placeAndDate: string;
}

/** Who appears when, and how the order was drawn. */
export function appearanceList(event: KeptEvent, schedule: Schedule): Manuscript {
  const held = heldOf(event);
  const { teams, convention } = held;
  return conventionPages(held, 'Urutan tampil', [
    {
      id: 'appearance',
      orientation: 'portrait',
      numbering: 'arabic',
      blocks: [
        plainHeading('URUTAN TAMPIL', 'appearance'),
        occasion(held),
        words(drawSentence(held)),
        ruledTable({
          anchor: 'appearance-teams',
          columns: [
            column('No. urut', 1.3, 'center'),
            column('Pukul', 2.4, 'center'),
            column('Tim', 4.6),
            column('Unit kerja', 4),
            column('Judul risalah', 5),
          ],
          rows: teams.map(({ number, name, contestant }, at) => [
            number,
            clockSpan(schedule, at),
            name,
            contestant.unit.trim(),
            contestant.title.trim(),
          ]),
        }),
        ...(convention.draw === null
          ? []
          : [signaturesOf({ ...schedule, role: 'Panitia', name: '' })]),
      ],
    },
  ]);
}

function drawSentence({ convention: { draw }, teams }: Held): string {
  if (draw === null) return 'Urutan belum diundi. Daftar ini menurut urutan pendaftaran.';
  const drawn = `Urutan diundi pada ${momentText(draw.at)} dengan kunci undian “${draw.seed.trim()}”.`;
  const late = teams.filter(({ contestant }) => !draw.order.includes(contestant.id)).length;
  return [
    drawn,
    'Undian dapat diulang dari kunci itu dan memberi urutan yang sama.',
    late === 0 ? '' : `${late} tim mendaftar setelah undian dan tampil di belakang.`,
  ]
    .filter((text) => !isBlank(text))
    .join(' ');
}

/** "30 November 2026 pukul 08.10"; an instant that is none is left out. */
export function momentText(instant: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? '' : formatMoment(at);
}

/** "08.20–08.40" of the team at that place. */
function clockSpan({ startsAt, minutesEach }: Schedule, at: number): string {
  const [, hours, minutes] = /^(\d{1,2})[.:](\d{2})$/u.exec(startsAt.trim()) ?? [];
  if (hours === undefined || minutesEach <= 0) return '';
  const start = Number(hours) * 60 + Number(minutes) + at * minutesEach;
  return `${clock(start)}–${clock(start + minutesEach)}`;
}

function clock(minutes: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}.${two(Math.floor(minutes % 60))}`;
}
