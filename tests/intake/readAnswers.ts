import type { Cause } from '#domain/tools/causes/causeEffect.ts';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import { emptyMember } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyProblem } from '#domain/risalah/schema/theme.ts';
import { readFor } from '#intake/readFor.ts';
import type { Answers } from '#intake/reading/answers.ts';
import { answerTarget } from '#intake/tables/answerTarget.ts';
import type { AnswerRow } from '#intake/tables/answerRow.ts';
import type { AnswerPlace } from '#intake/tables/answerTarget.ts';
import type { AnswerTableId } from '#intake/tables/answerTables.ts';
import { pointingInto } from '#intake/tables/pointingInto.ts';
import type { PointTo, Target } from '#intake/targets/target.ts';
import { pastedBlock } from '#intake/cells/textBlock.ts';
import { defaults } from '#templates/defaults.ts';
import { dataNames } from '#words/tools.ts';

export interface CellsGiven<Input> {
  readonly target: Target<Input>;
  readonly current: Input;
  readonly answers?: Answers | undefined;
  readonly risalah?: Risalah | undefined;
  readonly make?: PointTo | undefined;
}

/** Reads a table whose columns are parted by " | ", and what was asked and not read. */
export function readCells<Input>(text: string, given: CellsGiven<Input>) {
  const { answers = {}, risalah } = given;
  let id = idsOf(given.current);
  const intake = readFor<Input>({
    ...given,
    block: pastedBlock(text.replace(/ ?\| ?/g, '\t')),
    answers,
    newId: () => `n${(id += 1)}`,
    names: dataNames,
    pointTo: risalah === undefined ? undefined : pointingInto(risalah),
  });
  return {
    ...intake,
    asked: intake.questions.map(({ about }) => about),
    texts: intake.unread.map(({ text: cell }) => cell),
  };
}

/** The highest number of an id that is taken. */
function idsOf(current: unknown): number {
  const ids = [...JSON.stringify(current).matchAll(/"id":"n(\d+)"/g)].map(([, id]) => Number(id));
  return Math.max(0, ...ids);
}

interface Options extends AnswerPlace {
  readonly answers?: Answers;
  readonly current?: readonly AnswerRow[];
  readonly risalah?: Risalah;
}

/** The same for a table of answers; `of` gives the answers of some columns, row by row. */
export function readAnswers(table: AnswerTableId, text: string, options: Options = {}) {
  const { current = [], answers, risalah } = options;
  const target = answerTarget(table, options);
  const read = readCells<readonly AnswerRow[]>(text, { target, current, answers, risalah });
  const of = (...keys: readonly string[]): readonly unknown[][] =>
    (read.input ?? []).map((row) => keys.map((key) => row[key]));
  return { ...read, of };
}

function cause(id: string, text: string, more: Partial<Cause> = {}): Cause {
  return { id, parent: 'man', text, candidate: true, retired: false, ...more };
}

/** A record with members, problems and causes, some of which are called alike. */
export function record(): Risalah {
  let count = 0;
  const blank = emptyRisalah({
    id: 'r1',
    createdAt: '2026-06-01T02:00:00.000Z',
    method: 'eight',
    newId: () => `id-${(count += 1)}`,
    defaults,
  });
  return {
    ...blank,
    members: {
      rows: [
        { ...emptyMember('m1'), role: 'leader', name: 'Siti Aminah', titleAfter: 'S.K.M.' },
        { ...emptyMember('m2'), name: 'Budi Santoso', titleBefore: 'dr.' },
        { ...emptyMember('m3'), name: 'Ani Lestari' },
        { ...emptyMember('m4'), name: 'Ani Rahayu' },
      ],
    },
    inventory: {
      ...blank.inventory,
      problems: [
        { ...emptyProblem('p1'), problem: 'Antrean lama' },
        { ...emptyProblem('p2'), problem: 'Berkas kurang' },
        { ...emptyProblem('p3'), problem: 'Ruang panas' },
      ],
    },
    'cause-effect': {
      ...blank['cause-effect'],
      causes: [
        cause('c1', 'Berkas kurang lengkap'),
        cause('c2', 'Alur (lama)'),
        cause('c3', 'Alur (baru)'),
        cause('c4', 'Belum dilatih'),
        cause('c5', 'Belum dilatih', { candidate: false }),
        cause('c6', 'Tidak ada SOP'),
        cause('c7', 'Tidak ada SOP', { parent: 'method' }),
      ],
    },
  };
}
