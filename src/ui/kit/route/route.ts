import { toolIds } from '#domain/tools/toolId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';

/** Where the user is: the part of the address after `#`, so that a reload returns to the same place. */
export type Route =
  | { readonly kind: 'home' }
  /** `page` is a page of the workspace; empty for the one that was open last. */
  | { readonly kind: 'risalah'; readonly id: string; readonly page: string }
  /** `slide` is what a risalah shows a hall; empty for its first. */
  | { readonly kind: 'projector'; readonly id: string; readonly slide: string }
  /** A tool by itself; `slide` is what it shows on the projector, `null` off it. */
  | { readonly kind: 'tool'; readonly tool: ToolId; readonly slide: string | null }
  /** Events beyond one team: their list where `id` is empty; teams that are looked at, one or two side by side. */
  | { readonly kind: 'event'; readonly id: string; readonly teams: readonly string[] }
  /** A judge's sheets: their list where `card` is empty; one sheet by its team and form, else all teams. */
  | {
      readonly kind: 'judge';
      readonly card: string;
      readonly team: string;
      readonly form: string;
    }
  /** The convention of an event: a page of it, empty for its first, and a part of that page. */
  | {
      readonly kind: 'convention';
      readonly id: string;
      readonly page: string;
      readonly part: string;
    }
  /**
   * Suggestions: `register` is empty for all of them; `page` is a suggestion by its id, or a page of the register, empty
   * for its list; `part` is a part of that page.
   */
  | {
      readonly kind: 'suggestions';
      readonly register: string;
      readonly page: string;
      readonly part: string;
    };

const PROJECTOR = 'proyektor';
const EVENTS = 'kegiatan';
const JUDGE = 'juri';
/** A place of its own: below an event stand the ids of teams, which may be any word. */
const CONVENTION = 'gelar';

/** Stands in the place of a register or of its page: a new suggestion. */
export const WRITE = 'tulis';
/** Stands in the place of a register: what is taught of suggestions, on the projector. */
export const LESSON = PROJECTOR;

/**
 * Reads `#/r/ID/PAGE`, `#/r/ID/proyektor/SLIDE`, `#/alat/TOOL`, `#/alat/TOOL/proyektor/SLIDE`,
 * `#/saran/ID/PAGE/PART`, `#/juri/ID/TEAM/FORM`, `#/kegiatan`, `#/kegiatan/ID/TEAM/TEAM` and `#/gelar/ID/PAGE/PART`. What
 * cannot be read is the home page.
 */
export function parseRoute(hash: string): Route {
  const [place = '', id = '', page = '', slide = '', ...rest] = hash
    .replace(/^#\//, '')
    .split('/')
    .map(decoded);
  if (rest.length > 0) return { kind: 'home' };
  if (place === EVENTS) return { kind: 'event', id, teams: [page, slide].filter(Boolean) };
  if (place === JUDGE) return { kind: 'judge', card: id, team: page, form: slide };
  if (place === 'saran') return { kind: 'suggestions', register: id, page, part: slide };
  if (id === '') return { kind: 'home' };
  if (place === CONVENTION) return { kind: 'convention', id, page, part: slide };
  if (place === 'alat') return toolRoute(id, page === PROJECTOR ? slide : null);
  if (place !== 'r') return { kind: 'home' };
  if (page === PROJECTOR) return { kind: 'projector', id, slide };
  return slide === '' ? { kind: 'risalah', id, page } : { kind: 'home' };
}

export function formatRoute(route: Route): string {
  switch (route.kind) {
    case 'home':
      return '#/';
    case 'risalah':
      return route.page === '' ? `#/r/${route.id}` : `#/r/${route.id}/${route.page}`;
    case 'projector':
      return `#/r/${route.id}/${PROJECTOR}/${encodeURIComponent(route.slide)}`;
    case 'tool':
      return route.slide === null
        ? `#/alat/${route.tool}`
        : `#/alat/${route.tool}/${PROJECTOR}/${encodeURIComponent(route.slide)}`;
    case 'event':
      return `#/${[EVENTS, route.id, ...route.teams].filter(Boolean).join('/')}`;
    case 'judge':
      return placed([`#/${JUDGE}`, route.card, route.team, route.form]);
    case 'convention':
      return placed([`#/${CONVENTION}`, route.id, route.page, route.part]);
    case 'suggestions':
      return placed(['#/saran', route.register, route.page, route.part]);
    default:
      return route satisfies never;
  }
}

/** What is empty at the end is left out. */
function placed(parts: readonly string[]): string {
  return parts
    .map((part, at) => (at === 0 ? part : encodeURIComponent(part)))
    .join('/')
    .replace(/\/+$/, '');
}

function toolRoute(id: string, slide: string | null): Route {
  const tool = toolIds.find((known) => known === id);
  return tool === undefined ? { kind: 'home' } : { kind: 'tool', tool, slide };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
