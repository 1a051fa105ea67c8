import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Guidance } from '#domain/method/guidance.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { createFlushRegistry } from '#store/flushRegistry.ts';
import { createRisalahStore } from '#store/risalahStore.ts';
import type { Session, SessionStatus } from '#store/session.ts';
import { defaults } from '#templates/defaults.ts';
import { guides } from '#templates/guidance/guides.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { sevenSteps } from '#templates/methods/sevenSteps.ts';
import { path } from '#templates/path.ts';
import { formatDescriptions, formats } from '#templates/formats/formats.ts';
import { scoringSheets } from '#templates/scoring/scoring.ts';
import { SessionContext } from '#ui/risalah/openRisalah.ts';
import { ServicesContext } from '#ui/services/services.ts';
import type { Services } from '#ui/services/services.ts';

// jsdom knows the element but not its acts.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

/** A risalah before its first answer, with ids that count. */
export function blankRisalah(changes: Partial<Risalah> = {}): Risalah {
  let count = 0;
  const blank = emptyRisalah({
    id: 'r1',
    createdAt: '2026-06-01T02:00:00.000Z',
    method: 'eight',
    newId: () => `id-${++count}`,
    defaults,
  });
  return { ...blank, ...changes };
}

export function testSession(risalah: Risalah, status: Partial<SessionStatus> = {}): Session {
  const forms = createFlushRegistry();
  return {
    store: createRisalahStore({ risalah, now: () => performance.now() }),
    forms,
    status: createStore<SessionStatus>(() => ({
      access: 'write',
      saving: 'saved',
      savedAt: Date.UTC(2026, 5, 1, 3, 42),
      ...status,
    })),
    flush: () => {
      forms.flushAll();
      return Promise.resolve();
    },
    takeOver: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
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

/** Services that store nothing; a test overrides what it watches. */
export function testServices(changes: Partial<Services> = {}): Services {
  let count = 0;
  return {
    methods: [eightSteps, sevenSteps],
    formats,
    formatDescriptions,
    guidance,
    loadGuides: () => Promise.resolve(guides),
    loadSheets: () => Promise.resolve(scoringSheets),
    path,
    defaults,
    findingTexts: {},
    examplePhrases: new Set(),
    examples: [],
    loadExample: () => Promise.resolve(blankRisalah()),
    newId: () => `new-${++count}`,
    now: () => new Date(2026, 5, 1, 10, 42),
    listRisalah: () => Promise.resolve([]),
    createRisalah: () => Promise.resolve('r1'),
    startNext: () => Promise.resolve({ ok: true, value: 'r2' }),
    copyExample: () => Promise.resolve('r1'),
    openFile: () => Promise.resolve({ ok: false, error: { kind: 'foreign' } }),
    deleteRisalah: () => Promise.resolve('deleted'),
    readPlace: () => Promise.resolve(''),
    savePlace: () => Promise.resolve(),
    openRisalah: () => Promise.resolve(null),
    openToolbox: () => Promise.resolve(testSession(blankRisalah())),
    placeInRisalah: () => Promise.resolve('placed'),
    loadTeachingCases: () => Promise.resolve([]),
    saveFile: () => Promise.resolve(),
    addPhoto: () => Promise.resolve({ ok: false, refusal: 'broken' }),
    photoUrl: () => Promise.resolve(null),
    startLayout: () => ({
      layOut: () => Promise.resolve({ kind: 'unavailable' }),
      stop: () => undefined,
    }),
    exportDocument: () => Promise.resolve({ kind: 'cancelled' }),
    weighPhotos: () => Promise.resolve({ bytes: 0, missing: 0 }),
    saveFormat: () => Promise.resolve(),
    openFormat: () => Promise.resolve({ ok: false, error: { kind: 'foreign' } }),
    printForm: () => Promise.resolve({ kind: 'cancelled' }),
    ...changes,
  };
}

interface World {
  readonly session?: Session;
  readonly services?: Services;
}

/** Renders inside an open risalah. */
export function renderOpen(children: ReactNode, world: World = {}): RenderResult {
  const { session = testSession(blankRisalah()), services = testServices() } = world;
  return render(
    <ServicesContext value={services}>
      <SessionContext value={session}>{children}</SessionContext>
    </ServicesContext>,
  );
}
