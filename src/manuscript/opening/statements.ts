import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { quoted } from '#language/withinSentence.ts';
import { frontMatter } from '#manuscript/blocks/heading.ts';
import { body, list } from '#manuscript/blocks/paragraph.ts';
import { cell, tableAnchor } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block, SignatureBlock, Table } from '#manuscript/manuscript.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import { columnTitles } from '#words/columns.ts';
import { circleName, fullName, roleNames, staffNumber } from '#words/people.ts';
import { periodText } from '#words/printed.ts';
import { signature, signing } from './signature.ts';

/**
 * That the risalah is the circle's own work, as conventions ask for it: signed by every member on a line of their own,
 * and by the circle's leader over a revenue stamp. Nothing while nobody is named.
 */
export function originality({ risalah }: Context): readonly Block[] {
  const authors = risalah.members.rows.filter(
    ({ role, name }) => role !== 'patron' && !isBlank(name),
  );
  if (authors.length === 0) return [];
  const leader = authors.find(({ role }) => role === 'leader');
  return [
    frontMatter('PERNYATAAN ORISINALITAS', 'originality', 'approvals'),
    body(
      'approvals',
      `Kami yang bertanda tangan di bawah ini menyatakan bahwa ${work(risalah)} adalah hasil kerja ${who(risalah)} sendiri dan bukan salinan karya pihak lain. Bagian yang diambil dari sumber lain disebutkan sumbernya.`,
    ),
    body('approvals', CONSEQUENCE),
    signatureList(authors),
    signed({
      placeAndDate: '',
      preamble: 'Mewakili kelompok,',
      role: leader === undefined ? '' : roleNames.leader,
      name: leader === undefined ? '' : fullName(leader),
      below: leader === undefined ? [] : told([leader.rank, staffNumber(leader)]),
    }),
  ];
}

/**
 * That the improvement was carried out, with what was done and when, for the leader of the office to sign over a revenue
 * stamp. Nothing while nothing has been done: nobody states what is not so.
 */
export function implementation({ risalah }: Context): readonly Block[] {
  const done = risalah.actions.rows.filter((row) => row.status === 'done' && !isBlank(row.done));
  if (done.length === 0) return [];
  const leader = signing(risalah, 'final').at(-1);
  return [
    frontMatter('PERNYATAAN IMPLEMENTASI', 'implementation', 'approvals'),
    body(
      'approvals',
      `Yang bertanda tangan di bawah ini menyatakan bahwa perbaikan dalam ${work(risalah)} telah dilaksanakan oleh ${who(risalah)}, yaitu:`,
    ),
    ...list(
      'approvals',
      'ordered',
      done.map(({ done: text, from, to }) => {
        const when = periodText(from, to);
        return `${text.trim().replace(/\.$/u, '')}${when === '' ? '' : ` (${when})`}`;
      }),
    ),
    body('approvals', CONSEQUENCE),
    signed(
      leader === undefined
        ? { placeAndDate: '', preamble: '', role: 'Pimpinan', name: '', below: [] }
        : signature({ ...leader, preamble: '', date: '' }, risalah.identity.city),
    ),
  ];
}

const CONSEQUENCE =
  'Pernyataan ini dibuat dengan sebenarnya. Apabila di kemudian hari terbukti tidak benar, kami bersedia bertanggung jawab sesuai dengan ketentuan yang berlaku.';

function work(risalah: Risalah): string {
  const title = reportTitle(risalah);
  return title === '' ? 'risalah ini' : `risalah berjudul ${quoted(title)}`;
}

function who(risalah: Risalah): string {
  return joined([circleName(risalah), risalah.identity.unit], ' di ');
}

function told(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function signed(block: SignatureBlock): Block {
  return { kind: 'signatures', blocks: [{ ...block, stamp: true }], section: 'approvals' };
}

/** Height of a line to sign on, in points. */
const SIGNING_HEIGHT = 30;

function signatureList(authors: Risalah['members']['rows']): Table {
  const titles = columnTitles.members;
  const hasNumbers = authors.some((member) => staffNumber(member) !== '');
  return {
    kind: 'table',
    caption: '',
    anchor: tableAnchor('members', 'originality'),
    columns: [
      { title: 'No.', weight: 1, align: 'center' },
      { title: titles.name, weight: 4, align: 'start' },
      ...(hasNumbers ? [{ title: 'NIP/NIPPPK', weight: 3.6, align: 'start' as const }] : []),
      { title: titles.position, weight: 3.4, align: 'start' },
      { title: 'Tanda tangan', weight: 3.4, align: 'start' },
    ],
    rows: authors.map((member, index) => ({
      cells: [
        `${index + 1}`,
        fullName(member),
        ...(hasNumbers ? [staffNumber(member)] : []),
        member.position,
        '',
      ].map(cell),
      style: 'plain',
    })),
    note: '',
    section: 'members',
    writingHeight: SIGNING_HEIGHT,
  };
}
