import { tools } from '#domain/tools/tools.ts';
import { pastedBlock } from '#intake/cells/textBlock.ts';
import { readFor } from '#intake/readFor.ts';
import type { Target } from '#intake/targets/target.ts';
import { toolTargets } from '#intake/targets/toolTargets.ts';
import { dataNames } from '#words/tools.ts';

const ROWS = 3000;
const RUNS = 7;

/** Milliseconds in which a table of 3,000 rows and eight columns is read from text, by the slowest tool; the best of some runs. */
export function measureIntake(): number {
  const text = tableText();
  const times = [
    timeOf(toolTargets.stratification, tools.stratification.empty, text),
    timeOf(toolTargets['check-sheet'], tools['check-sheet'].empty, text),
    timeOf(toolTargets['control-chart'], tools['control-chart'].empty, text),
    timeOf(toolTargets.histogram, tools.histogram.empty, text),
  ];
  return Math.max(...times);
}

function timeOf<Input>(target: Target<Input>, current: Input, text: string): number {
  const surroundings = { answers: {}, newId: () => 'id', names: dataNames };
  return Math.min(
    ...Array.from({ length: RUNS }, () => {
      const start = performance.now();
      readFor({ ...surroundings, block: pastedBlock(text), target, current });
      return performance.now() - start;
    }),
  );
}

/** Numbers of rows, days, places, kinds, two measures with their sum, and a remark now and then. */
function tableText(): string {
  const written = (value: number): string => value.toFixed(1).replace('.', ',');
  const head = 'No\tTanggal\tLoket\tJenis keluhan\tTunggu (menit)\tLayan (menit)\tJumlah\tKet';
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const [wait, serve] = [((at * 7919) % 600) / 10, ((at * 104_729) % 400) / 10];
    return [
      at + 1,
      `${(at % 28) + 1}/${(at % 12) + 1}/2026`,
      `Loket ${at % 5}`,
      `Jenis ${at % 8}`,
      written(wait),
      written(serve),
      written(wait + serve),
      at % 9 === 0 ? 'server mati' : '',
    ].join('\t');
  });
  return [head, ...rows].join('\n');
}
