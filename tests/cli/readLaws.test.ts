import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCommand } from '#cli/runCommand.ts';
import { toolUseKinds } from '#domain/tools/toolId.ts';
import { tools } from '#domain/tools/tools.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import { fieldsOf } from '#domain/risalah/pointers/markedSchema.ts';
import { answerTableIds, answerTables } from '#intake/tables/answerTables.ts';
import { memoryDisk } from './memoryDisk.ts';

const { cases } = z
  .object({ cases: z.array(z.object({ id: z.string(), text: z.string() })) })
  .parse(
    JSON.parse(readFileSync(new URL('../fixtures/intake/cases.json', import.meta.url), 'utf8')),
  );

/** Days and months as people write them, under the names of every column that takes one. */
const moments = [
  'Juni 2026',
  'Jun-26',
  '06/2026',
  '2026-06',
  '3 Juni 2026',
  '3/6/2026',
  'Mei–Juni 2026',
  '1 s.d. 5 Juni 2026',
  'awal Juni',
];
const heads = ['Tanggal', 'Kapan', 'Mulai', 'Selesai', 'Rencana', 'Realisasi', 'Tenggat', 'TMT'];
const texts = [
  ...cases.map(({ text }) => text),
  ...heads.map((head) =>
    [`${head}\tKegiatan`, ...moments.map((each) => `${each}\tRapat`)].join('\n'),
  ),
];

const printed = z.object({
  input: z.unknown(),
  questions: z.array(z.object({ about: z.string(), choices: z.array(z.string()) })),
});

/** What is printed once every question has been answered with its first choice. */
async function readWhole(target: string, text: string): Promise<unknown> {
  const answers: string[] = [];
  for (let asked = 0; asked < 4; asked += 1) {
    const words = ['read', '--for', target, ...answers];
    const { input, questions } = printed.parse(
      await runCommand(words, memoryDisk(new Map(), text).surroundings),
    );
    if (input !== null || questions.length === 0) return input;
    answers.push(
      ...questions.flatMap(({ about, choices }) => ['--answer', `${about}=${choices[0] ?? ''}`]),
    );
  }
  return null;
}

function schemaFor(target: string): z.core.$ZodType {
  const tool = toolUseKinds.find((id) => id === target);
  if (tool !== undefined) return tools[tool].input;
  const table = answerTableIds.find((id) => id === target);
  if (table === undefined) throw new Error(`${target} is no target.`);
  const { section, field } = answerTables[table];
  const schema = fieldsOf(risalahSchema.shape[section]).find(([name]) => name === field)?.[1];
  if (schema === undefined) throw new Error(`${section} has no ${field}.`);
  return schema;
}

describe.each([...toolUseKinds, ...answerTableIds])('what is read for %s', (target) => {
  it('is what its schema takes, whatever the cells', async () => {
    const schema = schemaFor(target);
    let taken = 0;
    for (const text of texts) {
      const input = await readWhole(target, text);
      if (input === null) continue;
      taken += 1;
      expect(z.safeParse(schema, input).error?.issues, text).toBeUndefined();
    }
    expect(taken).toBeGreaterThan(0);
  });
});

it('reads a month as a month', async () => {
  const rows = await readWhole(
    'meetings',
    ['Tanggal\tAgenda', 'Juni 2026\tRapat', 'Jul-26\tRapat'].join('\n'),
  );
  expect(rows).toMatchObject([{ date: '2026-06' }, { date: '2026-07' }]);
});
