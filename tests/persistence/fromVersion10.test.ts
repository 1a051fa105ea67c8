import { describe, expect, it } from 'vitest';
import { fromVersion10 } from '#persistence/migrations/fromVersion10.ts';

describe('the step from version 10', () => {
  it('lets nobody’s record travel whole who never chose it, and keeps one in that was to stay', () => {
    const printing = { format: null, untilStep: '', tellsAbsent: false };
    expect(fromVersion10({ id: 'r', printing: { ...printing, carriesRecord: true } })).toEqual({
      id: 'r',
      printing: { ...printing, carries: 'submit' },
    });
    expect(fromVersion10({ printing: { ...printing, carriesRecord: false } })).toEqual({
      printing: { ...printing, carries: 'none' },
    });
  });

  it('keeps the title on a cover of the team’s own as large as it was', () => {
    const printing = { format: { id: 'sendiri', fontSize: 12 }, carriesRecord: true };
    expect(fromVersion10({ printing })).toMatchObject({
      printing: { format: { id: 'sendiri', cover: { size: 20, capitals: false } } },
    });
  });

  it('gives meetings room for photographs, and a format of the team’s own no page that it did not have', () => {
    const printing = { format: { id: 'sendiri', fontSize: 12 }, carriesRecord: true };
    const meetings = { rows: [{ id: 'm1' }, 'odd'] };
    expect(fromVersion10({ printing, meetings })).toMatchObject({
      printing: { format: { extras: [] } },
      meetings: { rows: [{ id: 'm1', photos: [] }, 'odd'] },
    });
  });

  it('leaves odd content as it is', () => {
    expect(fromVersion10(null)).toBeNull();
    expect(fromVersion10({ printing: 'odd' })).toEqual({ printing: 'odd' });
  });
});
