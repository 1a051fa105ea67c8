import { annexEvidence } from '#domain/risalah/uses/annexEvidence.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { prose } from '#manuscript/blocks/paragraph.ts';
import { photoPairs } from '#manuscript/blocks/photoPair.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Block, PhotoPair } from '#manuscript/manuscript.ts';
import { isBlank } from '#language/isBlank.ts';
import { annexKindNames, annexProofs } from '#words/annexes.ts';
import { columnTitles } from '#words/columns.ts';
import type { UnnumberedAnnex } from './annex.ts';

type Paper = Risalah['annexes']['rows'][number];

/** Whether the team has said anything of its papers: a new risalah lists those that are customary. */
export function isTouched({ annexes }: Risalah): boolean {
  return annexes.rows.some(
    ({ available, note, photos }) => available || !isBlank(note) || photos.length > 0,
  );
}

/** What is at hand and what not, what each paper proves, and which annex it is; those at hand first, as they follow. */
export function paperList(risalah: Risalah, annexed: readonly UnnumberedAnnex[]): readonly Block[] {
  const titles = columnTitles.annexes;
  const rows = risalah.annexes.rows
    .map((paper, index) => {
      const place = placeOf(paper, index, annexed);
      return { ...paper, place, isBound: annexed[place - 1]?.blocks.length === 0 };
    })
    .toSorted((a, b) => (a.place || Infinity) - (b.place || Infinity) || 0);
  return numberedTable({
    section: 'annexes',
    caption: 'Kelengkapan lampiran',
    rows,
    columns: [
      { title: titles.title, weight: 4.8, text: titleOf },
      {
        title: titles.proves,
        weight: 3.8,
        text: ({ kind }) => annexProofs[kind],
        preset: true,
        optional: true,
      },
      {
        title: titles.available,
        weight: 3.8,
        align: 'center',
        text: (paper) => stateOf(paper, risalah),
        preset: true,
      },
      { title: titles.note, weight: 3, text: ({ note }) => note, optional: true },
    ],
  });
}

interface PlacedPaper extends Paper {
  /** The number of its annex; 0 for none. */
  readonly place: number;
  /** Bound in by hand: its annex has a heading and no pages here. */
  readonly isBound: boolean;
}

/** The annex that holds it: its own, or that of the SOP or the minutes, which are printed from the record. */
function placeOf({ kind }: Paper, index: number, annexed: readonly UnnumberedAnnex[]): number {
  const own = annexed.findIndex(({ anchor }) => anchor === paperAnchor(index));
  const isPrinted = kind === 'procedure' || kind === 'minutes';
  return 1 + (own < 0 && isPrinted ? annexed.findIndex((annex) => annex.kind === kind) : own);
}

/** A paper whose content the report prints is not missing, though its sheet may be. */
function stateOf({ kind, available, place, isBound }: PlacedPaper, risalah: Risalah): string {
  if (place > 0) return `Ada (Lampiran ${place}${isBound ? ', tersendiri' : ''})`;
  if (available) return 'Ada';
  const isHeld = annexEvidence(risalah).some(
    ({ kind: held, state }) => held === kind && state !== 'lacking',
  );
  return isHeld && (kind === 'check-sheet' || kind === 'photographs')
    ? 'Dimuat dalam risalah'
    : 'Belum ada';
}

function paperAnchor(index: number): string {
  return `annex-${index + 1}`;
}

/** The papers at hand, each with its photographs; one without is bound in by hand. */
export function paperAnnexes({ annexes }: Risalah): readonly UnnumberedAnnex[] {
  return annexes.rows.flatMap((paper, index): readonly UnnumberedAnnex[] => {
    const { available, photos, kind } = paper;
    if (!available && photos.length === 0) return [];
    const title = titleOf(paper);
    return [
      {
        title,
        anchor: paperAnchor(index),
        section: 'annexes',
        kind,
        opensPage: photos.length > 0,
        blocks:
          photos.length === 0 ? [] : [...prose('annexes', paper.note), ...photosOf(paper, index)],
      },
    ];
  });
}

function photosOf(paper: Paper, index: number): readonly PhotoPair[] {
  return photoPairs('annexes', titleOf(paper), paper.photos).map((pair) => ({
    ...pair,
    anchor: `${pair.anchor}-${index + 1}`,
  }));
}

function titleOf({ title, kind }: Paper): string {
  return title.trim() || annexKindNames[kind];
}
