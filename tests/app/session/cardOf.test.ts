import { describe, expect, it } from 'vitest';
import { cardOf } from '#app/session/cardOf.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';

const kept = { id: 'r1', savedAt: 5, bytes: 7 };

describe('the card of a risalah', () => {
  it('names title, team and the first step that is not done, in the team’s words', () => {
    const risalah = newRisalah();
    const card = cardOf(
      {
        ...risalah,
        title: { ...risalah.title, title: 'Menurunkan waktu tunggu' },
        circle: { ...risalah.circle, name: 'Melati' },
        finished: ['background', 'inventory', 'priority', 'target', 'schedule', 'title'],
        stepNames: { 'eight/causes': 'Cari sebab' },
      },
      kept,
    );
    expect(card).toEqual({
      ...kept,
      title: 'Menurunkan waktu tunggu',
      team: 'Melati',
      step: 'Cari sebab',
      mark: '',
      risalah: risalah.id,
      createdAt: risalah.createdAt,
    });
  });

  it('names no step when all are done', () => {
    expect(cardOf({ ...newRisalah(), finished: [...sectionIds] }, kept).step).toBe('');
  });
});
