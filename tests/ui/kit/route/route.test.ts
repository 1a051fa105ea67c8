import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute } from '#ui/kit/route/route.ts';
import type { Route } from '#ui/kit/route/route.ts';

const routes: readonly Route[] = [
  { kind: 'home' },
  { kind: 'risalah', id: 'r1', page: '' },
  { kind: 'risalah', id: 'r1', page: 'theme' },
  { kind: 'projector', id: 'r1', slide: '' },
  { kind: 'projector', id: 'r1', slide: 'inventory.3f/2 a' },
  { kind: 'tool', tool: 'pareto', slide: null },
  { kind: 'tool', tool: 'cause-effect', slide: 'cause-effect.gambar' },
  { kind: 'event', id: '', teams: [] },
  { kind: 'event', id: 'e1', teams: [] },
  { kind: 'event', id: 'e1', teams: ['t1'] },
  { kind: 'event', id: 'e1', teams: ['t1', 't2'] },
  { kind: 'event', id: 'e1', teams: ['gelar'] },
  { kind: 'convention', id: 'e1', page: '', part: '' },
  { kind: 'convention', id: 'e1', page: 'nilai', part: 'j/1' },
  { kind: 'judge', card: '', team: '', form: '' },
  { kind: 'judge', card: 'c1', team: '', form: '' },
  { kind: 'judge', card: 'c1', team: 't/1', form: 'report' },
  { kind: 'suggestions', register: '', page: '', part: '' },
  { kind: 'suggestions', register: 'r1', page: '', part: '' },
  { kind: 'suggestions', register: 'r1', page: 's/1', part: 'penilaian' },
];

describe('route', () => {
  it.each(routes)('reads back what it wrote: %j', (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it.each([
    '',
    '#',
    '#/',
    '#/x/y',
    '#/r',
    '#/r/',
    '#/r/1/2/3',
    '#/alat/palu',
    '#/r/1/2/3/4',
    '#/kegiatan/1/2/3/4',
    '#/gelar',
    '#/gelar/1/2/3/4',
    '#/saran/1/2/3/4',
    '#/juri/1/2/3/4',
  ])('goes home from an address that names nothing: %s', (hash) => {
    expect(parseRoute(hash)).toEqual({ kind: 'home' });
  });
});
