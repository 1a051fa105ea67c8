import { itemsOf } from '#domain/convention/schema/form.ts';
import type { JudgeSheets } from '#domain/convention/schema/judgeSheets.ts';
import { sheetId } from '#domain/convention/schema/sheet.ts';
import type { FilledSheet } from '#domain/convention/schema/sheet.ts';

/** What a file changes in sheets of the same judge of the same event that are here. */
export interface SheetsChanged {
  /** The committee has drawn lots anew, or somebody was added or withdrawn. */
  readonly teams: boolean;
  readonly forms: boolean;
  /** The rule was sealed, or sealed anew. */
  readonly seal: boolean;
  /** What the convention is called, its day or place, or who the judge is. */
  readonly about: boolean;
  /** Scores and comments that were empty here. */
  readonly taken: number;
  /** Scores of items that no form has any more: they stay in the file and count nowhere. */
  readonly left: number;
}

/** Sheets here and in a file, put together by ids. */
export interface SheetsMet {
  /** Scores and comments in which both say something else. */
  readonly differing: number;
  readonly changed: SheetsChanged;
  /** @param holds whose words hold where both say something else */
  readonly made: (holds: 'here' | 'file') => JudgeSheets;
}

/** Sheets are known by whose they are: another judge, or another event, is another record. */
export function whoseSheets({ event, judge }: Pick<JudgeSheets, 'event' | 'judge'>): string {
  return `${event}/${judge.id}`;
}

/**
 * Lays a file over sheets that are here. What the committee has set is taken from the one that it made later; what was
 * scored stays by the ids of teams, forms and items, and the file fills what is empty. Entries of both logs are kept.
 */
export function metSheets(here: JudgeSheets, file: JudgeSheets): SheetsMet {
  const set = file.createdAt > here.createdAt ? file : here;
  const [ours, theirs] = [valuesOf(here.sheets), valuesOf(file.sheets)];
  const differing = [...theirs].filter(([id, value]) => ours.has(id) && ours.get(id) !== value);
  const taken = [...theirs.keys()].filter((id) => !ours.has(id)).length;

  function made(holds: 'here' | 'file'): JudgeSheets {
    const { createdAt, convention, day, place, judge, seal, forms, judged } = set;
    const sheets = mergedSheets(here.sheets, file.sheets, holds);
    const known = new Set(here.log.map(({ id }) => id));
    const log = [...here.log, ...file.log.filter(({ id }) => !known.has(id))];
    // Handed in is what stood so under its code, unless it was opened again since.
    const frozen = [here, file].find(
      (one) =>
        one.handedIn !== null &&
        one.seal === seal &&
        log.length === one.log.length &&
        isSaid(one, sheets),
    );
    return {
      ...{ id: here.id, event: here.event, createdAt, convention, day, place, judge, seal, forms },
      ...{ judged, sheets, handedIn: frozen?.handedIn ?? null },
      log: log.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)),
    };
  }

  return {
    differing: differing.length,
    changed: {
      teams: isOther(here.judged, set.judged),
      forms: isOther(here.forms, set.forms),
      seal: here.seal !== set.seal,
      about: isOther(aboutOf(here), aboutOf(set)),
      taken,
      left: leftBehind(here.sheets, set),
    },
    made,
  };
}

function isSaid({ sheets }: JudgeSheets, made: readonly FilledSheet[]): boolean {
  const [one, other] = [valuesOf(sheets), valuesOf(made)];
  return one.size === other.size && [...one].every(([id, value]) => other.get(id) === value);
}

function aboutOf({ convention, day, place, judge }: JudgeSheets) {
  return { convention, day, place, judge };
}

function isOther(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** Every score and every comment by the ids of what it is about. */
function valuesOf(sheets: readonly FilledSheet[]): ReadonlyMap<string, number | string> {
  return new Map(
    sheets.flatMap((sheet) =>
      (['scores', 'comments'] as const).flatMap((kind) =>
        Object.entries(sheet[kind]).map(
          ([item, value]) => [JSON.stringify([sheetId(sheet), kind, item]), value] as const,
        ),
      ),
    ),
  );
}

function mergedSheets(
  ours: readonly FilledSheet[],
  theirs: readonly FilledSheet[],
  holds: 'here' | 'file',
): FilledSheet[] {
  const others = new Map(theirs.map((sheet) => [sheetId(sheet), sheet]));
  const stay = ours.map((sheet) => {
    const other = others.get(sheetId(sheet)) ?? sheet;
    const [under, over] = holds === 'here' ? [other, sheet] : [sheet, other];
    return {
      ...sheet,
      scores: { ...under.scores, ...over.scores },
      comments: { ...under.comments, ...over.comments },
    };
  });
  const known = new Set(ours.map(sheetId));
  return [...stay, ...theirs.filter((sheet) => !known.has(sheetId(sheet)))];
}

function leftBehind(sheets: readonly FilledSheet[], { forms, judged }: JudgeSheets): number {
  const items = new Map(
    forms.map((form) => [form.id, new Set(itemsOf(form).map(({ id }) => id))] as const),
  );
  const teams = new Set(judged.map(({ id }) => id));
  return sheets.reduce((left, { contestant, form, scores }) => {
    const known = teams.has(contestant) ? items.get(form) : undefined;
    return left + Object.keys(scores).filter((item) => known?.has(item) !== true).length;
  }, 0);
}
