import { testCounts } from '#domain/tools/chance.ts';
import type { CheckSheetInput, CheckSheetResult } from '#domain/tools/checkSheet/checkSheet.ts';
import { analyseCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import type { Evidence } from '#domain/tools/evidence.ts';
import { drawCheckSheet } from '#figures/charts/checkSheet.ts';
import type { Chart } from '#figures/figure.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { capitalise } from '#language/capitalise.ts';
import { figureBlock } from '#manuscript/blocks/figure.ts';
import { reading } from '#manuscript/blocks/paragraph.ts';
import { tableAnchor } from '#manuscript/blocks/table.ts';
import { countText } from '#language/countText.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { checkSheetColumnNames } from '#words/tools.ts';
import { checkSheetProblems } from './checkSheetProblems.ts';
import { checkSheetTable } from './checkSheetTable.ts';
import { chiSquareWords } from '#manuscript/tools/parts/chance.ts';
import { countedThing, evidenceNote } from '#manuscript/tools/parts/evidenceNote.ts';
import { isDrawable, tooExtreme } from '#manuscript/tools/parts/isDrawable.ts';
import { standsOut } from '#manuscript/tools/parts/standsOut.ts';
import { strataTable } from './strataTable.ts';
import { toolCaption } from '#manuscript/tools/parts/toolCaption.ts';
import type { UseOf, View } from '#manuscript/tools/parts/toolView.ts';
import { nothing } from '#manuscript/tools/parts/toolView.ts';

/** A check sheet as the table of its counts, its strata where it names any, and what stands out. */
export function checkSheetView({ use, place }: UseOf<'check-sheet'>): View {
  const { title, evidence, input } = use;
  const result = analyseCheckSheet(input);
  if (result.total === 0 && result.kinds.every(({ name }) => isBlank(name))) return nothing;
  if (result.columns.length === 0) return nothing;
  const { section, name } = place;
  const note = evidenceNote(evidence);
  const caption = toolCaption('check-sheet', title);
  const figure = draw(result, use);
  const told = joined(
    [
      describe(result, evidence, input.by),
      figure === null && result.total > 0 ? tooExtreme : '',
      checkSheetProblems(result),
    ],
    ' ',
  );
  const frame = { section, anchor: tableAnchor(section, name), caption, note };
  return {
    figures: figure === null ? [] : [figure],
    reading: told,
    // Thousands of rows are told on paper only: the screen, which is drawn at each key, never asks for them.
    get blocks() {
      return [
        checkSheetTable(result, input.by, frame),
        ...strataTable(result, {
          ...frame,
          anchor: `${frame.anchor}-strata`,
          caption: `Stratifikasi ${withinSentence(title) || 'lembar periksa'}`,
        }),
        ...(figure === null || result.strata.length === 0
          ? []
          : [
              figureBlock({
                section,
                name,
                caption: `Stratifikasi ${withinSentence(title) || 'lembar periksa'}`,
                figure,
                note,
              }),
            ]),
        ...(told === '' ? [] : [reading(section, told)]),
      ];
    },
  };
}

function draw(
  result: CheckSheetResult,
  { title, evidence }: UseOf<'check-sheet'>['use'],
): Chart | null {
  if (result.total === 0 || !isDrawable(result.counts.flat().map((count) => count ?? 0)))
    return null;
  return drawCheckSheet(result, {
    title: toolCaption('check-sheet', title),
    measured: capitalise(countedThing(evidence)),
    categoryTitle: 'Jenis',
  });
}

function describe(result: CheckSheetResult, evidence: Evidence, by: CheckSheetInput['by']): string {
  if (result.total === 0) return 'Belum ada yang dihitung.';
  const thing = countedThing(evidence);
  const [most] = result.kinds.toSorted((a, b) => b.total - a.total);
  const counted = `Selama pencatatan pada ${countText(result.columns.length)} ${checkSheetColumnNames[by].toLowerCase()} terdapat ${formatNumber(result.total)} ${thing}`;
  const leading =
    most === undefined || isBlank(most.name)
      ? '.'
      : `; yang terbanyak adalah ${withinSentence(most.name)}, ${formatNumber(most.total)} ${thing} (${formatPercent(most.percent)}).`;
  return counted + leading + contrast(result, by) + mismatch(result);
}

/** Which stratum differs most, and whether chance alone could have made it so. */
function contrast(
  { contrast: found, strata }: CheckSheetResult,
  by: CheckSheetInput['by'],
): string {
  if (found === null || !Number.isFinite(found.value) || !Number.isFinite(found.rest)) return '';
  const per =
    found.per === 'column'
      ? `per ${checkSheetColumnNames[by].toLowerCase()}`
      : 'per 100 yang diamati';
  const stratum = isBlank(found.stratum) ? 'kelompok tanpa nama' : found.stratum.trim();
  return ` ${standsOut({ ...found, stratum }, strata.length)}: rata-rata ${formatNumber(found.value)} ${per}, sedangkan yang lain ${formatNumber(found.rest)}.${chanceOf(strata)}`;
}

/** Counts that are whole, against as many as each stratum had the chance to count. */
function chanceOf(strata: CheckSheetResult['strata']): string {
  const isRated = strata.every(({ inspected }) => inspected !== null && inspected > 0);
  const test = testCounts(
    strata.map(({ total, columns, inspected }) => ({
      count: total,
      weight: isRated ? (inspected ?? 0) : columns,
    })),
  );
  return test === null ? '' : ` ${chiSquareWords(test, 'perbedaan antarkelompok itu')}`;
}

function mismatch({ mismatch: difference, total }: CheckSheetResult): string {
  if (difference === null) return '';
  return ` Jumlah yang ditulis, ${formatNumber(total + difference)}, berbeda dari hasil penjumlahan.`;
}
