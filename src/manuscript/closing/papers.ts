import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { body, prose } from '#manuscript/blocks/paragraph.ts';
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

/** What is at hand and what not, and what each paper proves. */
export function paperList({ annexes }: Risalah): readonly Block[] {
  const titles = columnTitles.annexes;
  return numberedTable({
    section: 'annexes',
    caption: 'Kelengkapan lampiran',
    rows: annexes.rows,
    columns: [
      { title: titles.title, weight: 5, text: titleOf },
      {
        title: titles.proves,
        weight: 4.6,
        text: ({ kind }) => annexProofs[kind],
        preset: true,
        optional: true,
      },
      {
        title: titles.available,
        weight: 2.4,
        align: 'center',
        text: ({ available }) => (available ? 'Ada' : 'Belum ada'),
        preset: true,
      },
      { title: titles.note, weight: 3, text: ({ note }) => note, optional: true },
    ],
  });
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
        anchor: `annex-${index + 1}`,
        section: 'annexes',
        kind,
        opensPage: photos.length > 0,
        blocks:
          photos.length === 0
            ? [body('annexes', 'Berkasnya dilampirkan tersendiri.')]
            : [...prose('annexes', paper.note), ...photosOf(paper, index)],
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
