import type { Member } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { votersOf } from '#domain/risalah/priority/votes.ts';
import { analyseCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import type { CauseNode } from '#domain/tools/causes/causeEffect.ts';
import type { Block, Part } from '#manuscript/manuscript.ts';
import { fullName } from '#words/people.ts';
import { problemText } from '#words/pointed.ts';
import { ruledTable } from '#publications/blocks/ruledTable.ts';
import { blankRows, formHead, formPart, signedBy } from './formBlocks.ts';
import { formNames } from './formId.ts';

const BLANK_CAUSES = 8;
/** Without members there is one ballot to copy. */
const nobody: readonly (Member | undefined)[] = [undefined];

interface Candidate {
  readonly text: string;
  /** Name of its bone. */
  readonly category: string;
}

/** A ballot of the nominal group technique for each member: every candidate with room for its points. */
export function ballotForm(risalah: Risalah): readonly Part[] {
  const voters = votersOf(risalah.members.rows, risalah.vote.rows);
  const ballots = voters.length > 0 ? voters : nobody;
  const candidates = candidatesOf(risalah);
  const blocks = ballots.flatMap((member, at) => ballot(risalah, candidates, { member, at }));
  return [formPart('ballot', 'portrait', blocks)];
}

function ballot(
  risalah: Risalah,
  candidates: readonly Candidate[],
  { member, at }: { readonly member: Member | undefined; readonly at: number },
): readonly Block[] {
  const diagram = risalah['cause-effect'];
  const most =
    candidates.length > 0 ? `${candidates.length}` : 'nilai terbesar, sama dengan banyaknya calon,';
  return [
    ...formHead(risalah, {
      name: formNames.ballot,
      anchor: `form-ballot-${at + 1}`,
      about: [
        ['Masalah', diagram.problem.trim() || problemText(risalah, risalah.priority.chosen)],
        ['Nama anggota', member === undefined ? '' : fullName(member)],
        ['Tanggal', ''],
      ],
    }),
    {
      kind: 'paragraph',
      runs: [
        {
          kind: 'text',
          text:
            risalah.vote.rule === 'ngt'
              ? 'Pilih lima calon: 5 untuk yang menurut Anda paling besar pengaruhnya, lalu 4, 3, 2, dan 1, masing-masing kepada satu calon. Calon lain dikosongkan. Isilah sendiri, tanpa berunding.'
              : `Beri setiap calon nilai yang berbeda: ${most} untuk yang menurut Anda paling besar pengaruhnya, sampai 1 untuk yang paling kecil. Isilah sendiri, tanpa berunding.`,
        },
      ],
      style: 'body',
      section: '',
    },
    ruledTable({
      anchor: `form-ballot-table-${at + 1}`,
      height: 28,
      columns: [
        { title: 'No.', weight: 1, align: 'center' },
        { title: 'Calon akar penyebab', weight: 7.4, align: 'start' },
        { title: 'Faktor', weight: 3, align: 'start' },
        { title: 'Nilai', weight: 1.8, align: 'center' },
        { title: 'Alasan singkat', weight: 4, align: 'start' },
      ],
      rows:
        candidates.length > 0
          ? candidates.map(({ text, category }, row) => [`${row + 1}`, text, category])
          : blankRows(1, BLANK_CAUSES),
    }),
    signedBy({ role: 'Anggota', member }),
  ];
}

function candidatesOf(risalah: Risalah): readonly Candidate[] {
  const { branches } = analyseCauseEffect(risalah['cause-effect']);
  return branches.flatMap(({ name, causes }) => {
    const visit = (node: CauseNode): readonly Candidate[] => [
      ...(node.candidate ? [{ text: node.text, category: name }] : []),
      ...node.children.flatMap(visit),
    ];
    return causes.flatMap(visit);
  });
}
