import { resolveBefore, resolvePareto, toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { HeldUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ParetoResult } from '#domain/tools/pareto.ts';
import { analysePareto } from '#domain/tools/pareto.ts';
import type { Chart } from '#figures/figure.ts';
import type { ParetoScale } from '#figures/charts/pareto.ts';
import { drawPareto, paretoScale } from '#figures/charts/pareto.ts';
import { capitalise } from '#language/capitalise.ts';
import { figureBlock } from '#manuscript/blocks/figure.ts';
import { reading } from '#manuscript/blocks/paragraph.ts';
import { tableAnchor } from '#manuscript/blocks/table.ts';
import { firstSentence } from '#language/firstSentence.ts';
import { joined } from '#language/joined.ts';
import { headed } from '#language/withinSentence.ts';
import { countedThing, evidenceNote } from '#manuscript/tools/parts/evidenceNote.ts';
import { foldPareto } from './foldPareto.ts';
import { isDrawable, tooExtreme } from '#manuscript/tools/parts/isDrawable.ts';
import { paretoParent } from './paretoParent.ts';
import type { ParetoParent } from './paretoParent.ts';
import {
  classText,
  fractionText,
  groupingText,
  paretoChange,
  paretoHeadline,
  paretoReading,
} from './paretoReading.ts';
import { paretoProblems } from './paretoProblems.ts';
import { paretoTable } from './paretoTable.ts';
import { toolCaption } from '#manuscript/tools/parts/toolCaption.ts';
import type { UseOf, View } from '#manuscript/tools/parts/toolView.ts';
import { wordsAlone } from '#manuscript/tools/parts/toolView.ts';

/** A Pareto diagram with its table; compared with an earlier one, both stand together on one scale, each sorted by itself. */
export function paretoView({ held, use, place }: UseOf<'pareto'>): View {
  const input = resolvePareto(held, use);
  const { result, told: folded } = foldPareto(analysePareto(input));
  const problems = paretoProblems(result.problems);
  if (result.rows.length === 0) return wordsAlone(place.section, problems);
  const before = earlier(held, use);
  const scale = before === null ? null : paretoScale(before.result, result);
  const { section, name } = place;
  const { evidence } = use;
  const note = evidenceNote(evidence);
  const measured = headed(evidence.measured) || capitalise(countedThing(evidence));
  const unit = input.weight === 'amount' ? evidence.unit.trim() : '';
  const parent = paretoParent(held, use, result);
  const own = withParent(toolCaption('pareto', use.title), parent);
  const caption = before === null ? own : dated(own, 'sesudah');
  const figure = draw(result, { title: caption, measured, unit, scale });
  const first =
    before === null ? null : draw(before.result, { title: before.caption, measured, unit, scale });
  const told = joined(
    [
      parent.told,
      paretoReading(result, evidence, unit),
      before === null ? '' : paretoChange(before.result, result, evidence),
      groupingText(result.grouped, input.groupBelow, input.other),
      input.classes === 'shown' ? classText(result) : '',
      folded,
      input.weight === 'count' ? fractionText(result) : '',
      figure === null ? tooExtreme : '',
      problems,
    ],
    ' ',
  );
  return {
    figures: figure === null ? [] : [figure],
    reading: told,
    headline: parent.told === '' ? paretoHeadline(result, evidence, unit) : '',
    stressed: shareIn(firstSentence(told)),
    blocks: [
      paretoTable(result, {
        section,
        anchor: tableAnchor(section, name),
        caption: use.title.trim() || 'Frekuensi menurut jenis',
        note,
        weight: input.weight,
        classes: input.classes,
        unit,
      }),
      ...(first === null || before === null
        ? []
        : [
            {
              ...figureBlock({
                section,
                name: `${name}-before`,
                caption: before.caption,
                figure: first,
              }),
              paired: true,
            } as const,
          ]),
      ...(figure === null
        ? []
        : [
            {
              ...figureBlock({ section, name, caption, figure, note }),
              ...(first !== null && ({ paired: true } as const)),
            },
          ]),
      ...(told === '' ? [] : [reading(section, told)]),
    ],
  };
}

/** The share of the vital few, which the first sentence tells first. */
function shareIn(sentence: string): string {
  return /\d+(?:,\d+)?%/.exec(sentence)?.[0] ?? '';
}

/** The Pareto that this one is compared with, and what it is called beside it. */
function earlier(
  held: HeldUses,
  use: UseOf<'pareto'>['use'],
): { readonly result: ParetoResult; readonly caption: string } | null {
  const input = resolveBefore(held, use);
  if (input === null) return null;
  const { result } = foldPareto(analysePareto(input));
  const title = toolUses(held).find(({ use: other }) => other.id === use.before)?.use.title;
  const caption = dated(toolCaption('pareto', title ?? ''), 'sebelum');
  return result.rows.length === 0 ? null : { result, caption };
}

/** A second level names the bar that it takes apart, unless the title does. */
function withParent(caption: string, { suffix }: ParetoParent): string {
  return /rinci/i.test(caption) ? caption : caption + suffix;
}

/** Says in a caption which of a pair it is, unless the title does. */
function dated(caption: string, when: 'sebelum' | 'sesudah'): string {
  return /sebelum|sesudah|setelah/i.test(caption) ? caption : `${caption} (${when})`;
}

interface Drawing {
  readonly title: string;
  readonly measured: string;
  readonly unit: string;
  readonly scale: ParetoScale | null;
}

function draw(result: ParetoResult, { title, measured, unit, scale }: Drawing): Chart | null {
  if (!isDrawable([result.total, scale?.max ?? 0])) return null;
  return drawPareto(result, {
    title,
    measured,
    unit,
    categoryTitle: 'Jenis',
    ...(scale === null ? {} : { scale }),
  });
}
