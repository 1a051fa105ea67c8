import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { findings } from '#domain/rules/findings.ts';
import { examples } from '#templates/examples/examples.ts';
import type { LoadedExample } from '#templates/examples/examples.ts';
import { methods } from '#templates/methods/methods.ts';

describe.each(examples)('the worked example $id', ({ load }) => {
  let loaded: LoadedExample;
  beforeAll(async () => {
    loaded = await load();
  });

  it('is a valid risalah and survives JSON', () => {
    const { risalah } = loaded;
    expect(risalahSchema.parse(JSON.parse(JSON.stringify(risalah)))).toEqual(risalah);
  });

  it('is marked as fictional and names people by role only', () => {
    const { risalah } = loaded;
    expect(risalah.mark).toBe('CONTOH FIKTIF');
    for (const { name, number } of [...risalah.members.rows, ...risalah.approvals.rows]) {
      expect(name).toMatch(/^(Ketua|Sekretaris|Fasilitator|Anggota|Kepala)\b/);
      expect(number).toBe('');
    }
  });

  it.each(methods)('leaves a judge nothing to ask in the method $id', (method) => {
    expect(findings(loaded.risalah, method)).toEqual([]);
  });

  it('answers every question that is asked in words', () => {
    expect(blanksIn(loaded.risalah)).toEqual([]);
  });

  it('carries every photograph it refers to, small and under the hash of its bytes', () => {
    const { risalah, photos } = loaded;
    const used = photosOf(risalah).map(({ hash }) => hash);
    expect(used.length).toBeGreaterThanOrEqual(2);
    expect(new Set(photos.map(({ hash }) => hash))).toEqual(new Set(used));
    for (const { hash, base64 } of photos) {
      const bytes = Buffer.from(base64, 'base64');
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
      expect(bytes.length).toBeLessThan(60_000);
    }
  });

  it('holds its meetings in the order of its phases and inside its period', () => {
    const { circle, meetings, schedule } = loaded.risalah;
    const days = [circle.periodFrom, ...meetings.rows.map(({ date }) => date), circle.periodTo].map(
      (day) => dateOf(day)?.iso ?? '',
    );
    expect(days).toEqual(days.toSorted());
    for (const { date, phase } of meetings.rows) {
      const row = schedule.rows.find((each) => each.phase === phase);
      const lived = [row?.actualFrom ?? '', date, row?.actualTo ?? ''].map(
        (day) => dateOf(day)?.iso,
      );
      expect(lived).toEqual(lived.toSorted());
    }
  });
});

describe('the worked examples', () => {
  it('count as much in their check sheets as they say in words', async () => {
    expect(
      await Promise.all(examples.map(async ({ load }) => sheetsOf((await load()).risalah))),
    ).toEqual([
      [
        { counted: 154, served: 2880, columns: 24, typed: 154 },
        { counted: 58, served: 2940, columns: 24, typed: 58 },
      ],
      [
        { counted: 384, served: 1600, columns: 20, typed: 384 },
        { counted: 132, served: 1650, columns: 20, typed: 132 },
      ],
      [],
    ]);
  });

  it('end with the target reached, one of them in its second cycle', async () => {
    const told = await Promise.all(
      examples.map(async ({ id, load }) => {
        const { target, comparison } = (await load()).risalah;
        const [main] = target.rows;
        const results = comparison.rows.filter((row) => row.target === main?.id);
        return [id, main?.baseline, main?.target, ...results.map(({ after }) => after)];
      }),
    );
    expect(told).toEqual([
      ['puskesmas', 28, 12, 11],
      ['dukcapil', 24, 10, 8],
      ['lelang', 84, 45, 58, 42],
    ]);
  });

  it('serve as many people in their targets and results as in their check sheets', async () => {
    for (const { load } of examples) {
      const { risalah } = await load();
      const [before, after] = sheetsOf(risalah);
      if (before === undefined || after === undefined) continue;
      expect(risalah.target.rows[0]?.baselineServed).toBe(before.served);
      expect(risalah.comparison.rows.at(0)?.served).toBe(after.served);
    }
  });
});

function sheetsOf({ inventory, comparison }: Risalah) {
  return [...inventory.data, ...comparison.data]
    .filter((use) => use.tool === 'check-sheet')
    .map(({ input }) => ({
      counted: input.counts.flat().reduce<number>((sum, cell) => sum + Number(cell), 0),
      served: input.columns.reduce((sum, { inspected }) => sum + Number(inspected), 0),
      columns: input.columns.length,
      typed: input.typedTotal,
    }));
}

function photosOf(risalah: Risalah): readonly PhotoUse[] {
  const { identity, circle, meetings, actions, verification, annexes } = risalah;
  return [
    ...[identity.logo, circle.logo].filter((logo) => logo !== null),
    ...meetings.rows.flatMap(({ photos }) => photos),
    ...actions.rows.flatMap(({ photosBefore, photosAfter }) => [...photosBefore, ...photosAfter]),
    ...verification.rows.flatMap(({ photos }) => photos),
    ...annexes.rows.flatMap(({ photos }) => photos),
  ];
}

/** Paths of the answers in words that are blank, but for those that a program or another answer fills. */
function blanksIn(risalah: Risalah): readonly string[] {
  return blankPaths(risalah, '').filter(
    (path) => !mayBeBlank.some((pattern) => pattern.test(path)),
  );
}

/** Filled by the program where blank, of another variant, or asked of real people only. */
const mayBeBlank = [
  // A drawing has no day.
  /\.logo\.takenOn$/,
  /^\.mirror\.sheet$/,
  /^\.deck\.slot$/,
  /^\.printing\.untilStep$/,
  /^\.foreword\.text$/,
  /^\.title\.title$/,
  /^\.circle\.logoMeaning$/,
  /^\.closing\.thanks$/,
  /^\.members\.rows\.\d+\.(titleBefore|titleAfter|number|rank|section)$/,
  /^\.approvals\.rows\.\d+\.(preamble|number|rank|comment)$/,
  /^\.meetings\.rows\.\d+\.(proceedings|decisions)$/,
  /^\.inventory\.problems\.\d+\.condition$/,
  /^\.schedule\.rows\.\d+\.note$/,
  /^\.priority\.ratings\.\d+\.member$/,
  /^\.cause-effect\.problem$/,
  /^\.verification\.rows\.\d+\.use$/,
  /^\.comparison\.rows\.\d+\.unit$/,
  /^\.achievement\.wayBack$/,
  /^\.procedure\.(revisedOn|steps\.\d+\.(otherwise|note))$/,
  /^\.remainder\.rows\.\d+\.problem$/,
  /^\.annexes\.rows\.\d+\.note$/,
  /\.data\.\d+\.(from|before|followed|parent\.(use|category))$/,
  /\.data\.\d+\.input\./,
];

function blankPaths(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => blankPaths(each, `${path}.${key}`));
}
