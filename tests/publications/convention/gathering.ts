import { emptyConvention } from '#domain/convention/schema/convention.ts';
import type { Contestant, Convention, Judge } from '#domain/convention/schema/convention.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import type { ScoreForm } from '#domain/convention/schema/form.ts';
import { emptyEvent } from '#domain/event/event.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { stageForm } from '#templates/convention/hallForms.ts';
import type { Block, Manuscript } from '#manuscript/manuscript.ts';

interface Size {
  readonly teams: number;
  readonly judges: number;
  readonly forms?: readonly ScoreForm[];
}

function contestant(id: string, part: Partial<Contestant> = {}): Contestant {
  return {
    ...{ id, name: `Tim ${id}`, unit: `Unit ${id}`, team: '', risalah: '', title: '' },
    isWithdrawn: false,
    ...part,
  };
}

function judge(id: string, part: Partial<Judge> = {}): Judge {
  return {
    ...{ id, name: `Juri ${id}`, unit: 'Kantor juri', role: 'Anggota', forms: [], barred: [] },
    ...part,
  };
}

/** A convention that went through: drawn, sealed, every sheet there. What a judge gives falls with the team's number. */
export function conventionOf({ teams, judges, forms = [stageForm] }: Size): Convention {
  const contestants = Array.from({ length: teams }, (_, at) => contestant(`t${at + 1}`));
  const jury = Array.from({ length: judges }, (_, at) =>
    judge(`j${at + 1}`, at === 0 ? { role: 'Ketua' } : {}),
  );
  return {
    ...emptyConvention(),
    name: 'Gelar KBK 2026',
    day: '2026-11-30',
    place: 'Aula Bayuangga',
    forms: [...forms],
    contestants,
    judges: jury,
    rule: { way: 'mean', ladder: [], allowedSeconds: 600, penalty: 1, mostPenalty: 10 },
    draw: {
      seed: 'Probolinggo',
      at: '2026-11-30T01:00:00.000Z',
      order: contestants.map(({ id }) => id).toReversed(),
    },
    seal: { at: '2026-11-30T01:10:00.000Z', code: 'KRTM-PWQD' },
    sheets: jury.flatMap((one, nth) =>
      contestants.flatMap(({ id }, at) =>
        forms.map((form) => ({
          ...{ judge: one.id, contestant: id, form: form.id, comments: { '': 'RAHASIA JURI' } },
          scores: Object.fromEntries(
            itemsOf(form).map((item) => [
              item.id,
              Math.max(0, Math.round((item.points - at * 0.1 - nth * 0.05) * 100) / 100),
            ]),
          ),
        })),
      ),
    ),
    certificateNumber: '800/{nomor}/2026',
    minutesNumber: '005/BA/2026',
  };
}

export function eventOf(convention: Convention): KeptEvent {
  return {
    ...emptyEvent('e', '2026-11-30T00:00:00.000Z'),
    name: 'Bimtek dan Gelar KBK',
    organiser: 'Badan Kepegawaian Kota Probolinggo',
    place: 'Probolinggo',
    signers: [
      { id: 's', preamble: 'Mengetahui,', role: 'Kepala Badan', name: 'Sri', below: 'NIP 1' },
    ],
    convention,
  };
}

/** Every paragraph, heading and cell of pages, line by line in their order; cells of a row are parted by " | ". */
export function readIn({ parts }: Pick<Manuscript, 'parts'>): readonly string[] {
  return parts.flatMap(({ blocks }) => blocks.flatMap(linesOf));
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [textOf(block.runs)];
    case 'list':
      return block.items.map(textOf);
    case 'table':
      return [
        block.columns.map(({ title }) => title).join(' | '),
        ...block.rows.map(({ cells }) => cells.map(({ lines }) => lines.join(' ')).join(' | ')),
        block.note,
      ];
    case 'signatures':
      return block.blocks.map(({ preamble, role, name, below }) =>
        [preamble, role, name, ...below].join(' | '),
      );
    default:
      return [];
  }
}

function textOf(runs: readonly { readonly kind: string; readonly text?: string }[]): string {
  return runs.map(({ text = '' }) => text).join('');
}
