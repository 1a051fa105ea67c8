import type { CauseNode } from '#domain/tools/causes/causeEffect.ts';
import { analyseCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { tallyVotes } from '#domain/risalah/priority/votes.ts';
import type { Diagram } from '#figures/figure.ts';
import type { CauseVote, FishboneCause, FishboneInput } from '#figures/fishbone/fishboneInput.ts';
import {
  layoutFishbone,
  layoutUprightFishbone,
  projected,
  sidewise,
} from '#figures/fishbone/fishbone.ts';
import { fishboneInHall } from '#figures/fishbone/fishboneInHall.ts';
import { fishboneSheets } from '#figures/fishbone/fishboneSheets.ts';
import { textWidth } from '#figures/textWidth.ts';
import { formatList } from '#language/formatList.ts';
import { capitalise } from '#language/capitalise.ts';
import { spellNumber } from '#language/spellNumber.ts';
import { figureBlock } from '#manuscript/blocks/figure.ts';
import { reading } from '#manuscript/blocks/paragraph.ts';
import { isBlank } from '#language/isBlank.ts';
import { problemText } from '#words/pointed.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { toolNames } from '#words/tools.ts';
import type { Block } from '#manuscript/manuscript.ts';
import type { DiagramOf, View } from '#manuscript/tools/parts/toolView.ts';
import { nothing } from '#manuscript/tools/parts/toolView.ts';

/** The same of an upright page between margins of 2,5 and 2 cm. */
const UPRIGHT_WIDTH = 465;
/** What causes are drawn in, and how small they may become in print, in points. */
const CAUSE_FONT = 10;
const SMALLEST_CAUSE = 8;

/** The fishbone with proven, chosen and candidate causes marked; one sheet, or an overview and sheets for each bone. */
export function causeEffectView(of: DiagramOf): View {
  const { risalah } = of;
  const shown = causeEffectFigure(risalah);
  if (shown.figures.length === 0) return nothing;
  const input = fishboneInput(risalah);
  return { ...shown, blocks: sheetBlocks(of, sheetsOf(risalah['cause-effect'], input)) };
}

/** The same on one upright page, where its words stay large enough; a page on its side breaks a short paper. */
export function uprightCauseEffectView(of: DiagramOf): View {
  const { risalah } = of;
  const view = causeEffectView(of);
  if (view.figures.length === 0) return view;
  const sheet = uprightOf(risalah['cause-effect'], fishboneInput(risalah));
  const isReadable = CAUSE_FONT * Math.min(1, UPRIGHT_WIDTH / sheet.width) >= SMALLEST_CAUSE;
  return isReadable ? { ...view, blocks: sheetBlocks(of, [sheet]) } : view;
}

function sheetBlocks({ risalah, place }: DiagramOf, sheets: readonly Diagram[]): readonly Block[] {
  const { head } = fishboneInput(risalah);
  const told = describe(risalah);
  const name = toolNames['cause-effect'];
  return [
    ...sheets.map((figure, index) =>
      figureBlock({
        section: place.section,
        name: sheets.length === 1 ? place.name : `${index + 1}`,
        caption:
          sheets.length === 1 ? `${name}: ${withinSentence(head) || 'masalah'}` : figure.title,
        figure,
      }),
    ),
    ...(told === '' ? [] : [reading(place.section, told)]),
  ];
}

/** The whole fishbone for a screen, where it can be zoomed, and what it says; no blocks for a report. */
export function causeEffectFigure(risalah: Risalah): View {
  const input = fishboneInput(risalah);
  if (input.bones.every(({ causes }) => causes.length === 0)) return nothing;
  const whole = wholeOf(risalah['cause-effect'], input);
  return { figures: [whole], reading: describe(risalah), blocks: [] };
}

/**
 * The fishbone for a hall: whole where all of it can be read from afar, else an overview and sheets for each bone. Drawn sheet
 * by sheet, so that a page may do something else in between.
 */
export function* projectedCauseEffect(risalah: Risalah): Generator<undefined, View> {
  const input = fishboneInput(risalah);
  if (input.bones.every(({ causes }) => causes.length === 0)) return nothing;
  const figures = yield* projectedOf(risalah['cause-effect'], input);
  return { figures, reading: describe(risalah), blocks: [] };
}

/** Head and bones before the first cause: a hall has something to point at while it is asked. */
export function bareCauseEffect(risalah: Risalah): Diagram {
  return groundOf(risalah['cause-effect'], fishboneInput(risalah));
}

// Laying out the causes is the longest work of a report, and most edits leave them as they are.
const wholeOf = drawnOnce((input) => layoutFishbone(input, textWidth));
const sheetsOf = drawnOnce((input) => fishboneSheets(input, textWidth, sidewise));
const projectedOf = drawnInParts((input) => fishboneInHall(input, textWidth, projected));
const groundOf = drawnOnce((input) => layoutFishbone(input, textWidth, projected));

const uprightOf = drawnOnce((input) => layoutUprightFishbone(input, textWidth));

type Causes = Risalah['cause-effect'];

function drawnOnce<Drawing>(draw: (input: FishboneInput) => Drawing) {
  const last = lastDrawings<Drawing>();
  return (record: Causes, input: FishboneInput): Drawing => {
    const of = JSON.stringify(input);
    return last.find(record, of) ?? last.keep(record, of, draw(input));
  };
}

function drawnInParts<Drawing>(draw: (input: FishboneInput) => Generator<undefined, Drawing>) {
  const last = lastDrawings<Drawing>();
  return function* (record: Causes, input: FishboneInput): Generator<undefined, Drawing> {
    const of = JSON.stringify(input);
    return last.find(record, of) ?? last.keep(record, of, yield* draw(input));
  };
}

/** What was drawn of each record last, and of what. */
function lastDrawings<Drawing>() {
  const known = new WeakMap<Causes, { readonly of: string; readonly drawing: Drawing }>();
  return {
    find: (record: Causes, of: string): Drawing | undefined => {
      const before = known.get(record);
      return before?.of === of ? before.drawing : undefined;
    },
    keep: (record: Causes, of: string, drawing: Drawing): Drawing => {
      known.set(record, { of, drawing });
      return drawing;
    },
  };
}

/** The record's causes as the drawing takes them; the head is the chosen problem unless the team wrote its own. */
function fishboneInput(risalah: Risalah): FishboneInput {
  const record = risalah['cause-effect'];
  const { branches } = analyseCauseEffect(record);
  const votes = votesOf(risalah);
  const proven = new Set(
    threadOf(risalah)
      .causes.filter(({ isProven }) => isProven)
      .map(({ cause }) => cause.id),
  );
  const asDrawn = (node: CauseNode): FishboneCause => ({
    id: node.id,
    text: node.text,
    candidate: node.candidate,
    proven: proven.has(node.id),
    ...votes.get(node.id),
    children: node.children.map(asDrawn),
  });
  return {
    head: record.problem.trim() || problemText(risalah, risalah.priority.chosen),
    bones: branches.map(({ id, name, causes }) => ({ id, name, causes: causes.map(asDrawn) })),
  };
}

/** The causes that got points, with how the vote on each went. */
function votesOf(risalah: Risalah): ReadonlyMap<string, { readonly vote: CauseVote }> {
  const { rows } = tallyVotes(risalah);
  return new Map(
    rows
      .filter(({ votes, kept }) => votes > 0 || kept)
      .map(({ cause, total, kept }) => [cause, { vote: { points: total, chosen: kept } }]),
  );
}

/** "Terdapat 12 akar penyebab pada lima faktor; empat di antaranya …" */
function describe(risalah: Risalah): string {
  const { roots, candidates, branches } = analyseCauseEffect(risalah['cause-effect']);
  const told = roots.filter(({ chain }) => !isBlank(chain.at(-1) ?? ''));
  if (told.length === 0) return '';
  const most = branches
    .map(({ id, name }) => ({
      name,
      count: told.filter(({ category }) => category === id).length,
    }))
    .filter(({ count }) => count > 0);
  const top = most.reduce((max, { count }) => Math.max(max, count), 0);
  const leading = most.filter(({ count }) => count === top).map(({ name }) => name.trim());
  const first = `${capitalise(spellNumber(told.length))} akar penyebab ditemukan pada ${spellNumber(most.length)} faktor`;
  const where =
    leading.length < most.length ? `, paling banyak pada faktor ${formatList(leading)}.` : '.';
  const voted =
    candidates.length === told.length
      ? 'Seluruhnya'
      : `Sebanyak ${spellNumber(candidates.length)} di antaranya`;
  return (
    first +
    where +
    (candidates.length === 0 ? '' : ` ${voted} diajukan sebagai calon penyebab dominan.`)
  );
}
