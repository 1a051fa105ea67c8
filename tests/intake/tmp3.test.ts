import { it } from 'vitest';
import { blockOf } from '#intake/cells/cell.ts';
import { readFor } from '#intake/readFor.ts';
import { toolTargets } from '#intake/targets/toolTargets.ts';
import { tools } from '#domain/tools/tools.ts';
import { dataNames } from '#words/tools.ts';
it('perf', () => {
  const head = ['No', 'Tanggal', 'Loket', 'Jenis', 'Senin', 'Selasa', 'Rabu', 'Jumlah'];
  const rows = [
    head,
    ...Array.from({ length: 3000 }, (_, i) => [
      String(i + 1),
      `${(i % 28) + 1}/${(i % 12) + 1}/2026`,
      'Loket ' + (i % 5),
      'Jenis ' + (i % 17),
      String(i % 7),
      `${i % 9},5`,
      String(i % 3) + '.5',
      String(i),
    ]),
  ];
  for (let k = 0; k < 5; k++)
    for (const t of ['check-sheet', 'stratification', 'pareto'] as const) {
      const block = blockOf(rows);
      const s = performance.now();
      const out = readFor({
        block,
        target: toolTargets[t] as any,
        current: tools[t].empty as any,
        answers: {},
        newId: () => 'x',
        names: dataNames,
      });
      console.log(t, (performance.now() - s).toFixed(1), out.questions.length);
    }
  const wide = Array.from({ length: 400 }, (_, i) =>
    Array.from({ length: 200 }, (_, j) => String((i * j) % 10)),
  );
  const s = performance.now();
  const out = readFor({
    block: blockOf(wide),
    target: toolTargets['check-sheet'] as any,
    current: tools['check-sheet'].empty as any,
    answers: {},
    newId: () => 'x',
    names: dataNames,
  });
  console.log('wide', (performance.now() - s).toFixed(1));
});
