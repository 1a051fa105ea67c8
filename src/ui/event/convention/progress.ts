import type { Convention } from '#domain/convention/schema/convention.ts';
import { formatNumber } from '#language/formatNumber.ts';
import type { ConventionPageId } from './parts/pages.ts';
import { weightOf } from './parts/weightOf.ts';

/** How far a page has come: nothing there, some of it, all that it needs. */
export type PageState = 'empty' | 'begun' | 'done';

interface PageProgress {
  readonly state: PageState;
  /** What stands there in a few words; may be empty. */
  readonly fact: string;
}

const nothing: PageProgress = { state: 'empty', fact: '' };

/** What each page of a convention holds, for the way that leads from one to the next. */
export function progressOf(
  convention: Convention,
): Readonly<Record<ConventionPageId, PageProgress>> {
  const { contestants, forms, judges, seal, draw, timings, sheets, closed } = convention;
  const { announced, objections } = convention;
  const taking = contestants.filter(({ isWithdrawn }) => !isWithdrawn);
  const timed = new Set(timings.map(({ contestant }) => contestant));
  const points = forms.length > 1 && weightOf(forms) !== 100;
  return {
    contestants: counted(contestants.length, `${taking.length} tim`),
    forms:
      forms.length === 0
        ? nothing
        : {
            state: points ? 'begun' : 'done',
            fact: points
              ? `Bobot baru ${formatNumber(weightOf(forms))}%`
              : `${forms.length} lembar`,
          },
    judges: counted(judges.length, `${judges.length} juri`),
    rule: seal === null ? nothing : { state: 'done', fact: `Segel ${seal.code}` },
    draw: draw === null ? nothing : { state: 'done', fact: 'Sudah diundi' },
    timing:
      timed.size === 0
        ? nothing
        : {
            state: timed.size >= taking.length ? 'done' : 'begun',
            fact: `${timed.size} dari ${taking.length} tim tampil`,
          },
    scores: sheets.length === 0 ? nothing : { state: 'begun', fact: `${sheets.length} lembar` },
    result: closed === null ? nothing : { state: 'done', fact: `Ditutup ${closed.code}` },
    announcement:
      announced === 0
        ? nothing
        : { state: announced < 3 ? 'begun' : 'done', fact: `${announced} dari 3 tempat` },
    objections: counted(objections.length, `${objections.length} sanggahan`),
    papers: nothing,
    feedback: nothing,
  };
}

function counted(count: number, fact: string): PageProgress {
  return count === 0 ? nothing : { state: 'done', fact };
}
