import { resolveBefore, resolvePareto, toolUses } from '#domain/risalah/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import type { ParetoResult } from '#domain/tools/pareto.ts';
import { analysePareto } from '#domain/tools/pareto.ts';
import type { Chart } from '#figures/figure.ts';
import { drawPareto, paretoScale } from '#figures/pareto.ts';
import { capitalise } from '#language/spellNumber.ts';
import { figureBlock } from '#manuscript/blocks/figure.ts';
import { reading } from '#manuscript/blocks/paragraph.ts';
import { tableAnchor } from '#manuscript/blocks/table.ts';
import { joined } from '#manuscript/text/joined.ts';
import { countedThing, evidenceNote } from './evidenceNote.ts';
import { paretoChange, paretoReading } from './paretoReading.ts';
import { paretoTable } from './paretoTable.ts';
import { toolCaption } from './toolCaption.ts';
import type { UseOf, View } from './toolView.ts';
import { nothing } from './toolView.ts';

/** A Pareto diagram with its table; compared with an earlier one, both are drawn on one scale and in one order. */
export function paretoView({ risalah, use, place }: UseOf<'pareto'>): View {
  const result = analysePareto(resolvePareto(risalah, use));
  if (result.rows.length === 0) return nothing;
  const earlier = resolveBefore(risalah, use);
  const before = earlier === null ? null : analysePareto(earlier);
  const pair = before === null || before.rows.length === 0 ? null : before;
  const { section, name } = place;
  const note = evidenceNote(use.evidence);
  const caption = toolCaption('pareto', use.title);
  const figure = draw(result, use, pair === null ? null : { first: pair, second: result });
  const told = joined(
    [
      paretoReading(result, use.evidence),
      pair === null ? '' : paretoChange(pair, result, use.evidence),
    ],
    ' ',
  );
  return {
    figure,
    reading: told,
    blocks: [
      paretoTable(result, {
        section,
        anchor: tableAnchor(section, name),
        caption: use.title.trim() || 'Frekuensi menurut jenis',
        note,
      }),
      ...(pair === null
        ? []
        : [
            figureBlock({
              section,
              name: `${name}-before`,
              caption: `${toolCaption('pareto', titleOf(risalah, use.before))} (sebelum)`,
              figure: draw(pair, use, { first: pair, second: result }),
            }),
          ]),
      figureBlock({
        section,
        name,
        caption: pair === null ? caption : `${caption} (sesudah)`,
        figure,
        note,
      }),
      ...(told === '' ? [] : [reading(section, told)]),
    ],
  };
}

function titleOf(risalah: Risalah, id: string): string {
  return toolUses(risalah).find(({ use }) => use.id === id)?.use.title ?? '';
}

interface Pair {
  readonly first: ParetoResult;
  readonly second: ParetoResult;
}

function draw(result: ParetoResult, use: UseOf<'pareto'>['use'], pair: Pair | null): Chart {
  return drawPareto(result, {
    title: toolCaption('pareto', use.title),
    measured: use.evidence.measured.trim() || capitalise(countedThing(use.evidence)),
    categoryTitle: 'Jenis',
    ...(pair === null ? {} : { scale: paretoScale(pair.first, pair.second) }),
  });
}
