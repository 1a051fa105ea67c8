import type { LetterBlock, LetterRun, OfficePaper } from '#domain/method/officePaper.ts';

/** What a deck takes of an office's own paper. */
export interface OfficeLook {
  /** Six hex digits; `null` where the paper is black and white. */
  readonly colour: string | null;
  /** Whether words in that colour are read on white. */
  readonly isForWords: boolean;
  readonly logo: OfficeLogo | null;
}

/** A picture of the letterhead, with its size on paper, in twips. */
export interface OfficeLogo {
  readonly type: OfficePaper['pictures'][number]['type'];
  readonly base64: string;
  readonly width: number;
  readonly height: number;
}

/** The colour of an office's headings, else of its letterhead, and the logo there; `null` without a paper. */
export function officeLook(paper: OfficePaper | null): OfficeLook | null {
  if (paper === null) return null;
  const runs = runsIn([...(paper.head?.first ?? []), ...(paper.head?.pages ?? [])]);
  const { heading1, heading2, heading3, caption } = paper.looks;
  const colours = [
    ...[heading1, heading2, heading3, caption].map((look) => look?.colour),
    ...runs.map((run) => ('colour' in run ? run.colour : null)),
    ...rulesIn(paper),
  ];
  const colour = colours.find(isColourful) ?? null;
  return {
    colour,
    isForWords: colour !== null && contrastWithWhite(colour) >= 4.5,
    logo: logoIn(paper, runs),
  };
}

/** A letterhead in one wide picture is no logo. */
const WIDEST_LOGO = 0.5;

function logoIn(
  { pictures, textWidth }: OfficePaper,
  runs: readonly LetterRun[],
): OfficeLogo | null {
  for (const run of runs) {
    if (run.kind !== 'picture' || run.width > textWidth * WIDEST_LOGO) continue;
    const picture = pictures[run.picture];
    if (picture !== undefined) return { ...picture, width: run.width, height: run.height };
  }
  return null;
}

function runsIn(blocks: readonly LetterBlock[]): readonly LetterRun[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.runs
      : block.rows.flatMap((cells) =>
          cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs)),
        ),
  );
}

function rulesIn({ head }: OfficePaper): readonly string[] {
  const blocks = [...(head?.first ?? []), ...(head?.pages ?? [])];
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.above, block.below].flatMap((rule) => (rule === null ? [] : [rule.colour]))
      : [],
  );
}

/** Neither black nor grey nor nearly so. */
const LEAST_SATURATION = 40;

function isColourful(colour: string | null | undefined): colour is string {
  if (!colour) return false;
  const parts = partsOf(colour);
  return Math.max(...parts) - Math.min(...parts) >= LEAST_SATURATION;
}

/** Ratio as WCAG 2 reckons it, from 1 to 21. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.039_28 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function partsOf(colour: string): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
