import { describe, expect, it } from 'vitest';
import { lostAnswers } from '#domain/risalah/reading/lostAnswers.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';

const known = puskesmas;
const withVision = (vision: string) => ({ ...known, identity: { ...known.identity, vision } });

describe('lostAnswers', () => {
  it('are what one tab typed and the other does not have', () => {
    expect(lostAnswers({ known, own: withVision('Pertama'), written: known })).toEqual(['Pertama']);
    expect(
      lostAnswers({ known, own: withVision('Pertama'), written: withVision('Kedua') }),
    ).toEqual(['Pertama']);
  });

  it('are none where nothing was typed, where both typed the same, and where a field was emptied', () => {
    expect(lostAnswers({ known, own: known, written: withVision('Kedua') })).toEqual([]);
    expect(lostAnswers({ known, own: withVision('A'), written: withVision('A') })).toEqual([]);
    expect(lostAnswers({ known, own: withVision(' '), written: known })).toEqual([]);
  });

  it('compare a row with itself, wherever it stands now', () => {
    const [first, ...rest] = known.members.rows;
    if (first === undefined) throw new Error('The example has members');
    const own = {
      ...known,
      members: { ...known.members, rows: [...rest, { ...first, name: 'Sri' }] },
    };
    expect(lostAnswers({ known, own, written: known })).toEqual(['Sri']);
  });
});
