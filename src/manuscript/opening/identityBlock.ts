import type { Context } from '#manuscript/context.ts';
import { sectionHeading } from '#manuscript/blocks/heading.ts';
import { bold, centred } from '#manuscript/blocks/paragraph.ts';
import { identityTable, numberedTable } from '#manuscript/blocks/table.ts';
import type { Block, Paragraph } from '#manuscript/manuscript.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import { circleName, fullName, roleNames } from '#words/people.ts';
import { dayText, periodText } from '#words/printed.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { columnTitles } from '#words/columns.ts';
import { circleFigures } from './circleFigures.ts';
import { scheduleGrid } from './scheduleGrid.ts';

/** The head of a convention paper: event, theme, title, the circle in numbers, who belongs to it, and its schedule. */
export function identityBlock(context: Context): readonly Block[] {
  const { risalah } = context;
  const { circle, identity } = risalah;
  const figures = circleFigures(risalah);
  return [
    ...heading(context),
    ...identityTable('circle', 'head', [
      ['Nama kelompok', circleName(risalah)],
      ['Unit kerja', identity.unit],
      ['Organisasi', joined([identity.opd, identity.institution])],
      ['Tanggal dibentuk', dayText(circle.formedOn)],
      ['Kehadiran rata-rata', figures.attendance],
      ['Jumlah pertemuan', figures.meetings],
      ['Periode kegiatan', periodText(circle.periodFrom, circle.periodTo)],
      ['Lama pertemuan', figures.minutes === '' ? '' : `rata-rata ${figures.minutes}`],
      ['Total efisiensi', figures.efficiency],
    ]),
    ...under('Susunan anggota', 'members', memberTable(context)),
    ...under('Rencana dan realisasi kegiatan', 'schedule', scheduleGrid(risalah, context.method)),
  ];
}

/** Event, unless it runs along the head of every page, slogan, theme and title, each on a line of its own. */
function heading({ risalah, options }: Context): readonly Paragraph[] {
  const { event, slogan } = risalah.identity;
  const title = (text: string): Paragraph => ({
    ...centred('identity', text.trim()),
    style: 'title' as const,
  });
  const named = (name: string, text: string, line: (words: string) => Paragraph) =>
    isBlank(text) ? [] : [centred('identity', bold(name)), line(text)];
  return [
    ...(isBlank(event) || options.format.banner ? [] : [title(event)]),
    ...(isBlank(slogan)
      ? []
      : [centred('identity', { kind: 'text', text: slogan.trim(), italic: true })]),
    ...named('TEMA', risalah.title.theme, (text) => centred('title', text.trim())),
    ...named('JUDUL', reportTitle(risalah), title),
  ];
}

function under(
  text: string,
  section: 'members' | 'schedule',
  blocks: readonly Block[],
): readonly Block[] {
  return blocks.length === 0
    ? []
    : [{ ...sectionHeading(text, section), anchor: `identity-${section}` }, ...blocks];
}

function memberTable({ risalah }: Context): readonly Block[] {
  const titles = columnTitles.members;
  return numberedTable({
    section: 'members',
    name: 'head',
    caption: '',
    rows: risalah.members.rows,
    columns: [
      { title: titles.role, weight: 2.2, text: ({ role }) => roleNames[role], preset: true },
      { title: titles.name, weight: 4.6, text: fullName },
      { title: titles.number, weight: 3.4, text: ({ number }) => number, optional: true },
      { title: titles.position, weight: 4, text: ({ position }) => position, optional: true },
    ],
  }).map((table) => ({ ...table, frame: 'boxed' }));
}
