import { finalScore, totalOf } from '#domain/suggestions/reading/scores.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { cell } from '#manuscript/blocks/table.ts';
import type { Block, Part, PhotoPair, Table } from '#manuscript/manuscript.ts';
import { amountText, dayText } from '#words/printed.ts';
import { assessorName } from '#words/suggestions/assessment.ts';
import {
  closingNames,
  decisionNames,
  progressNames,
  sourceNames,
  standardEffectNames,
} from '#words/suggestions/choices.ts';
import { suggestionLabel } from '#words/suggestions/labels.ts';
import type { AskedField } from '#words/suggestions/labels.ts';
import {
  NAMED,
  kindsText,
  registerUnit,
  rupiahText,
  suggesterText,
} from '#words/suggestions/printed.ts';
import { leadIn } from '#publications/blocks/words.ts';
import { answersTable, looseSheets, sheetHead } from './sheetBlocks.ts';

/** A sheet for each suggestion, with all that is answered: who wrote it, how it was assessed, what was decided. */
export function filledSheets(
  register: Register,
  suggestions: readonly Suggestion[],
): readonly Part[] {
  return suggestions.map((one, at) =>
    looseSheets(`suggestion-${at + 1}`, sheet(register, one, `suggestion-${at + 1}`)),
  );
}

function sheet(register: Register, one: Suggestion, anchor: string): readonly Block[] {
  return [
    ...sheetHead({
      title: one.source === 'public' ? 'Lembar pengaduan' : 'Lembar saran',
      anchor,
      below: registerUnit(register),
    }),
    answersTable(`${anchor}-who`, told(one, whoOf(register, one))),
    leadIn('Uraian', `${anchor}-what`),
    answersTable(`${anchor}-what`, told(one, whatOf(one))),
    ...photosOf(one, anchor),
    ...assessmentOf(register, one, anchor),
    ...decisionOf(one, anchor),
    {
      kind: 'signatures',
      section: '',
      blocks: [
        {
          ...{ placeAndDate: '', preamble: '', below: [] },
          role: one.source === 'public' ? 'Penerima pengaduan' : 'Pengusul',
          name: one.source === 'public' || one.anonymous ? '' : one.suggester.trim(),
        },
        {
          ...{ placeAndDate: '', preamble: '', below: [] },
          role: 'Yang memutuskan',
          name: one.decider.trim(),
        },
      ],
    },
  ];
}

type Entries = readonly (readonly [field: AskedField, text: string, and?: AskedField])[];

/** What is told, each under its name; two short answers share a line. */
function told(one: Suggestion, entries: Entries): readonly (readonly [string, string])[] {
  return entries
    .filter(([, text]) => !isBlank(text))
    .map(([field, text, and]) => {
      const names = [field, ...(and === undefined ? [] : [and])].map((each, at) =>
        at === 0
          ? suggestionLabel(each, one.source)
          : suggestionLabel(each, one.source).toLowerCase(),
      );
      return [names.join(', '), text.trim()];
    });
}

/** What is asked of every suggestion is printed although it is empty. */
const UNTOLD = '–';

function whoOf(register: Register, one: Suggestion): Entries {
  return [
    ['number', joined([one.number, sourceNames[one.source]]), 'source'],
    ['title', one.title || UNTOLD],
    ['suggester', suggesterText(one, NAMED) || UNTOLD],
    ['writtenBy', one.writtenBy],
    ['unit', one.unit],
    ['day', joined([dayText(one.day), one.place]), 'place'],
    ['kinds', kindsText(one, register)],
  ];
}

function whatOf(one: Suggestion): Entries {
  return [
    ['before', one.before || UNTOLD],
    ['cause', one.cause || UNTOLD],
    ['action', one.action || UNTOLD],
    ['progress', joined([progressNames[one.progress], dayText(one.doneOn)])],
    ['result', one.result],
    ['standard', one.standard],
    ['standardEffect', standardEffectNames[one.standardEffect]],
    ['benefit', one.benefit || UNTOLD],
    ['benefitArithmetic', one.benefitArithmetic],
    ['benefitAmount', rupiahText(one.benefitAmount)],
  ];
}

/** Before and after side by side, two by two. */
function photosOf(one: Suggestion, anchor: string): readonly PhotoPair[] {
  const count = Math.max(one.photosBefore.length, one.photosAfter.length);
  return Array.from({ length: count }, (_, at): PhotoPair => {
    const photos = [
      { role: 'Sebelum', photo: one.photosBefore[at] },
      { role: 'Sesudah', photo: one.photosAfter[at] },
    ].flatMap(({ role, photo }) => {
      if (photo === undefined) return [];
      const caption = joined([role, photo.caption.trim()], ': ');
      return [{ hash: photo.hash, caption, alt: caption }];
    });
    return {
      ...{ kind: 'photos', caption: '', section: '' },
      anchor: `${anchor}-photos-${at}`,
      photos,
    };
  });
}

function assessmentOf(register: Register, one: Suggestion, anchor: string): readonly Block[] {
  const { sheet: of, assessors } = register;
  const given = assessors.map(({ id }) => one.assessments.find(({ assessor }) => assessor === id));
  if (given.every((assessment) => assessment === undefined) || of.criteria.length === 0) return [];
  const { score: final } = finalScore(one, register);
  const table: Table = {
    ...{ kind: 'table', caption: '', anchor: `${anchor}-scores`, note: '', section: '' },
    frame: 'boxed',
    columns: [
      { title: 'Kriteria', weight: 6, align: 'start' },
      { title: 'Tertinggi', weight: 2.2, align: 'end' },
      ...assessors.map((assessor, at) => ({
        ...({ weight: 3, align: 'end' } as const),
        title: assessorName(assessor, at),
      })),
    ],
    rows: [
      ...of.criteria.map(({ id, name, points }) => ({
        cells: [
          cell(name),
          cell(amountText(points)),
          ...given.map((assessment) => cell(amountText(assessment?.scores[id] ?? null))),
        ],
        style: 'plain' as const,
      })),
      {
        cells: [
          { ...cell('Jumlah'), span: 2 },
          ...given.map((assessment) =>
            cell(numberText(assessment && totalOf(assessment, of).total)),
          ),
        ],
        style: 'total',
      },
      {
        cells: [
          { ...cell('Nilai akhir'), span: 2 },
          { ...cell(numberText(final)), span: Math.max(1, assessors.length) },
        ],
        style: 'total',
      },
    ],
  };
  return [leadIn('Penilaian', `${anchor}-scores`), table];
}

function decisionOf(one: Suggestion, anchor: string): readonly Block[] {
  const entries = told(one, [
    ['decision', decisionNames[one.decision]],
    ['decisionReason', one.decisionReason],
    ['decider', joined([one.decider, dayText(one.decidedOn)])],
    ['presentedOn', dayText(one.presentedOn)],
    ['feedback', one.feedback],
    ['feedbackOn', dayText(one.feedbackOn)],
    ['closing', joined([closingNames[one.closing], dayText(one.closedOn)])],
    ['closingNote', one.closingNote],
  ]);
  const title = one.source === 'public' ? 'Jawaban dan penutupan' : 'Keputusan dan umpan balik';
  return entries.length === 0
    ? []
    : [leadIn(title, `${anchor}-decision`), answersTable(`${anchor}-decision`, entries)];
}

function numberText(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : formatNumber(value, { atMost: 1 });
}
