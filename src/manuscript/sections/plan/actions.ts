import type { Action } from '#domain/risalah/schema/implementation.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { subheading } from '#manuscript/blocks/heading.ts';
import { labelled } from '#manuscript/blocks/paragraph.ts';
import { photoPair } from '#manuscript/blocks/photoPair.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { periodText } from '#words/printed.ts';
import { capitalise } from '#language/capitalise.ts';
import { isBlank } from '#language/isBlank.ts';
import { measureText } from '#words/pointed.ts';
import { evidenceBlocks } from '#manuscript/tools/evidenceBlocks.ts';
import { isSummary } from '#manuscript/summary.ts';
import { columnTitles } from '#words/columns.ts';
import { progressNames } from '#words/results.ts';

/** What was really done: the log, then each action with its photographs. */
export function* actions(context: Context): Generator<undefined, readonly Block[]> {
  const { risalah } = context;
  const { rows, understanding, difficulty, data } = risalah.actions;
  return [
    ...presented('actions', 'Pelaksanaan rencana perbaikan', log(context)),
    ...pictured(context).flatMap((action) => photographs(risalah, action, rows.indexOf(action))),
    ...labelled('actions', 'Pemahaman anggota atas perubahan', understanding),
    ...labelled('actions', 'Yang paling sulit dan cara mengatasinya', difficulty),
    ...(yield* evidenceBlocks(context, 'actions', data)),
  ];
}

/** The actions that are shown in photographs: in a summary, whose pages are counted, the first that has any. */
function pictured(context: Context): readonly Action[] {
  const shown = context.risalah.actions.rows.filter(
    ({ photosBefore, photosAfter }) => photosBefore.length + photosAfter.length > 0,
  );
  return isSummary(context) ? shown.slice(0, 1) : shown;
}

function log(context: Context): readonly Block[] {
  const { risalah } = context;
  const titles = columnTitles.actions;
  return numberedTable({
    section: 'actions',
    caption: 'Catatan pelaksanaan',
    rows: risalah.actions.rows,
    brief: isSummary(context),
    columns: [
      {
        title: titles.measure,
        weight: 2.8,
        text: ({ measure }) => measureText(risalah, measure),
        optional: true,
      },
      { title: titles.done, weight: 3.6, text: ({ done }) => done },
      {
        title: titles.period,
        weight: 2.6,
        text: ({ from, to }) => periodText(from, to),
        optional: true,
      },
      { title: titles.who, weight: 2.2, text: ({ who }) => who, optional: true },
      {
        title: titles.monitoring,
        weight: 2.8,
        text: ({ monitoring }) => monitoring,
        optional: true,
      },
      {
        title: titles.status,
        weight: 2,
        text: ({ status }) => progressNames[status],
        preset: true,
      },
    ],
  });
}

function photographs(risalah: Risalah, action: Action, index: number): readonly Block[] {
  const { photosBefore, photosAfter } = action;
  const pairs = Math.max(photosBefore.length, photosAfter.length);
  if (pairs === 0) return [];
  const name = measureText(risalah, action.measure) || action.done;
  const subject = isBlank(name) ? `Kegiatan ${index + 1}` : name.trim();
  const blocks = Array.from({ length: pairs }, (_, pair) =>
    photoPair({
      section: 'actions',
      name: `${index + 1}-${pair + 1}`,
      caption: `${capitalise(whenOf(photosBefore.slice(pair), photosAfter.slice(pair)))}: ${subject}`,
      photos: [
        ...(photosBefore[pair] ? [{ photo: photosBefore[pair], role: 'Sebelum' }] : []),
        ...(photosAfter[pair] ? [{ photo: photosAfter[pair], role: 'Sesudah' }] : []),
      ],
    }),
  );
  return [
    subheading(subject, 'actions', `${index + 1}`),
    ...presented('actions', `Keadaan ${whenOf(photosBefore, photosAfter)} perbaikan`, blocks),
  ];
}

/** Photographs of one time alone compare nothing. */
function whenOf(before: readonly unknown[], after: readonly unknown[]): string {
  if (before.length > 0 && after.length > 0) return 'sebelum dan sesudah';
  return before.length > 0 ? 'sebelum' : 'sesudah';
}
