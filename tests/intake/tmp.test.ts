import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { runCommand } from '#cli/runCommand.ts';
import { memoryDisk } from '#tests/cli/memoryDisk.ts';
const data = JSON.parse(readFileSync('tests/fixtures/intake/cases.json', 'utf8'));
const short = (input: any): any => {
  if (!input) return input;
  if (Array.isArray(input)) return input.map((r: any) => JSON.stringify(r).slice(0, 330));
  const o: any = {};
  for (const k of Object.keys(input))
    if (
      [
        'items',
        'kinds',
        'columns',
        'counts',
        'typedTotal',
        'categories',
        'series',
        'points',
        'values',
        'pairs',
        'rows',
        'measure',
        'by',
        'chart',
        'weight',
        'xTitle',
        'xUnit',
        'yTitle',
        'categoryTitle',
      ].includes(k)
    )
      o[k] = JSON.stringify(input[k]).slice(0, 500);
  return o;
};
it('cases', async () => {
  for (const c of data.cases) {
    const target = c.tool ?? c.field.split(' ')[0];
    const { surroundings } = memoryDisk(new Map(), c.text);
    const out: any = await runCommand(['read', '--for', target], surroundings).catch((e) => ({
      error: String(e),
      stack: e.stack,
    }));
    console.log(
      '#### ' + c.id,
      target,
      '\nEXPECT',
      JSON.stringify(c.expect),
      '\n',
      out.error ?? '',
      JSON.stringify(short(out.input), null, 1),
      '\ncolumns',
      JSON.stringify(out.columns),
      '\nsetAside',
      JSON.stringify(out.setAside),
      '\nq',
      JSON.stringify(out.questions),
      'unread',
      JSON.stringify(out.unread),
      'notes',
      JSON.stringify(out.notes),
      out.stack ?? '',
    );
  }
});
it('files', async () => {
  for (const f of data.files) {
    const target = /percent|duration/.test(f.file)
      ? 'series'
      : /merged/.test(f.file)
        ? 'stratification'
        : /head/.test(f.file)
          ? 'check-sheet'
          : 'pareto';
    const { surroundings } = memoryDisk(
      new Map([[f.file, new Uint8Array(readFileSync('tests/fixtures/intake/files/' + f.file))]]),
    );
    const out: any = await runCommand(['read', f.file, '--for', target], surroundings).catch(
      (e) => ({ error: String(e), stack: e.stack }),
    );
    console.log(
      '#### ' + f.file,
      target,
      '\nEXPECT',
      JSON.stringify(f.expect),
      '\n',
      out.error ?? '',
      JSON.stringify(short(out.input), null, 1),
      '\nsheet',
      out.sheet,
      JSON.stringify(out.sheets),
      'columns',
      JSON.stringify(out.columns),
      '\nsetAside',
      JSON.stringify(out.setAside),
      '\nq',
      JSON.stringify(out.questions),
      'unread',
      JSON.stringify(out.unread),
      'notes',
      JSON.stringify(out.notes),
      out.stack ?? '',
    );
  }
});
