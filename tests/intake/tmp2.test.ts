import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { runCommand } from '#cli/runCommand.ts';
import { memoryDisk } from '#tests/cli/memoryDisk.ts';
const compact = (t: string, i: any): string => {
  if (!i) return String(i);
  const a = (v: any) => (v === null ? '∅' : typeof v === 'object' ? '?' + v.typed : v);
  switch (t) {
    case 'pareto':
      return i.weight + ' ' + i.items.map((x: any) => `${x.category}=${a(x.count)}`).join(' | ');
    case 'check-sheet':
      return (
        i.by +
        ' T=' +
        a(i.typedTotal) +
        ' [' +
        i.columns
          .map((c: any) => c.name + (c.inspected === null ? '' : '/' + c.inspected))
          .join(',') +
        '] ' +
        i.kinds.map((k: any, r: number) => k.name + ':' + i.counts[r].map(a).join(',')).join(' | ')
      );
    case 'series':
      return (
        `${i.categoryTitle} target ${a(i.target)} [${i.categories.join(',')}] ` +
        i.series.map((s: any) => s.name + ':' + s.values.map(a).join(',')).join(' | ')
      );
    case 'histogram':
      return i.values.map(a).join(',');
    case 'scatter':
      return (
        `${i.xTitle}(${i.xUnit}) × ${i.yTitle}(${i.yUnit}) ` +
        i.pairs
          .map(
            (p: any) =>
              `${a(p.x)},${a(p.y)}${p.stratum ? '/' + p.stratum : ''}${p.label ? '#' + p.label : ''}`,
          )
          .join(' ')
      );
    case 'control-chart':
      return (
        `${i.chart} ${i.pointTitle} ` +
        i.points
          .map(
            (p: any) =>
              `${p.name}:${p.values.map(a).join(',')}${p.count === null ? '' : ' c' + a(p.count)}${p.size === null ? '' : '/' + a(p.size)}${p.struck ? ' STRUCK ' + p.struck : ''}${p.note ? ' (' + p.note + ')' : ''}`,
          )
          .join(' | ')
      );
    case 'stratification':
      return (
        `${i.measure} [${i.columns.map((c: any) => c.name).join(',')}] ` +
        i.rows.map((r: any) => r.words.join('/') + '=' + a(r.amount)).join(' | ')
      );
    default:
      return i
        .map((r: any) =>
          JSON.stringify(
            Object.fromEntries(
              Object.entries(r).filter(
                ([k, v]) =>
                  v !== '' && v !== null && k !== 'id' && !(Array.isArray(v) && !v.length),
              ),
            ),
          ),
        )
        .join('\n     ');
  }
};
it('probe', async () => {
  const text = readFileSync('/tmp/probe.txt', 'utf8');
  for (const part of text.split(/^=== /m).slice(1)) {
    const [head, ...rest] = part.split('\n');
    const args = head!.split(' ');
    const body = rest.join('\n').replace(/\n+$/, '').replace(/→/g, '\t');
    const { surroundings } = memoryDisk(new Map(), body);
    const out: any = await runCommand(['read', '--for', ...args], surroundings).catch((e) => ({
      error: e.stack,
    }));
    console.log(
      `=== ${head}\n${body
        .split('\n')
        .slice(0, 14)
        .map((l) => '      ' + l.replace(/\t/g, ' → '))
        .join(
          '\n',
        )}\n  ⇒ ${out.error ?? compact(args[0]!, out.input)}\n  cols ${out.columns?.map((c: any) => c.name + ':' + c.kind).join(', ')}  aside ${out.setAside?.map((c: any) => c.what[0] + ' ' + c.name + ':' + c.kind).join(', ')}${out.questions?.length ? '\n  Q ' + JSON.stringify(out.questions) : ''}${out.unread?.length ? '\n  UNREAD ' + JSON.stringify(out.unread) : ''}${out.notes ? '\n  NOTES ' + out.notes.join(' / ') : ''}`,
    );
  }
});
