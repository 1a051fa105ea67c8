import { parseArgs } from 'node:util';
import {
  clockReadings,
  dateOrders,
  notations,
  orientations,
  percentReadings,
  subjects,
} from '#intake/reading/answers.ts';
import type { Answers, Subject } from '#intake/reading/answers.ts';
import { BadInput } from './badInput.ts';

/** What the words behind `read` ask for. */
export interface ReadCommand {
  /** `null` for the standard input. */
  readonly file: string | null;
  /** A tool or a table of answers; `null` for none. */
  readonly target: string | null;
  readonly sheet: string | null;
  readonly answers: Answers;
}

/** How people write that a command is to read what it is given. */
const STANDARD_INPUT = '-';

const READ_USAGE = 'read [BERKAS] [--for ALAT|TABEL] [--sheet NAMA] [--answer HAL=PILIHAN]…';

/** Throws `BadInput` for words that the command does not know. */
export function readCommand(words: readonly string[]): ReadCommand {
  const { values, positionals } = parsed(words);
  const [file, ...more] = positionals;
  if (more.length > 0) throw wrong();
  const said = (values.answer ?? []).map(answerOf);
  const saidOf = (about: Subject): readonly string[] =>
    said.filter((each) => each.about === about).map(({ choice }) => choice);
  const [notation, dates, orientation] = [
    saidOf('notation'),
    saidOf('dates'),
    saidOf('orientation'),
  ];
  refuseUnknown('notation', notation, [...notations, ...clockReadings, ...percentReadings]);
  refuseUnknown('dates', dates, dateOrders);
  refuseUnknown('orientation', orientation, orientations);
  return {
    file: file === undefined || file === STANDARD_INPUT ? null : file,
    target: values.for ?? null,
    sheet: values.sheet ?? saidOf('sheet').at(-1) ?? null,
    answers: {
      notation: choiceIn(notation, notations),
      clocks: choiceIn(notation, clockReadings),
      percents: choiceIn(notation, percentReadings),
      dates: choiceIn(dates, dateOrders),
      orientation: choiceIn(orientation, orientations),
      column: saidOf('column'),
      row: saidOf('row'),
    },
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        for: { type: 'string' },
        sheet: { type: 'string' },
        answer: { type: 'string', multiple: true },
      },
    });
  } catch {
    throw wrong();
  }
}

function wrong(): BadInput {
  return new BadInput(`Perintah ini ditulis dengan: ${READ_USAGE}.`);
}

interface Said {
  readonly about: Subject;
  readonly choice: string;
}

function answerOf(word: string): Said {
  const at = word.indexOf('=');
  const about = subjects.find((subject) => subject === word.slice(0, at).trim());
  if (about === undefined) {
    throw new BadInput(
      `--answer ditulis HAL=PILIHAN, dengan HAL salah satu dari ${subjects.join(', ')}.`,
    );
  }
  return { about, choice: word.slice(at + 1).trim() };
}

/** The last of some words that is one of these choices; `undefined` for none. */
function choiceIn<Choice extends string>(
  words: readonly string[],
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === words.findLast((word) => isIn(word, choices)));
}

function isIn(word: string, choices: readonly string[]): boolean {
  return choices.includes(word);
}

/** Throws `BadInput` for a word that is none of the choices of its subject. */
function refuseUnknown(about: Subject, words: readonly string[], choices: readonly string[]): void {
  const unknown = words.find((word) => !choices.includes(word));
  if (unknown === undefined) return;
  throw new BadInput(
    `Pilihan “${unknown}” untuk ${about} tidak ada. Pilihan: ${choices.join(', ')}.`,
  );
}
