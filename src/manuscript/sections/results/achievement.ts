import type { Outcome } from '#domain/risalah/reading/achievement.ts';
import { cyclesOf, outcomesOf } from '#domain/risalah/reading/achievement.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { TargetRow } from '#domain/risalah/schema/theme.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { body, formula, labelled, prose } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { isSummary } from '#manuscript/summary.ts';
import { quantityText } from '#words/printed.ts';
import { cyclesReading, verdictText } from '#words/readings/outcome.ts';
import { columnTitles } from '#words/columns.ts';
import { cycleRows, cycleText } from './cycleRows.ts';
import type { CycleRow } from './cycleRows.ts';

/** How far each target was reached, with the arithmetic, and what remains to be done about what was not. */
export function achievement(context: Context): readonly Block[] {
  const { risalah } = context;
  const { reading, wayBack } = risalah.achievement;
  const measured = outcomesOf(risalah).filter(({ after }) => after !== null);
  return [
    ...presented(
      'achievement',
      'Pencapaian sasaran',
      table(cycleRows(risalah).filter(({ after }) => after !== null)),
    ),
    ...measured.flatMap(arithmetic),
    ...measured.slice(0, 1).flatMap(verdict),
    ...measured.flatMap(({ target }) => cycles(risalah, target)),
    ...prose('achievement', reading),
    ...(isSummary(context)
      ? []
      : presented('achievement', 'Penyebab yang belum teratasi', unsolved(risalah))),
    ...labelled('achievement', 'Langkah atas sasaran yang belum tercapai', wayBack),
  ];
}

function cycles(risalah: Risalah, target: TargetRow): readonly Block[] {
  const text = cyclesReading(cyclesOf(risalah, target));
  return text === '' ? [] : [body('achievement', text)];
}

function table(measured: readonly CycleRow[]): readonly Block[] {
  return numberedTable({
    section: 'achievement',
    caption: 'Pencapaian sasaran',
    rows: measured,
    columns: [
      { title: 'Sasaran', weight: 4.2, text: ({ target }) => target.indicator, preset: true },
      { title: 'Siklus', weight: 1.4, align: 'center', text: cycleText, optional: true },
      {
        title: 'Sebelum',
        weight: 2.2,
        align: 'end',
        text: ({ target, unit }) => quantityText(target.baseline, unit),
        preset: true,
      },
      {
        title: 'Target',
        weight: 2.2,
        align: 'end',
        text: ({ target, unit }) => quantityText(target.target, unit),
        preset: true,
      },
      {
        title: 'Sesudah',
        weight: 2.2,
        align: 'end',
        text: ({ result, unit }) =>
          quantityText(result?.after ?? null, result?.unit.trim() || unit),
      },
      { title: 'Capaian', weight: 2.2, align: 'end', text: percentText, optional: true },
    ],
  });
}

function percentText({ achievement: found }: Outcome): string {
  return found.kind === 'percent' ? formatPercent(found.percent) : '';
}

function arithmetic({ baseline, goal, after, achievement: found }: Outcome): readonly Block[] {
  if (found.kind === 'none' || baseline === null || goal === null || after === null) return [];
  const [from, to, wanted] = [baseline, after, goal].map((value) => formatNumber(value));
  const rising = goal > baseline;
  const quotient = rising
    ? `(${to} − ${from}) ÷ (${wanted} − ${from})`
    : `(${from} − ${to}) ÷ (${from} − ${wanted})`;
  return [formula('achievement', `Capaian = ${quotient} × 100% = ${formatPercent(found.percent)}`)];
}

function verdict(outcome: Outcome): readonly Block[] {
  const text = verdictText(outcome);
  return text === '' ? [] : [body('achievement', text)];
}

function unsolved({ achievement: { unsolved: rows } }: Risalah): readonly Block[] {
  const titles = columnTitles.achievement;
  return numberedTable({
    section: 'achievement',
    name: 'unsolved',
    caption: 'Penyebab yang belum teratasi',
    rows,
    columns: [
      { title: titles.cause, weight: 7, text: ({ cause }) => cause },
      { title: titles.note, weight: 6, text: ({ note }) => note, optional: true },
    ],
  });
}
