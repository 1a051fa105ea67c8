import type { Guidance } from '#domain/method/guidance.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import { defaults } from '#templates/defaults.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { formatDescriptions, formats } from '#templates/formats/formats.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { sevenSteps } from '#templates/methods/sevenSteps.ts';
import { offers } from '#templates/offers.ts';
import { readRows } from '#intake/suggestions/readRows.ts';
import { openTable } from '#sheets/openTable.ts';
import { slots } from '#templates/slots.ts';
import { path } from '#templates/path.ts';
import type { ShelfCare } from '#ui/services/care.ts';
import type { Catalogue } from '#ui/services/catalogue.ts';
import type { Events } from '#ui/services/events.ts';
import type { Intake } from '#ui/services/intake.ts';
import type { Judging } from '#ui/services/judging.ts';
import type { Past } from '#ui/services/past.ts';
import type { Photographs } from '#ui/services/photographs.ts';
import type { PageLayout, Press } from '#ui/services/press.ts';
import type { Shelf } from '#ui/services/shelf.ts';

/** What the app brings along, with guidance that names itself. A test gives what would be loaded on demand. */
export function testCatalogue(changes: Partial<Catalogue> = {}): Catalogue {
  return only('catalogue', {
    methods: [eightSteps, sevenSteps],
    formats,
    formatDescriptions,
    guidance,
    path,
    slots,
    defaults,
    offers,
    findingTexts,
    examplePhrases: new Set<string>(),
    examples: [],
    ...changes,
  });
}

export function testShelf(members: Partial<Shelf>): Shelf {
  return only('shelf', members);
}

/** Care that finds nothing to say. */
export function testCare(members: Partial<ShelfCare> = {}): ShelfCare {
  return only('care', {
    readRisk: () => Promise.resolve(null),
    countRemarks: () => () => undefined,
    listIncoming: (file) =>
      Promise.resolve([
        {
          ...{ name: file.name, isOfShelf: false, deletedAt: null },
          read: () => Promise.resolve({ ok: true, value: file }),
        },
      ]),
    ...members,
  });
}

export function testEvents(members: Partial<Events>): Events {
  return only('events', members);
}

export function testJudging(members: Partial<Judging>): Judging {
  return only('judging', members);
}

export function testPast(members: Partial<Past>): Past {
  return only('past', members);
}

export function testPress(members: Partial<Press>): Press {
  return only('press', members);
}

/** Reads in the page itself: there are no workers here. */
export const testIntake: Intake = {
  openTable: async (file) => openTable(new Uint8Array(await file.arrayBuffer())),
  readRows: (asked) => Promise.resolve(readRows(asked, countedIds())),
};

export function testPhotographs(members: Partial<Photographs>): Photographs {
  return only('photographs', members);
}

/** Pages that nobody can foresee. */
export function unforeseen(): PageLayout {
  return { layOut: () => Promise.resolve({ kind: 'unavailable' }), stop: () => undefined };
}

/** Ids that count: new-1, new-2 … */
export function countedIds(): () => string {
  let count = 0;
  return () => `new-${++count}`;
}

/** 1 June 2026, 10.42. */
export function testNow(): Date {
  return new Date(2026, 5, 1, 10, 42);
}

/** A part with the members that a test gives it. Whoever calls another throws. */
function only<Part extends object>(name: string, members: Partial<Part>): Part {
  return new Proxy(members as Part, {
    get: (part, member) =>
      // A promise that brings it asks whether it is one itself.
      member in part || member === 'then'
        ? part[member as keyof Part]
        : () => {
            throw new Error(`This test gave no ${name}.${String(member)}`);
          },
  });
}

const guidance = Object.fromEntries(
  sectionIds.map((id) => [
    id,
    {
      name: `Nama ${id}`,
      question: `Pertanyaan ${id}?`,
      hint: `Petunjuk ${id}.`,
      guide: [`Panduan ${id}.`],
      judges: [`Kata juri ${id}.`],
    },
  ]),
) as unknown as Guidance;
