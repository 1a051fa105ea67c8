import { resolveInput } from '#domain/risalah/uses/resolveInput.ts';
import type { StratificationResult } from '#domain/tools/stratification/stratification.ts';
import { analyseStratification } from '#domain/tools/stratification/stratification.ts';
import type { Chart } from '#figures/figure.ts';
import { drawStratification } from '#figures/charts/stratification.ts';
import { capitalise } from '#language/capitalise.ts';
import { figureBlock } from '#manuscript/blocks/figure.ts';
import { reading } from '#manuscript/blocks/paragraph.ts';
import { tableAnchor } from '#manuscript/blocks/table.ts';
import { joined } from '#language/joined.ts';
import { headed } from '#language/withinSentence.ts';
import { dataNames } from '#words/tools.ts';
import { countedThing, evidenceNote } from '#manuscript/tools/parts/evidenceNote.ts';
import { isDrawable, tooExtreme } from '#manuscript/tools/parts/isDrawable.ts';
import {
  emptyReading,
  perWords,
  stratificationAdvice,
  stratificationReading,
} from './stratificationReading.ts';
import { stratificationTable } from './stratificationTable.ts';
import { toolCaption } from '#manuscript/tools/parts/toolCaption.ts';
import type { UseOf, View } from '#manuscript/tools/parts/toolView.ts';
import { wordsAlone } from '#manuscript/tools/parts/toolView.ts';

/** Data split by stratum as a table, bars, and the sentence that says which one differs and how surely. */
export function stratificationView({ held, use, place }: UseOf<'stratification'>): View {
  const { title, evidence } = use;
  const result = analyseStratification(resolveInput(held, use, dataNames));
  const { section, name } = place;
  if (result.total === 0 && (result.summary?.overall.n ?? 0) === 0) {
    return wordsAlone(section, emptyReading(result));
  }
  const note = evidenceNote(evidence);
  const caption = toolCaption('stratification', title);
  const figure = draw(result, use);
  const told = joined(
    [stratificationReading(result, evidence), figure === null ? tooExtreme : ''],
    ' ',
  );
  return {
    figures: figure === null ? [] : [figure],
    reading: told,
    advice: stratificationAdvice(result),
    blocks: [
      stratificationTable(result, evidence, {
        section,
        anchor: tableAnchor(section, name),
        caption,
        note,
      }),
      ...(figure === null ? [] : [figureBlock({ section, name, caption, figure, note })]),
      ...(told === '' ? [] : [reading(section, told)]),
    ],
  };
}

function draw(
  result: StratificationResult,
  { title, evidence }: UseOf<'stratification'>['use'],
): Chart | null {
  const groups = result.summary?.groups ?? [];
  const values = groups.flatMap(({ mean }) => mean ?? []);
  if (!isDrawable([...values, ...result.strata.flatMap(({ byKind }) => byKind)])) return null;
  if (result.strata.length === 0 && values.length === 0) return null;
  return drawStratification(result, {
    title: toolCaption('stratification', title),
    measured:
      result.summary === null ? capitalise(countedThing(evidence)) : headed(evidence.measured),
    unit: evidence.unit.trim(),
    per: perWords(result),
  });
}
